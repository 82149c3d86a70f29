// Values into the XML of one sheet. Cells keep their styles; what already holds something is never written over.

import { safeText } from "../../../model/workbook/safe-text.ts";
import { escapeXml } from "../../../report/content/escape-xml.ts";
import { writeCellReference } from "../../../submission/workbook/parts/cell-reference.ts";
import { attributeOf, joinSheet, type SheetCell, type SheetRow, type SheetText, splitSheet } from "./sheet-rows.ts";

export interface Filling {
  row: number;
  column: number;
  /** A day is its serial number where the cell shows dates, else its text. */
  value: string | number;
  /** Row whose cells lend their looks where the form has none. */
  likeRow: number;
  /** A text may be replaced by this one; a formula never. */
  mayReplace?: true;
}

export interface FilledSheet {
  xml: string;
  /** Cells that hold something of their own, and were therefore left. */
  taken: string[];
}

/** Null when the sheet is written in a way that cannot be taken apart safely. */
export function fillSheet(xml: string, fillings: readonly Filling[]): FilledSheet | null {
  const sheet = splitSheet(xml);
  if (sheet === null) return null;
  const taken: string[] = [];
  for (const filling of fillings) {
    const row = rowAt(sheet, filling.row, filling.likeRow);
    if (!fillCell(sheet, row, filling)) taken.push(writeCellReference(filling.row, filling.column));
  }
  return { xml: joinSheet(sheet), taken };
}

/** The style index of a cell of the form, or of the one that it will look like. */
export function styleAt(sheet: SheetText, row: number, column: number, likeRow: number): number | null {
  for (const number of [row, likeRow]) {
    const cell = sheet.rows.find((one) => one.number === number)?.cells.find((one) => one.column === column);
    if (cell !== undefined) return cell.style === null ? null : Number(cell.style);
  }
  return null;
}

/** The row itself; one that the form does not have is made in the likeness of another. */
function rowAt(sheet: SheetText, number: number, likeRow: number): SheetRow {
  const found = sheet.rows.find((row) => row.number === number);
  if (found !== undefined) return found;
  const like = sheet.rows.find((row) => row.number === likeRow);
  const start = (like?.start ?? `<${sheet.prefix}row>`)
    .replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "")
    .replace(/row/u, `row r="${number}"`);
  const cells = (like?.cells ?? []).map(({ column, style }) => blankCell(sheet, number, column, style));
  const row: SheetRow = { number, start, cells, end: `</${sheet.prefix}row>` };
  const after = sheet.rows.findIndex((one) => one.number > number);
  sheet.rows.splice(after < 0 ? sheet.rows.length : after, 0, row);
  return row;
}

function blankCell({ prefix }: SheetText, row: number, column: number, style: string | null): SheetCell {
  const look = style === null ? "" : ` s="${style}"`;
  const text = `<${prefix}c r="${writeCellReference(row, column)}"${look}/>`;
  return { column, text, style, isFilled: false, hasFormula: false };
}

/** False when the cell holds something else. */
function fillCell(sheet: SheetText, row: SheetRow, { column, value, likeRow, mayReplace }: Filling): boolean {
  const at = row.cells.findIndex((cell) => cell.column >= column);
  const present = at >= 0 && row.cells[at]?.column === column ? row.cells[at] : undefined;
  if (present?.hasFormula === true || (present?.isFilled === true && mayReplace !== true)) return false;
  const like = sheet.rows.find(({ number }) => number === likeRow)?.cells.find((cell) => cell.column === column);
  const style = present === undefined ? (like?.style ?? null) : present.style;
  const text = writeCell(sheet.prefix, writeCellReference(row.number, column), style, value);
  const cell: SheetCell = { column, text, style, isFilled: true, hasFormula: false };
  row.cells.splice(at < 0 ? row.cells.length : at, present === undefined ? 0 : 1, cell);
  if (present === undefined && attributeOf(row.start, "spans") !== null)
    row.start = row.start.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
  return true;
}

function writeCell(prefix: string, reference: string, style: string | null, value: string | number): string {
  const start = `<${prefix}c r="${reference}"${style === null ? "" : ` s="${style}"`}`;
  if (typeof value === "number") return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  const text = escapeXml(safeText(value));
  return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}
