// The score interval: the lowest and highest share of binding checks that can pass while answers are missing.
// The document gives no points; this is a device of ours and says so (score profile).

import type { ScoreProfile } from "../model/standard.ts";
import type { JudgedCheck } from "./judge-check.ts";
import type { Range } from "./range.ts";

/** Percent with one decimal; 0–100 when nothing at all can be counted. */
export function scoreClauses(clauses: readonly (readonly JudgedCheck[])[], profile: ScoreProfile): Range {
  const shares = clauses.flatMap((checks) => shareOf(checks, profile) ?? []);
  if (shares.length === 0) return { low: 0, high: 100 };
  const mean = (side: keyof Range) => shares.reduce((sum, share) => sum + share[side], 0) / shares.length;
  const [low, high] = [mean("low") * 1000, mean("high") * 1000];
  // Nothing is missing: one number. Otherwise outwards, so that the interval holds what it promises.
  if (high - low < ROUNDING_ERROR) return { low: Math.round(low) / 10, high: Math.round(low) / 10 };
  return { low: Math.floor(low + ROUNDING_ERROR) / 10, high: Math.ceil(high - ROUNDING_ERROR) / 10 };
}

const ROUNDING_ERROR = 1e-9;

type State = "passed" | "failed" | "open";

/** Null for what stays out: other levels, derived checks, what only an inspector can settle, what does not apply. */
function stateOf({ compiled: { check }, result, isSettled }: JudgedCheck, profile: ScoreProfile): State | null {
  if (!profile.counts.includes(check.level) || check.derived === true || check.only_on_site === true) return null;
  if (result.outcome === "not_applicable" || result.outcome === "noted") return null;
  if (result.outcome === "unknown" || !isSettled) return "open";
  if (result.outcome === "pass") return "passed";
  return result.outcome === "fail" ? "failed" : null;
}

/** Null when no check of the clause counts. */
function shareOf(checks: readonly JudgedCheck[], profile: ScoreProfile): Range | null {
  const counts: Record<State, number> = { passed: 0, failed: 0, open: 0 };
  let hasOpenRedline = false;
  for (const check of checks) {
    const state = stateOf(check, profile);
    if (state === null) continue;
    const isRedline = check.compiled.check.level === "redline";
    if (isRedline && state === "failed") return { low: 0, high: 0 };
    hasOpenRedline ||= isRedline && state === "open";
    counts[state] += 1;
  }
  const counted = counts.passed + counts.failed + counts.open;
  if (counted === 0) return null;
  return { low: hasOpenRedline ? 0 : counts.passed / counted, high: (counts.passed + counts.open) / counted };
}
