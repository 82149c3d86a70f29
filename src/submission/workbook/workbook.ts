// What a workbook holds once it is read: cells with content, and nothing of how it looks.

export interface Workbook {
  sheets: Sheet[];
  /** Whether serial dates count from 1904 instead of 1900. */
  date1904: boolean;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Row number → column number → cell, both from 1 and ascending. Cells hidden under a merge are left out. */
  rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  merges: MergedRange[];
}

/** The corners of a merged range, from 1, inclusive; its value is the cell at top and left. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a cell holds; `uncalculated` is a formula that was never given a value. Dates are serial numbers. */
export type CellValue =
  | { text: string }
  | { number: number; isDate: boolean }
  | { boolean: boolean }
  | { error: string }
  | { uncalculated: true };

/** `formula` marks a value that is the last result of a formula. */
export type Cell = CellValue & { formula?: true };
