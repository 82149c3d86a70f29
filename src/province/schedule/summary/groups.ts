// Markets by city and by county: every division has its row, also one without a market.

import { words } from "../../../locale/index.ts";
import type { Division } from "../divisions/divisions.ts";
import { type MarketRow, rowOf } from "../rows/market-fields.ts";
import type { MarketHistory } from "../rows/market-history.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";

/** A market with its row: together, so that nothing is computed twice. */
export interface Listed {
  history: MarketHistory;
  row: MarketRow;
}

export interface Group {
  city: string;
  /** The city's own name for 市本级; null for a whole city. */
  county: string | null;
  code: string | null;
  /** Divisions in it, the city itself among them. */
  divisions: readonly Division[];
  members: readonly Listed[];
  /** Columns and values that pick its members on the sheet of markets. */
  picks: readonly ("city" | "county")[];
}

export function listMarkets(month: ScheduleMonth): Listed[] {
  return month.markets.map((history) => ({ history, row: rowOf(history, month) }));
}

function inScope(divisions: readonly Division[], { scope }: ScheduleMonth): Division[] {
  if (scope === null) return [...divisions];
  return divisions.filter(({ code, cityCode }) => (scope.isCity ? cityCode === scope.code : code === scope.code));
}

export function groupByCity(month: ScheduleMonth, listed: readonly Listed[]): Group[] {
  const all = inScope([...month.divisions.cities, ...month.divisions.counties], month);
  const cities = new Map(all.map((division) => [division.cityCode, division.city]));
  const groups = [...cities].map(
    ([code, city]): Group => ({
      city,
      county: null,
      code,
      divisions: all.filter(({ cityCode }) => cityCode === code),
      members: listed.filter(({ history }) => history.latest.city_code === code),
      picks: ["city"],
    }),
  );
  return [...groups, ...unlisted(listed)];
}

/** Each city's own markets first, then its counties. */
export function groupByCounty(month: ScheduleMonth, listed: readonly Listed[]): Group[] {
  const all = inScope([...month.divisions.cities, ...month.divisions.counties], month);
  const ordered = all.sort((left, right) => (left.code < right.code ? -1 : 1));
  const groups = ordered.map(
    (division): Group => ({
      city: division.city,
      county: division.name,
      code: division.code,
      divisions: [division],
      members: listed.filter(({ history }) => history.latest.county_code === division.code),
      picks: ["city", "county"],
    }),
  );
  return [...groups, ...unlisted(listed)];
}

/** All of it, for the row of totals. */
export function wholeGroup(groups: readonly Group[]): Group {
  return {
    city: words.schedule.rows.total,
    county: null,
    code: null,
    divisions: [...new Map(groups.flatMap(({ divisions }) => divisions).map((one) => [one.code, one])).values()],
    members: groups.flatMap(({ members }) => members),
    picks: [],
  };
}

function unlisted(listed: readonly Listed[]): Group[] {
  const members = listed.filter(({ history }) => history.latest.city_code === null);
  if (members.length === 0) return [];
  return [{ city: words.schedule.rows.unlisted, county: null, code: null, divisions: [], members, picks: ["city"] }];
}
