// Every column that a row of a city or county can have. A layout chooses among these by name.

import { words } from "../../../locale/index.ts";
import { lastDayOf, parseMonth } from "../../../model/day.ts";
import { readWages, summariseWages } from "../indicators/wages.ts";
import { BUILT_STATES, CLOSED_STATE } from "../rows/construction.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";
import type { Value, ValueKind } from "../rows/value.ts";
import type { Group } from "./groups.ts";
import { type Criterion, type Measure, measure } from "./measure.ts";

const say = words.schedule.rows;

export interface GroupField {
  kind: ValueKind;
  of(group: Group, month: ScheduleMonth): Value;
  /** How it can be written as a formula; left out: it cannot. */
  formula?:
    | { by: "markets"; measure(month: ScheduleMonth): Measure }
    | { by: "counties"; levels: readonly string[] }
    | { by: "share"; over: string; under: string };
  /** The row of totals adds the rows above instead of asking again. */
  adds?: true;
}

function measured(kind: ValueKind, spec: Measure | ((month: ScheduleMonth) => Measure), adds?: true): GroupField {
  const specOf = typeof spec === "function" ? spec : () => spec;
  return {
    kind,
    of: ({ members }, month) =>
      measure(
        specOf(month),
        members.map(({ row }) => row),
      ),
    formula: { by: "markets", measure: specOf },
    ...(adds === undefined ? {} : { adds }),
  };
}

const is = (field: Criterion["field"], value: string): Criterion => ({ field, test: "=", value });
const count = (...anyOf: Criterion[][]) => measured("whole", { kind: "count", anyOf }, true);
const built = (type?: string) =>
  count(
    ...BUILT_STATES.map((state) => [
      is("construction_state", state),
      ...(type === undefined ? [] : [is("market_type", type)]),
    ]),
  );
const sum = (field: Criterion["field"]) => measured("whole", { kind: "sum", field }, true);
const COMPREHENSIVE = "综合性零工市场";

function openedIn(month: string): Criterion[] {
  const number = parseMonth(month) ?? 0;
  return [
    { field: "open_date", test: ">=", value: { day: lastDayOf(number - 1) + 1 } },
    { field: "open_date", test: "<=", value: { day: lastDayOf(number) } },
  ];
}

/** Divisions of the group that have a comprehensive market built. */
function coveredIn({ divisions, members }: Group, wantsCity: boolean): number {
  const has = new Set(
    members
      .filter(({ row }) => row.market_type === COMPREHENSIVE)
      .filter(({ row }) => (BUILT_STATES as readonly Value[]).includes(row.construction_state))
      .map(({ history }) => history.latest.county_code),
  );
  return divisions.filter(({ code, isCity }) => (wantsCity || !isCity) && has.has(code)).length;
}

function due({ divisions }: Group, wantsCity: boolean): number {
  return divisions.filter(({ isCity }) => wantsCity || !isCity).length;
}

function share(over: string, under: string): GroupField {
  return {
    kind: "percent",
    of: (group, month) => {
      const [above, below] = [over, under].map((name) => findGroupField(name)?.of(group, month));
      if (typeof above !== "number" || typeof below !== "number") return null;
      return below === 0 ? say.undefinedRatio : above / below;
    },
    formula: { by: "share", over, under },
  };
}

function missingMarkets({ members }: Group): string | null {
  const missing = members.filter(({ history }) => history.report === null).map(({ row }) => row.market_name ?? "");
  return missing.length === 0 ? null : missing.join("、");
}

/** Counties from which nothing at all has come this month. */
function missingCounties({ divisions, members }: Group): string | null {
  const heard = new Set(members.flatMap(({ history }) => history.report?.county_code ?? []));
  const missing = divisions.filter(({ isCity, code }) => !isCity && !heard.has(code)).map(({ name }) => name);
  return missing.length === 0 ? null : missing.join("、");
}

const COUNTY_LEVELS = { county: say.countyLevel, city: say.cityLevel } as const;

const GROUP_FIELDS: Readonly<Record<string, GroupField>> = {
  city: { kind: "text", of: ({ city }) => city },
  county: { kind: "text", of: ({ county }) => county },
  region_code: { kind: "text", of: ({ code }) => code },
  level: {
    kind: "text",
    of: ({ county, divisions: [only] }) => {
      if (county === null || only === undefined) return null;
      return only.isCity ? say.cityLevel : say.countyLevel;
    },
  },
  due_counties: { kind: "whole", of: (group) => due(group, false), adds: true },
  due_with_city: { kind: "whole", of: (group) => due(group, true), adds: true },
  covered_counties: {
    kind: "whole",
    of: (group) => coveredIn(group, false),
    formula: { by: "counties", levels: [COUNTY_LEVELS.county] },
    adds: true,
  },
  covered_with_city: {
    kind: "whole",
    of: (group) => coveredIn(group, true),
    formula: { by: "counties", levels: [COUNTY_LEVELS.county, COUNTY_LEVELS.city] },
    adds: true,
  },
  coverage: share("covered_counties", "due_counties"),
  coverage_with_city: share("covered_with_city", "due_with_city"),
  markets: { kind: "whole", of: ({ members }) => members.length, adds: true },
  built_total: built(),
  built_comprehensive: built(COMPREHENSIVE),
  built_park: built("产业园区零工市场"),
  built_station: built("零工服务站点"),
  built_other: built("其他类型"),
  opened_month: measured("whole", ({ month }) => ({ kind: "count", anyOf: [openedIn(month)] }), true),
  planned: count([is("construction_state", "规划")]),
  in_construction: count([is("construction_state", "在建")]),
  closed: count([is("construction_state", CLOSED_STATE)]),
  overdue: count([is("is_overdue", say.yesNo(true))]),
  reported: count([{ field: "received", test: ">=", value: 1 }]),
  late: count([is("is_late", say.yesNo(true))]),
  met_markets: count([is("is_met", say.yesNo(true))]),
  met_share: share("met_markets", "reported"),
  clauses_met: sum("clauses_met"),
  clauses_required: sum("clauses_required"),
  clause_share: measured("percent", { kind: "quotient", over: "clauses_met", under: "clauses_required" }),
  registrations_month: sum("registrations_month"),
  vacancies_month: sum("vacancies_month"),
  intents_month: sum("intents_month"),
  placements_month: sum("placements_month"),
  registrations_year: sum("registrations_year"),
  vacancies_year: sum("vacancies_year"),
  placements_year: sum("placements_year"),
  seekers_effective: sum("seekers_effective"),
  demand_effective: sum("demand_effective"),
  demand_ratio: measured("ratio", { kind: "quotient", over: "demand_effective", under: "seekers_effective" }),
  placement_rate: measured("percent", { kind: "quotient", over: "placements_month", under: "registrations_month" }),
  wage_headcount: sum("wage_headcount"),
  wage_mean: measured("money", { kind: "weighted", mean: "wage_mean", weight: "wage_headcount" }),
  wage_median: {
    kind: "money",
    of: ({ members }) =>
      summariseWages(
        members.flatMap(({ history }) => (history.report === null ? [] : readWages(history.report.answers))),
      )?.median ?? null,
  },
  missing_markets: { kind: "text", of: missingMarkets },
  missing_counties: { kind: "text", of: missingCounties },
};

export function findGroupField(name: string): GroupField | null {
  return Object.hasOwn(GROUP_FIELDS, name) ? (GROUP_FIELDS[name] ?? null) : null;
}

export const GROUP_FIELD_NAMES = Object.keys(GROUP_FIELDS);
