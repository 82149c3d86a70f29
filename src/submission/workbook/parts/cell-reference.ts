// Names of cells: `C7` ↔ row 7, column 3.

import type { MergedRange } from "../workbook.ts";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface CellReference {
  row: number;
  column: number;
}

/** Reads `C7`; null where no sheet has such a cell. Digit by digit, as it is done for every cell. */
export function parseCellReference(reference: string): CellReference | null {
  const { length } = reference;
  let column = 0;
  let index = 0;
  for (let letter = 0; index < length; index++) {
    // Bit 5 is all that parts small letters from capitals.
    letter = (reference.charCodeAt(index) & 0xdf) - 64;
    if (letter < 1 || letter > 26 || index === 3) break;
    column = column * 26 + letter;
  }
  const row = parseRowNumber(reference, index);
  return row > 0 && column > 0 && column <= LAST_COLUMN ? { row, column } : null;
}

/** Reads the row number that begins at a position; 0 where no sheet has such a row. */
export function parseRowNumber(text: string, start = 0): number {
  const { length } = text;
  let row = 0;
  for (let index = start; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    const isDigit = digit >= 0 && digit <= 9 && (row > 0 || digit > 0);
    if (!isDigit || row > LAST_ROW) return 0;
    row = row * 10 + digit;
  }
  return row <= LAST_ROW ? row : 0;
}

/** Reads `B2:D4` (or one cell) with its corners in either order; null where no sheet has such a range. */
export function parseRange(range: string): MergedRange | null {
  const [first = "", second = first, ...rest] = range.split(":");
  const start = parseCellReference(first);
  const end = parseCellReference(second);
  if (start === null || end === null || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Writes row 7, column 3 as `C7`. */
export function writeCellReference(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Writes the corners of a range as `B2:D4`. */
export function writeRange({ top, left, bottom, right }: MergedRange): string {
  return `${writeCellReference(top, left)}:${writeCellReference(bottom, right)}`;
}
