// Every column that a row of a market can have. A layout chooses among these by name; `fact:KEY` is any other answer.

import { words } from "../../../locale/index.ts";
import { writeDay } from "../../../model/day.ts";
import type { PlainAnswers } from "../../../model/plain-answers.ts";
import type { Verdict } from "../../../model/verdict.ts";
import { readWages, summariseWages } from "../indicators/wages.ts";
import type { MonthlyReport } from "../registry/monthly-report.ts";
import { constructionOf, overdueSince } from "./construction.ts";
import { effectiveOf } from "./flow.ts";
import type { MarketHistory } from "./market-history.ts";
import { dayOf, numberOf, textOf } from "./read-answers.ts";
import { isLate, type ScheduleMonth } from "./schedule-month.ts";
import type { Value, ValueKind } from "./value.ts";

const say = words.schedule.rows;

export interface MarketField {
  kind: ValueKind;
  of(history: MarketHistory, month: ScheduleMonth): Value;
}

/** True of the market as long as nobody says otherwise: taken from its newest report. */
function standing(kind: ValueKind, read: (report: MonthlyReport, month: ScheduleMonth) => Value): MarketField {
  return { kind, of: ({ latest }, month) => read(latest, month) };
}

/** True of this month alone: blank without this month's report. */
function monthly(kind: ValueKind, read: (report: MonthlyReport, month: ScheduleMonth) => Value): MarketField {
  return { kind, of: ({ report }, month) => (report === null ? null : read(report, month)) };
}

const textFact = (fact: string) => standing("text", ({ answers }) => textOf(answers, fact));
const dayFact = (fact: string) => standing("day", ({ answers }) => day(answers, fact));
const flow = (fact: string) => monthly("whole", ({ answers }) => numberOf(answers, fact));
const wages = (pick: "mean" | "median" | "headcount", kind: ValueKind) =>
  monthly(kind, ({ answers }) => summariseWages(readWages(answers))?.[pick] ?? null);

function day(answers: PlainAnswers, fact: string): Value {
  const value = dayOf(answers, fact);
  return value === null ? null : { day: writeDay(value) };
}

/** Own space and what is shared, unless the report says that nothing is. */
function area({ answers }: MonthlyReport): number | null {
  const own = numberOf(answers, "area_own_m2");
  const shared = textOf(answers, "share_mode") === "不共享" ? 0 : numberOf(answers, "area_shared_m2");
  return own === null && shared === null ? null : (own ?? 0) + (shared ?? 0);
}

function zones({ answers }: MonthlyReport): string | null {
  const value = answers.zones;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return textOf(answers, "zones");
  const present = Object.entries(value).filter(
    ([, zone]) => typeof zone === "object" && zone !== null && "present" in zone && zone.present === true,
  );
  return present.length === 0 ? say.none : present.map(([name]) => name).join("、");
}

/** Days with the same hours are said together: 周一至周五8:00-18:00. */
function openingHours({ answers }: MonthlyReport): string | null {
  const value = answers.open_hours;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return textOf(answers, "open_hours");
  const days = Object.entries(value).map(([name, hours]) => [name, hours === null ? say.closedDay : String(hours)]);
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const [name = "", hours = ""] of days) {
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = name;
    else runs.push({ first: name, last: name, hours });
  }
  return runs
    .map(({ first, last, hours }) => `${first === last ? first : say.dayRange(first, last)}${hours}`)
    .join("；");
}

function ratio(over: number | null, under: number | null): Value {
  if (over === null || under === null) return null;
  return under === 0 ? say.undefinedRatio : over / under;
}

/** Together with those that are met they are all that apply: 1.8、1.10；未填报：1.7. */
function openClauses({ verdicts }: MonthlyReport): string {
  const clausesOf = (...wanted: Verdict[]) =>
    Object.entries(verdicts).flatMap(([clause, verdict]) => (wanted.includes(verdict) ? [clause] : []));
  return say.openClauses(clausesOf("not_met", "partly_met"), {
    unanswered: clausesOf("unanswered"),
    explain: clausesOf("explain"),
  });
}

function required({ clauses }: MonthlyReport): number {
  return clauses.not_met + clauses.partly_met + clauses.unanswered + clauses.explain + clauses.met;
}

/** Nothing failed and nothing is blank; a departure from a general requirement is shown, and does not fail it. */
function isMet({ clauses }: MonthlyReport): boolean {
  return clauses.not_met + clauses.partly_met + clauses.unanswered === 0 && required({ clauses } as MonthlyReport) > 0;
}

