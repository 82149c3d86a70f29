// The month that a schedule is about, and what in the registry belongs to it.

import { type Day, dayOf, lastDayOf, parseDay, parseMonth, writeDay } from "../../../model/day.ts";
import type { Division, Divisions } from "../divisions/divisions.ts";
import { isClosed } from "./construction.ts";
import type { MarketHistory } from "./market-history.ts";

export interface Deadline {
  /** Day of the month. */
  day: number;
  /** 0: within the month itself. */
  monthsAfter: number;
}

export interface ScheduleMonth {
  month: string;
  asOf: Day;
  deadline: Day;
  divisions: Divisions;
  /** The city or county that the schedule is limited to. */
  scope: Division | null;
  /** Markets in scope that are reported or still expected, in the order of divisions. */
  markets: readonly MarketHistory[];
}

export function deadlineOf(month: string, { day, monthsAfter }: Deadline): Day {
  const at = (parseMonth(month) ?? 0) + monthsAfter;
  return Math.min(dayOf(Math.floor(at / 12), (at % 12) + 1, day) ?? lastDayOf(at), lastDayOf(at));
}

/** The newest report's day; without any, the month's last. Nothing reads the clock. */
export function defaultAsOf(month: string, histories: readonly MarketHistory[]): Day {
  const days = histories.flatMap(({ report }) => parseDay(report?.report_date ?? "") ?? []);
  return days.length > 0 ? Math.max(...days) : lastDayOf(parseMonth(month) ?? 0);
}

/** A market that closed in an earlier month is no longer expected. */
export function isExpected({ report, latest }: MarketHistory): boolean {
  return report !== null || !isClosed(latest);
}

export function isInScope({ latest }: MarketHistory, scope: Division | null): boolean {
  if (scope === null) return true;
  return scope.isCity ? latest.city_code === scope.code : latest.county_code === scope.code;
}

export function isLate(received: string | null, deadline: Day): boolean {
  return received !== null && received > writeDay(deadline);
}
