// Who has reported this month, who has not, and how many days are left.

import { type Day, writeDay } from "../../../model/day.ts";
import type { MarketHistory } from "../rows/market-history.ts";
import { isLate } from "../rows/schedule-month.ts";
import type { Schedule } from "../schedule.ts";
import type { Group } from "../summary/groups.ts";

export interface ReportingStatus {
  format: "gig-audit/schedule-status/1";
  month: string;
  as_of: string;
  deadline: string;
  /** Negative once the deadline is past. */
  days_left: number;
  cities: CityStatus[];
  /** Markets that are expected and silent, with the last month they reported. */
  missing: { city: string; county: string; market: string; last_month: string; file: string }[];
  late: { city: string; county: string; market: string; received: string }[];
}

export interface CityStatus {
  city: string;
  /** Everybody expected has reported; some have; nobody has. */
  state: "complete" | "partial" | "none";
  expected: number;
  reported: number;
  late: number;
  missing_markets: string[];
  /** Counties from which nothing has come, also those that never reported. */
  missing_counties: string[];
}

export function reportStatus({ month, cities, listed }: Schedule, today: Day): ReportingStatus {
  const histories = listed.map(({ history }) => history);
  const isSilent = (history: MarketHistory) => !hasArrived(history, today);
  const place = ({ latest }: MarketHistory) => ({
    city: latest.city ?? "",
    county: latest.county ?? "",
    market: latest.name ?? "",
  });
  return {
    format: "gig-audit/schedule-status/1",
    month: month.month,
    as_of: writeDay(today),
    deadline: writeDay(month.deadline),
    days_left: month.deadline - today,
    cities: cities.map((group) => statusOf(group, month.deadline, today)),
    missing: histories.filter(isSilent).map((history) => ({
      ...place(history),
      last_month: history.earlier.at(-1)?.month ?? history.latest.month,
      file: history.latest.file,
    })),
    late: histories
      .filter((history) => !isSilent(history) && isLate(history.report?.received ?? null, month.deadline))
      .map((history) => ({ ...place(history), received: history.report?.received ?? "" })),
  };
}

/** What was sent in after the day asked about has not arrived on it. */
function hasArrived({ report }: MarketHistory, today: Day): boolean {
  return report !== null && (report.received ?? "") <= writeDay(today);
}

function statusOf({ city, divisions, members }: Group, deadline: Day, today: Day): CityStatus {
  const arrived = members.filter(({ history }) => hasArrived(history, today));
  const silent = members.filter(({ history }) => !hasArrived(history, today));
  const heard = new Set(arrived.map(({ history }) => history.latest.county_code));
  const missingCounties = divisions.filter(({ isCity, code }) => !isCity && !heard.has(code)).map(({ name }) => name);
  const isComplete = silent.length === 0 && missingCounties.length === 0;
  return {
    city,
    state: arrived.length === 0 ? "none" : isComplete ? "complete" : "partial",
    expected: members.length,
    reported: arrived.length,
    late: arrived.filter(({ history }) => isLate(history.report?.received ?? null, deadline)).length,
    missing_markets: silent.map(({ row }) => String(row.market_name ?? "")),
    missing_counties: missingCounties,
  };
}
