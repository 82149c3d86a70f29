import { WorkbookError } from "../../../src/submission/workbook/limits/workbook-error.ts";
import type { WorkbookLimits } from "../../../src/submission/workbook/limits/workbook-limits.ts";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import { makeWorkbook, type WorkbookPieces } from "./make-workbook.ts";

/** A file, the code of the error it ends in, and the cell of 表一 where that error is placed. */
export type RefusedCase = [what: string, make: () => Uint8Array, code: string, cell?: string];

/** Every message ends by saying what to do. */
export const NEXT_STEP = /；请[^；]*(报送|发送)[^；]*$/;

export const book = (pieces: WorkbookPieces) => () => makeWorkbook(pieces);
export const part = (name: string, text: string | Uint8Array | null) => book({ parts: { [name]: text } });
export const oneRow = (cells: string) => book({ rows: `<row r="1">${cells}</row>` });

export function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

/** The error that reading a file ends in. */
export function readError(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): WorkbookError {
  try {
    readWorkbook(bytes, limits);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("was read");
}
