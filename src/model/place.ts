/** A line and column of a text file, both from 1. */
export type TextPlace = { line: number; column: number };

/** Where an answer stands: in a text file, or a cell of a workbook. */
export type Place = TextPlace | { sheet: string; cell: string };

/** Writes a place the way people say it: `market.yaml:12:5`, `自评表.xlsx[基本情况!C7]`. */
export function writePlace(file: string, at: Place | undefined): string {
  if (at === undefined) return file;
  return "line" in at ? `${file}:${at.line}:${at.column}` : `${file}[${at.sheet}!${at.cell}]`;
}

/** Spread into a node, an answer or a diagnostic: its place, when it has one. */
export function placedAt(at: Place | undefined): { at?: Place } {
  return at === undefined ? {} : { at };
}
