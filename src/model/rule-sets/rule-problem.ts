// What can be wrong with a rule set: found while it is built, or by lint.

import type { TextPlace } from "../place.ts";

/** One thing that is wrong, and where. Chinese, ending in what to do. */
export interface RuleProblem {
  code: RuleProblemCode;
  /** Path inside the version's folder, with forward slashes. */
  file: string;
  at: TextPlace;
  message: string;
}

/** An `error` must be mended; a `warning` wants a look. */
export type RuleSeverity = "error" | "warning";

/** Every code, in the order of the work: readable, well-formed, linked, verbatim, complete, reachable, up to date. */
export const RULE_PROBLEMS = {
  "rule-syntax": "error",
  "rule-schema": "error",
  "rule-file-unknown": "error",
  "rule-file-missing": "error",
  "base-unknown": "error",
  "base-moved": "error",
  "change-unknown": "error",
  "change-empty": "warning",
  "id-duplicate": "error",
  "id-misplaced": "error",
  "id-vanished": "error",
  "id-unlisted": "error",
  "number-gap": "error",
  "fact-unknown": "error",
  "fact-optional": "error",
  "item-unknown": "error",
  "column-unknown": "error",
  "choice-unknown": "error",
  "parameter-unknown": "error",
  "definition-unknown": "error",
  "pattern-unknown": "error",
  "pattern-unsafe": "error",
  "operator-type": "error",
  "clause-unknown": "error",
  "wording-invalid": "error",
  "source-missing": "warning",
  "quote-differs": "error",
  "text-differs": "error",
  "repair-idle": "error",
  "modal-uncovered": "error",
  "reason-missing": "error",
  "remedy-missing": "error",
  "fact-unused": "error",
  "parameter-unused": "error",
  "shared-unused": "error",
  "cases-missing": "error",
  "case-unknown": "error",
  "case-unreadable": "error",
  "outcome-unseen": "error",
  "never-passes": "error",
  "never-fails": "error",
  "never-unknown": "error",
  "can-fail": "error",
  "published-missing": "warning",
  "published-stale": "error",
  "case-fails": "error",
  "coverage-low": "error",
} as const satisfies Record<string, RuleSeverity>;

export type RuleProblemCode = keyof typeof RULE_PROBLEMS;
