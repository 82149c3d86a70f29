import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { Submission } from "../../../src/model/submission.ts";
import { readWorkbookSubmission } from "../../../src/submission/form/read-workbook-submission.ts";
import { facts, sayAnswer } from "../read-report.ts";

export function readSheets(bytes: Uint8Array): Submission {
  return readWorkbookSubmission({ file: "自评表.xlsx", bytes, sha256: "0", facts });
}

/** The answer to one fact, as short as it can be said. */
export function answerIn(bytes: Uint8Array, key: string): unknown {
  const answer = readSheets(bytes).answers.get(key);
  return answer === undefined ? undefined : sayAnswer(answer);
}

/** Everything that is said about a workbook, whether it can be read or not. */
export function problemsIn(bytes: Uint8Array): readonly Diagnostic[] {
  try {
    return readSheets(bytes).diagnostics;
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
}
