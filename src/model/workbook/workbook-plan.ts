// A workbook as plain data. Forms, reports and schedules plan it; write-workbook.ts alone turns it into .xlsx.

import type { StyleName, Tone } from "./cell-styles.ts";

export interface WorkbookPlan {
  title: string;
  /** YYYY-MM-DD from the data, never from the clock: the same data give the same bytes. Empty when unknown. */
  date: string;
  sheets: readonly SheetPlan[];
  /** Defined names: `名称` → `'设区市'!$A$1:$A$14`. */
  names?: Readonly<Record<string, string>>;
}

export interface SheetPlan {
  /** At most 31 letters, none of \ / ? * [ ] :, unlike every other sheet's. */
  name: string;
  columns: readonly ColumnPlan[];
  rows: readonly RowPlan[];
  /** `A1:D1` */
  merges?: readonly string[];
  /** Rows from the top and columns from the left that stay in view. */
  frozen?: { rows?: number; columns?: number };
  /** Range with an automatic filter, its first row the heads: `A3:K40`. */
  filter?: string;
  print?: PrintPlan;
  validations?: readonly ValidationPlan[];
  highlights?: readonly HighlightPlan[];
  /** Locked without a password, but for cells that are `isOpen`. */
  isProtected?: boolean;
  /** `deep`: not even listed under “unhide”. */
  hidden?: "plain" | "deep";
  /** RRGGBB */
  tabColor?: string;
}

export interface ColumnPlan {
  /** In letters of the standard font; a Chinese one takes two. */
  width: number;
  isHidden?: boolean;
}

export interface RowPlan {
  cells: readonly CellPlan[];
  /** In points; `fit`: as high as the wrapped text needs; left out: the program that opens it decides. */
  height?: number | "fit";
  isHidden?: boolean;
}

/** A bare value is text in the style `text`; null leaves the cell out. */
export type CellPlan = null | string | number | Cell;

export interface Cell {
  value: CellValue;
  style?: StyleName;
  tone?: Tone;
  /** May be filled in although the sheet is protected. */
  isOpen?: boolean;
  /** Shown when the pointer rests on it. */
  comment?: string;
}

/** Text is always text: one that begins with = is never a formula. A day is YYYY-MM-DD, a true date in the file. */
export type CellValue =
  | null
  | string
  | number
  | { day: string }
  | { formula: string; result: number | string }
  | { link: string; text: string };

export interface PrintPlan {
  isLandscape?: boolean;
  /** First and last row that every page repeats. */
  repeatRows?: readonly [number, number];
  /** Columns from the left that every page repeats. */
  repeatColumns?: number;
  /** Pages side by side; 1 unless said. */
  pagesWide?: number;
  /** Pages one below the other; as many as it takes unless said. */
  pagesHigh?: number;
  /** Left part of the footer; the page number stands on the right. */
  footer?: string;
}

export type ValidationPlan = { range: string; prompt?: ValidationMessage; error?: ValidationMessage } & (
  | { kind: "choice"; choices: readonly string[] }
  /** The choices stand in cells: `'选项'!$A$1:$A$40`. */
  | { kind: "choice"; choicesIn: string }
  | { kind: "whole" | "decimal"; min?: number; max?: number }
  | { kind: "date"; first?: string; last?: string }
);

export interface ValidationMessage {
  title: string;
  text: string;
}

export interface HighlightPlan {
  range: string;
  /** A formula about the range's first cell that holds where the tone is to show: `LEN(D5)=0`. */
  when: string;
  tone: Tone;
}
