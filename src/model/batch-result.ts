import type { Assessment } from "./assessment.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { PlainAnswers } from "./plain-answers.ts";

/** One line of a batch result (NDJSON): every input has exactly one. */
export type BatchResult = AssessedInput | RefusedInput;

/** The input was judged; the answers it was judged by come with it. */
export interface AssessedInput extends Assessment {
  answers: PlainAnswers;
}

/** Nothing of the input could be judged; says why. */
export interface RefusedInput {
  format: "gig-audit/error/1";
  file: string;
  /** Of the bytes, when they could be read at all. */
  sha256: string | null;
  diagnostics: Diagnostic[];
}

/** Whether the input could be judged. */
export function isAssessed(result: BatchResult): result is AssessedInput {
  return result.format === "gig-audit/assessment/1";
}
