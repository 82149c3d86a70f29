// The rows of a sheet's XML as pieces of text: what is not filled in goes out as it came in, letter for letter.

import { parseCellReference } from "../../../submission/workbook/parts/cell-reference.ts";

export interface SheetText {
  /** Everything up to the first row, and everything after the last. */
  before: string;
  after: string;
  rows: SheetRow[];
  /** `x:` where the sheet writes its names so, else empty. */
  prefix: string;
}

export interface SheetRow {
  number: number;
  /** `<row r="7" ht="20">`, always open. */
  start: string;
  cells: SheetCell[];
  end: string;
}

export interface SheetCell {
  column: number;
  text: string;
  style: string | null;
  /** It holds something: a value, a text or a formula. */
  isFilled: boolean;
  hasFormula: boolean;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData\s*(?:\/>|>([\s\S]*?)<\/\1sheetData\s*>)/u;

/** Null when the sheet is written in a way that cannot be taken apart safely. */
export function splitSheet(xml: string): SheetText | null {
  const found = SHEET_DATA.exec(xml);
  if (found === null) return null;
  const [whole, prefix = "", inner = ""] = found;
  if (inner.includes("<!")) return null;
  const rows = splitRows(inner, prefix);
  if (rows === null) return null;
  const tag = `${prefix}sheetData`;
  return {
    before: `${xml.slice(0, found.index)}<${tag}>`,
    after: `</${tag}>${xml.slice(found.index + whole.length)}`,
    rows,
    prefix,
  };
}

function splitRows(inner: string, prefix: string): SheetRow[] | null {
  const rows: SheetRow[] = [];
  const pattern = new RegExp(`\\s*<${prefix}row\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}row\\s*>)\\s*`, "uy");
  let number = 0;
  while (pattern.lastIndex < inner.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(inner);
    if (match === null) return inner.slice(at).trim() === "" ? rows : null;
    const [, attributes = "", content = ""] = match;
    number = Number(attributeOf(attributes, "r") ?? number + 1);
    const cells = splitCells(content, prefix);
    if (cells === null || !Number.isInteger(number)) return null;
    rows.push({ number, start: `<${prefix}row${attributes}>`, cells, end: `</${prefix}row>` });
  }
  return rows;
}

function splitCells(content: string, prefix: string): SheetCell[] | null {
  const cells: SheetCell[] = [];
  const pattern = new RegExp(`\\s*(<${prefix}c\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c\\s*>))\\s*`, "uy");
  let column = 0;
  while (pattern.lastIndex < content.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(content);
    if (match === null) return content.slice(at).trim() === "" ? cells : null;
    const [, text = "", attributes = "", inner = ""] = match;
    const reference = attributeOf(attributes, "r");
    column = reference === null ? column + 1 : (parseCellReference(reference)?.column ?? 0);
    if (column === 0) return null;
    const hasFormula = new RegExp(`<${prefix}f[\\s/>]`, "u").test(inner);
    const isFilled = hasFormula || new RegExp(`<${prefix}(?:v|is)[\\s>]`, "u").test(inner);
    cells.push({ column, text, style: attributeOf(attributes, "s"), isFilled, hasFormula });
  }
  return cells;
}

export function attributeOf(attributes: string, name: string): string | null {
  return (
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes)?.slice(1).find(Boolean) ?? null
  );
}

export function joinSheet({ before, after, rows }: SheetText): string {
  const body = rows.map(({ start, cells, end }) => `${start}${cells.map(({ text }) => text).join("")}${end}`);
  return `${before}${body.join("")}${after}`;
}
