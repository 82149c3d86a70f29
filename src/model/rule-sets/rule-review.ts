// The result of reviewing rule sets (standard lint, standard test): the only thing their reporters see.

import type { TextPlace } from "../place.ts";
import type { Outcome, Verdict } from "../verdict.ts";
import type { RuleProblem, RuleSeverity } from "./rule-problem.ts";

export interface RuleReview {
  format: "gig-audit/rule-review/1";
  kind: "lint" | "test";
  tool: { name: string; version: string };
  sets: readonly RuleSetReview[];
}

/** One version's folder. */
export interface RuleSetReview {
  /** As it was asked for. */
  folder: string;
  /** `id@version`; null when the rules cannot be read that far. */
  standard: string | null;
  findings: readonly RuleFinding[];
  /** Every case that ran, in the order of the files. */
  cases: readonly CaseRun[];
  coverage: Coverage | null;
}

/** A problem with what a person needs to see it: the line it stands on, and how a condition came out. */
export interface RuleFinding extends RuleProblem {
  severity: RuleSeverity;
  /** The line it stands on. */
  excerpt: string;
  /** Where the rule stands that a failing case is about. */
  related?: { file: string; at: RuleProblem["at"] };
  trace?: readonly CheckTrace[];
}

/** How one check came to its end. */
export interface CheckTrace {
  check: string;
  outcome: Outcome;
  when: TraceNode | null;
  pass: TraceNode | null;
  /** What fails it at once. */
  failsIf: TraceNode | null;
}

/** A condition taken apart: what each part says and how it came out. */
export interface TraceNode {
  says: string;
  truth: "pass" | "fail" | "unknown" | "explain";
  actual: readonly string[];
  missing: readonly string[];
  /** How the parts are joined; null for what has none. */
  join: "all" | "any" | "not" | null;
  parts: readonly TraceNode[];
}

export interface CaseRun {
  file: string;
  at: TextPlace;
  clause: string;
  name: string;
  isPassed: boolean;
  expected: CaseOutcome;
  actual: CaseOutcome;
}

export interface CaseOutcome {
  verdict: Verdict | null;
  checks: Readonly<Record<string, Outcome | null>>;
}

/** Of all ways in which checks should be seen to end (passing, failing, unknown), how many the cases show. */
export interface Coverage {
  wanted: number;
  seen: number;
  /** Percent, rounded down. */
  percent: number;
}
