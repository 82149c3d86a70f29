import { words } from "../../../locale/index.ts";
import { cleanName } from "./clean-name.ts";
import type { LimitName } from "./workbook-limits.ts";

/** Enough to know a part or sheet by; the sentence is to stay in sight. */
const LONGEST_DETAIL = 60;

export type FailureCode = keyof typeof words.workbook.failures;
export type WorkbookErrorCode = FailureCode | `limit-${LimitName}`;

/** A cell of a workbook, as Excel names it: sheet and `C7`. */
export interface CellPlace {
  sheet: string;
  cell: string;
}

/** Why a workbook cannot be read: a code, a Chinese sentence ending in a next step, and the cell where there is one. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;
  readonly at: CellPlace | undefined;

  constructor(code: WorkbookErrorCode, message: string, at?: CellPlace) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

/** The error of a file that is not what it should be; `detail` names the part, cell or sheet. */
export function describeFailure(code: FailureCode, detail = "", at?: CellPlace): WorkbookError {
  return new WorkbookError(code, words.workbook.failures[code](cleanName(detail, LONGEST_DETAIL)), at);
}

/** The error of a file that holds more than `limit` of something. */
export function describeLimit(name: LimitName, limit: number, at?: CellPlace): WorkbookError {
  return new WorkbookError(`limit-${name}`, words.workbook.limits[name](limit), at);
}
