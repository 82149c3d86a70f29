// Two assessments → what changed. Pure; `diff`, `check --baseline` and the monthly schedule all ask here.

import type { Assessment, CheckResult, ClauseResult } from "../../model/assessment.ts";
import type { Caution, CheckChange, ClauseChange, ComparedSide, Comparison, Progress } from "../../model/comparison.ts";
import { PROGRESS } from "../../model/comparison.ts";
import type { Outcome } from "../../model/verdict.ts";
import { compareFigures } from "./compare-figures.ts";

/** Compares by the ids of clauses and checks, which never change their meaning within one standard. */
export function compareAssessments(old: Assessment, current: Assessment): Comparison {
  const checks = compareChecks(old, current);
  const doubtsOf = ({ doubts }: Assessment) => new Set(doubts.map(({ message }) => message));
  return {
    format: "gig-audit/comparison/1",
    old: sideOf(old),
    new: sideOf(current),
    cautions: findCautions(old, current),
    summary: Object.fromEntries(
      PROGRESS.map((kind) => [kind, checks.filter(({ progress }) => progress === kind).length]),
    ) as Record<Progress, number>,
    clauses: compareClauses(old, current),
    checks,
    figures: compareFigures(checksOf(old), checksOf(current)),
    doubts: {
      added: [...doubtsOf(current)].filter((message) => !doubtsOf(old).has(message)),
      settled: [...doubtsOf(old)].filter((message) => !doubtsOf(current).has(message)),
    },
  };
}

/** Null for what was in order, or not asked, on both sides. */
export function progressOf(old: Outcome | null, current: Outcome | null): Progress | null {
  const wasFailing = old === "fail" || old === "deviation";
  if (current === "fail" || current === "deviation") return wasFailing ? "still_open" : "newly_failing";
  if (current === "unknown") return wasFailing || old === "unknown" ? "still_open" : "newly_unanswered";
  if (wasFailing) return current === "pass" ? "newly_met" : "lapsed";
  if (old === "unknown") return current === "pass" ? "newly_answered" : "lapsed";
  return null;
}

function sideOf({ submission, standard, checklist, asOf, summary }: Assessment): ComparedSide {
  const { file, sha256, market } = submission;
  const { clauses, score } = summary;
  return { file, sha256, market, standard, checklist: checklist.title, asOf, clauses, score };
}

function findCautions(old: Assessment, current: Assessment): Caution[] {
  const { market: oldMarket } = old.submission;
  const { market } = current.submission;
  const isSameStandard = old.standard.id === current.standard.id;
  const isSameVersion = isSameStandard && old.standard.version === current.standard.version;
  const cautions: Record<Caution, boolean> = {
    market: oldMarket.name !== market.name || oldMarket.region !== market.region,
    checklist: old.checklist.id !== current.checklist.id,
    standard: !isSameStandard,
    version: isSameStandard && !isSameVersion,
    rules: isSameVersion && old.standard.sha256 !== current.standard.sha256,
    order: old.asOf !== "" && current.asOf !== "" && old.asOf > current.asOf,
    tool: old.tool.version !== current.tool.version,
  };
  return (Object.keys(cautions) as Caution[]).filter((caution) => cautions[caution]);
}

function checksOf({ clauses }: Assessment): Map<string, CheckResult> {
  return new Map(clauses.flatMap(({ checks }) => checks.map((check) => [check.id, check])));
}

/** Clauses of the new side in their order, then those only the old one has. */
function pairClauses(old: Assessment, current: Assessment): [ClauseResult | null, ClauseResult | null][] {
  const before = new Map(old.clauses.map((clause) => [clause.id, clause]));
  const now = new Set(current.clauses.map(({ id }) => id));
  return [
    ...current.clauses.map((clause): [ClauseResult | null, ClauseResult] => [before.get(clause.id) ?? null, clause]),
    ...old.clauses.filter(({ id }) => !now.has(id)).map((clause): [ClauseResult, null] => [clause, null]),
  ];
}

function compareClauses(old: Assessment, current: Assessment): ClauseChange[] {
  return pairClauses(old, current).flatMap(([before, now]) => {
    const either = now ?? before;
    if (either === null || before?.verdict === now?.verdict) return [];
    return [{ id: either.id, topic: either.topic, old: before?.verdict ?? null, new: now?.verdict ?? null }];
  });
}

function compareChecks(old: Assessment, current: Assessment): CheckChange[] {
  const before = checksOf(old);
  const now = checksOf(current);
  return pairClauses(old, current).flatMap(([beforeClause, nowClause]) => {
    const ids = new Set([...(nowClause?.checks ?? []), ...(beforeClause?.checks ?? [])].map(({ id }) => id));
    const clause = nowClause?.id ?? beforeClause?.id ?? "";
    return [...ids].flatMap((id) => compareCheck(clause, before.get(id), now.get(id)));
  });
}

function compareCheck(clause: string, before: CheckResult | undefined, now: CheckResult | undefined): CheckChange[] {
  const either = now ?? before;
  const progress = progressOf(before?.outcome ?? null, now?.outcome ?? null);
  if (either === undefined || progress === null) return [];
  const { id, quote, level, basis } = either;
  return [
    {
      clause,
      id,
      quote,
      level,
      basis,
      progress,
      old: before?.outcome ?? null,
      new: now?.outcome ?? null,
      oldActual: before?.actual ?? null,
      newActual: now?.actual ?? null,
      isReworded:
        before !== undefined && now !== undefined && (before.quote !== quote || before.expected !== now.expected),
    },
  ];
}
