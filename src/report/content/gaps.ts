// What counts as a gap: the same for every format.

import type { Assessment, CheckResult, ClauseResult } from "../../model/assessment.ts";
import type { Outcome, Verdict } from "../../model/verdict.ts";

const GAPS: readonly Verdict[] = ["not_met", "partly_met", "unanswered", "explain"];
const OPEN_OUTCOMES: readonly Outcome[] = ["fail", "unknown", "deviation"];

export function findGaps({ clauses }: Assessment): ClauseResult[] {
  return clauses.filter(({ verdict }) => GAPS.includes(verdict));
}

export function isOpen({ outcome }: CheckResult): boolean {
  return OPEN_OUTCOMES.includes(outcome);
}

export function countPassed({ checks }: ClauseResult): number {
  return checks.filter(({ outcome }) => outcome === "pass").length;
}
