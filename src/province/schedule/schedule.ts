// A month of the registry as the schedule needs it: everything computed once, for workbook, form, page and data alike.

import type { Day } from "../../model/day.ts";
import type { ScheduleLayout } from "../../model/schedule-layout.ts";
import type { Division, Divisions } from "./divisions/divisions.ts";
import type { ScheduleDoubt } from "./doubts/doubt.ts";
import { findScheduleDoubts } from "./doubts/find-doubts.ts";
import { type FollowedCheck, followChecks, TURNS } from "./progress/follow-checks.ts";
import type { Registry } from "./registry/registry.ts";
import { readHistories } from "./rows/market-history.ts";
import { deadlineOf, defaultAsOf, isExpected, isInScope, type ScheduleMonth } from "./rows/schedule-month.ts";
import { type Group, groupByCity, groupByCounty, type Listed, listMarkets } from "./summary/groups.ts";

export interface Schedule {
  month: ScheduleMonth;
  listed: readonly Listed[];
  cities: readonly Group[];
  counties: readonly Group[];
  progress: readonly FollowedCheck[];
  doubts: readonly ScheduleDoubt[];
}

export interface ScheduleRequest {
  month: string;
  /** Left out: the newest report's day. */
  asOf?: Day;
  divisions: Divisions;
  scope: Division | null;
  deadline: ScheduleLayout["deadline"];
}

export function compileSchedule(registry: Registry, request: ScheduleRequest): Schedule {
  const { divisions, scope, deadline } = request;
  const histories = readHistories(registry, request.month);
  const month: ScheduleMonth = {
    month: request.month,
    asOf: request.asOf ?? defaultAsOf(request.month, histories),
    deadline: deadlineOf(request.month, { day: deadline.day, monthsAfter: deadline.months_after }),
    divisions,
    scope,
    markets: histories.filter((history) => isInScope(history, scope) && isExpected(history)),
  };
  const listed = listMarkets(month);
  return {
    month,
    listed,
    cities: groupByCity(month, listed),
    counties: groupByCounty(month, listed),
    progress: month.markets
      .flatMap(followChecks)
      .sort((left, right) => TURNS.indexOf(left.turn) - TURNS.indexOf(right.turn)),
    doubts: findScheduleDoubts(month),
  };
}
