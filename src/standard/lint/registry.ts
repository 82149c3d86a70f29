// Every pass over a rule set that is already linked. A new one: its file, a line here, its code in model/rule-problem.ts
// with a sentence in the locale, a row in test/standard/seeded-faults.

import { cases } from "./cases.ts";
import { clauseNumbers } from "./clause-numbers.ts";
import { documentText } from "./document-text.ts";
import type { LintPass } from "./lint-pass.ts";
import { modalWords } from "./modal-words.ts";
import { outcomes } from "./outcomes.ts";
import { reasons } from "./reasons.ts";
import { stableIds } from "./stable-ids.ts";
import { unused } from "./unused.ts";

export const LINT_PASSES: readonly LintPass[] = [
  documentText,
  clauseNumbers,
  stableIds,
  modalWords,
  reasons,
  unused,
  cases,
  outcomes,
];
