// Every pass over a rule set that is already linked. A new one: its file, a line here, its code in
// model/rule-sets/rule-problem.ts with a sentence in the locale, a row in test/standard/faults.

import { findMissingCases, findStrayCases } from "./cases.ts";
import { findNumberGaps } from "./clause-numbers.ts";
import { findIdleRepairs } from "./document-text.ts";
import type { LintPass } from "./lint-pass.ts";
import { findUncoveredWords } from "./modal-words.ts";
import { findUnshownEndings } from "./outcomes.ts";
import { findMissingReasons } from "./reasons.ts";
import { findUnstableIds } from "./stable-ids.ts";
import { findUnused } from "./unused.ts";

export const LINT_PASSES: readonly LintPass[] = [
  findIdleRepairs,
  findNumberGaps,
  findUnstableIds,
  findUncoveredWords,
  findMissingReasons,
  findUnused,
  findMissingCases,
  findStrayCases,
  findUnshownEndings,
];
