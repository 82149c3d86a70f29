// Small workbooks made by hand: one sheet, row by row.

import {
  makeWorkbook,
  relationshipsPart,
  sheetPart,
  type WorkbookPieces,
  workbookPart,
} from "../workbook/make-workbook.ts";

/** Text, a number, nothing, or the XML of a cell with `@` for its place. */
export type Written = string | number | null | { xml: string };

const letters = "ABCDEFGHIJKLMNOP";

export function rowsXml(rows: readonly (readonly Written[])[]): string {
  return rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cellXml(cell, `${letters[column]}${index + 1}`));
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: Written, place: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "object") return cell.xml.replaceAll("@", place);
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The bytes of a workbook with one sheet, 表一. */
export function sheetOf(rows: readonly (readonly Written[])[], pieces: WorkbookPieces = {}): Uint8Array {
  return makeWorkbook({ ...pieces, rows: rowsXml(rows) });
}

/** The bytes of a workbook with several sheets. */
export function sheetsOf(sheets: Readonly<Record<string, readonly (readonly Written[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const parts = Object.values(sheets).map((rows, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetPart(rowsXml(rows)),
  ]);
  const targets = names.map(
    (_, index) => [`rId${index + 1}`, ["worksheet", `worksheets/sheet${index + 1}.xml`]] as const,
  );
  return makeWorkbook({
    parts: {
      ...Object.fromEntries(parts),
      "xl/workbook.xml": workbookPart({
        sheets: names.map((name, index) => `name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"`),
      }),
      "xl/_rels/workbook.xml.rels": relationshipsPart(Object.fromEntries(targets)),
    },
  });
}
