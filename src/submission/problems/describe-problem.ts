import { words } from "../../locale/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { type SubmissionCode, severityOf } from "./codes.ts";

const SENTENCES = { ...words.submission.fileProblems, ...words.submission.answerProblems };

/** What the sentence of a code is given, in its order. */
export type ProblemDetails<Code extends SubmissionCode> = Parameters<(typeof SENTENCES)[Code]>;

/** The diagnostic of a code: its severity, its sentence, and where it stands. */
export function describeProblem<Code extends SubmissionCode>(
  code: Code,
  at: Place | undefined,
  ...details: ProblemDetails<Code>
): Diagnostic {
  const say = SENTENCES[code] as (...details: ProblemDetails<Code>) => string;
  return { code, severity: severityOf(code), message: say(...details), ...placedAt(at) };
}
