// The months of a registry side by side: coverage, share met, the clauses that stay open longest.

import type { ScheduleLayout } from "../../../model/schedule-layout.ts";
import type { Divisions } from "../divisions/divisions.ts";
import { followChecks } from "../progress/follow-checks.ts";
import type { Registry } from "../registry/registry.ts";
import type { Value } from "../rows/value.ts";
import { compileSchedule, type Schedule } from "../schedule.ts";
import { findGroupField } from "../summary/group-fields.ts";
import { wholeGroup } from "../summary/groups.ts";

export interface Trends {
  scope: string | null;
  month: string;
  asOf: number;
  months: MonthPoint[];
  stubborn: StubbornClause[];
}

export interface MonthPoint {
  month: string;
  reported: number;
  /** Shares from 0 to 1; null where nothing can be said. */
  coverage: number | null;
  coverageWithCity: number | null;
  clauseShare: number | null;
  metShare: number | null;
  demandRatio: number | null;
  placements: number | null;
}

export interface StubbornClause {
  clause: string;
  quote: string;
  /** Markets where a check of it is open now. */
  markets: number;
  /** Months it has been open, over those markets. */
  meanMonths: number;
  longest: number;
}

const MOST_CLAUSES = 12;
const MOST_MONTHS = 24;

export interface TrendRequest {
  schedule: Schedule;
  divisions: Divisions;
  deadline: ScheduleLayout["deadline"];
}

export function followTrends(registry: Registry, { schedule, divisions, deadline }: TrendRequest): Trends {
  const { month, scope, asOf } = schedule.month;
  const months = registry
    .months()
    .filter((each) => each <= month)
    .slice(-MOST_MONTHS);
  return {
    scope: scope?.name ?? null,
    month,
    asOf,
    months: months.map((each) =>
      pointOf(each === month ? schedule : compileSchedule(registry, { month: each, divisions, scope, deadline })),
    ),
    stubborn: stubbornClauses(schedule),
  };
}

function pointOf({ month, cities }: Schedule): MonthPoint {
  const whole = wholeGroup(cities);
  const number = (name: string): number | null => {
    const value: Value = findGroupField(name)?.of(whole, month) ?? null;
    return typeof value === "number" ? value : null;
  };
  return {
    month: month.month,
    reported: number("reported") ?? 0,
    coverage: number("coverage"),
    coverageWithCity: number("coverage_with_city"),
    clauseShare: number("clause_share"),
    metShare: number("met_share"),
    demandRatio: number("demand_ratio"),
    placements: number("placements_month"),
  };
}

/** By clause: how many markets have it open, and for how long. */
function stubbornClauses({ month }: Schedule): StubbornClause[] {
  const byClause = new Map<string, { quote: string; ages: Map<string, number> }>();
  for (const history of month.markets) {
    for (const { check, turn, sinceMonth } of followChecks(history)) {
      if (turn === "closed" || turn === "lapsed" || turn === "ended") continue;
      const entry = byClause.get(check.clause) ?? { quote: check.quote, ages: new Map<string, number>() };
      const age = monthsBetween(sinceMonth, month.month);
      entry.ages.set(history.market, Math.max(age, entry.ages.get(history.market) ?? 0));
      byClause.set(check.clause, entry);
    }
  }
  return [...byClause]
    .map(([clause, { quote, ages }]) => {
      const all = [...ages.values()];
      const total = all.reduce((sum, age) => sum + age, 0);
      return { clause, quote, markets: all.length, meanMonths: total / all.length, longest: Math.max(...all) };
    })
    .sort((left, right) => right.markets * (1 + right.meanMonths) - left.markets * (1 + left.meanMonths))
    .slice(0, MOST_CLAUSES);
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(to) - count(from);
}
