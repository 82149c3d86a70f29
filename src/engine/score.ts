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
  return {
    low: Math.floor(mean("low") * 1000 + 1e-9) / 10,
    high: Math.max(0, Math.ceil(mean("high") * 1000 - 1e-9) / 10),
  };
}

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
  const states = checks.map((check) => ({
    state: stateOf(check, profile),
    isRedline: check.compiled.check.level === "redline",
  }));
  const counted = states.filter(({ state }) => state !== null);
  if (counted.length === 0) return null;
  const count = (state: State) => counted.filter((entry) => entry.state === state).length;
  const redlines = counted.filter(({ isRedline }) => isRedline);
  if (redlines.some(({ state }) => state === "failed")) return { low: 0, high: 0 };
  const passed = count("passed");
  const low = redlines.some(({ state }) => state === "open") ? 0 : passed / counted.length;
  return { low, high: (passed + count("open")) / counted.length };
}