function remark({ report, latest, replaced }: MarketHistory): string | null {
  const parts = [
    report === null ? say.carriedOver(latest.month) : textOf(report.answers, "remark"),
    replaced.length > 0 ? say.corrected(replaced.length) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("；");
}

export const MARKET_FIELDS = {
  city: standing("text", ({ city, city_code }) => (city_code === null ? say.unlisted : city)),
  county: standing("text", ({ county }) => county),
  region_code: standing("text", ({ county_code, answers }) => county_code ?? textOf(answers, "region_code")),
  market_name: standing("text", ({ name }) => name),
  market_type: standing("text", ({ type }) => type),
  build_mode: textFact("build_mode"),
  construction_state: standing("text", (report, { asOf }) => constructionOf(report, asOf).state),
  planned_completion: dayFact("planned_completion"),
  completed_on: dayFact("completed_on"),
  open_date: dayFact("open_date"),
  closed_on: dayFact("closed_on"),
  address: textFact("address"),
  area_m2: standing("number", area),
  share_mode: textFact("share_mode"),
  zones: standing("text", zones),
  operator_mode: textFact("operator_mode"),
  operator_name: textFact("operator_name"),
  staff_fulltime: standing("whole", ({ answers }) => numberOf(answers, "staff_fulltime")),
  staff_parttime: standing("whole", ({ answers }) => numberOf(answers, "staff_parttime")),
  open_hours: standing("text", openingHours),
  service_phone: textFact("service_phone"),
  sign_text: textFact("sign_text"),
  logo_used: textFact("logo_used"),
  szrs_usage: textFact("szrs_usage"),
  registrations_month: flow("registrations_month"),
  vacancies_month: flow("vacancies_month"),
  intents_month: flow("intents_month"),
  placements_month: flow("placements_month"),
  registrations_year: flow("registrations_year"),
  vacancies_year: flow("vacancies_year"),
  placements_year: flow("placements_year"),
  seekers_effective: monthly("whole", ({ answers }) => effectiveOf(answers, "seekers")),
  demand_effective: monthly("whole", ({ answers }) => effectiveOf(answers, "demand")),
  demand_ratio: monthly("ratio", ({ answers }) =>
    ratio(effectiveOf(answers, "demand"), effectiveOf(answers, "seekers")),
  ),
  placement_rate: monthly("percent", ({ answers }) =>
    ratio(numberOf(answers, "placements_month"), numberOf(answers, "registrations_month")),
  ),
  wage_mean: wages("mean", "money"),
  wage_median: wages("median", "money"),
  wage_headcount: wages("headcount", "whole"),
  clauses_met: monthly("whole", ({ clauses }) => clauses.met),
  clauses_required: monthly("whole", required),
  is_met: monthly("text", (report) => say.yesNo(isMet(report))),
  open_clauses: monthly("text", (report) => openClauses(report)),
  problems: monthly("text", ({ answers }) => textOf(answers, "problems")),
  next_steps: monthly("text", ({ answers }) => textOf(answers, "next_steps")),
  filled_by: monthly("text", ({ answers }) => textOf(answers, "filled_by")),
  reviewed_by: monthly("text", ({ answers }) => textOf(answers, "reviewed_by")),
  received: monthly("day", ({ received }) => (received === null ? null : { day: received })),
  is_late: monthly("text", ({ received }, { deadline }) => say.yesNo(isLate(received, deadline))),
  is_overdue: standing("text", (report, { asOf }) => say.yesNo(overdueSince(report, asOf) !== null)),
  remark: { kind: "text", of: remark },
} satisfies Record<string, MarketField>;

export type MarketFieldName = keyof typeof MARKET_FIELDS;

const OTHER_FACT = "fact:";

/** The field of a layout's or map's name; null when there is none. */
export function findMarketField(name: string): MarketField | null {
  if (name.startsWith(OTHER_FACT)) return textFact(name.slice(OTHER_FACT.length));
  return Object.hasOwn(MARKET_FIELDS, name) ? MARKET_FIELDS[name as MarketFieldName] : null;
}

/** A row of a market as values by field. */
export type MarketRow = Readonly<Record<MarketFieldName, Value>>;

export function rowOf(history: MarketHistory, month: ScheduleMonth): MarketRow {
  const names = Object.keys(MARKET_FIELDS) as MarketFieldName[];
  return Object.fromEntries(names.map((name) => [name, MARKET_FIELDS[name].of(history, month)])) as MarketRow;
}
