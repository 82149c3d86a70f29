// The score interval: the lowest and highest share of binding checks that can pass while answers are missing.
// The document gives no points; this is a device of ours and says so (score profile).

import type { ScoreProfile } from "../model/standard.ts";
import type { Range } from "./conditions/range.ts";
import type { JudgedCheck } from "./judge-check.ts";

/** The share at each end; null where the clause does not count at that end. */
type Share = Record<keyof Range, number | null>;

/** Percent with one decimal; 0–100 when nothing at all can be counted. */
export function scoreClauses(clauses: readonly (readonly JudgedCheck[])[], profile: ScoreProfile): Range {
  const shares = clauses.map((checks) => shareOf(checks, profile));
  const low = mean(shares.flatMap((share) => share.low ?? []));
  if (low === null) return { low: 0, high: 100 };
  const high = mean(shares.flatMap((share) => share.high ?? [])) ?? 1;
  // Nothing is missing: one number. Otherwise outwards, so that the interval holds what it promises.
  if (high - low < ROUNDING_ERROR) return { low: Math.round(low * 1000) / 10, high: Math.round(low * 1000) / 10 };
  return {
    low: Math.floor((low + ROUNDING_ERROR) * 1000) / 10,
    high: Math.ceil((high - ROUNDING_ERROR) * 1000) / 10,
  };
}

const ROUNDING_ERROR = 1e-12;

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `excusable`: failed at the low end, left out at the high end. */
type State = "passed" | "failed" | "open" | "excusable";

/** Null for what stays out: other levels, derived checks, what only an inspector can settle, what does not apply. */
function stateOf(judged: JudgedCheck, profile: ScoreProfile): State | null {
  const { result, isSettled, isExcusable } = judged;
  const { check } = judged.compiled;
  if (!profile.counts.includes(check.level) || check.derived === true || check.only_on_site === true) return null;
  if (result.outcome === "not_applicable" || result.outcome === "noted") return null;
  if (result.outcome === "unknown" || !isSettled) return "open";
  if (result.outcome === "pass") return "passed";
  if (result.outcome !== "fail") return null;
  return isExcusable ? "excusable" : "failed";
}

function shareOf(checks: readonly JudgedCheck[], profile: ScoreProfile): Share {
  const counts: Record<State, number> = { passed: 0, failed: 0, open: 0, excusable: 0 };
  let isOpenRedline = false;
  for (const check of checks) {
    const state = stateOf(check, profile);
    if (state === null) continue;
    const isRedline = check.compiled.check.level === "redline";
    if (isRedline && state === "failed") return { low: 0, high: 0 };
    isOpenRedline ||= isRedline && state !== "passed";
    counts[state] += 1;
  }
  const binding = counts.passed + counts.failed + counts.open;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const low = share(counts.passed, binding + counts.excusable);
  return {
    low: low !== null && isOpenRedline ? 0 : low,
    high: share(counts.passed + counts.open, binding),
  };
}
