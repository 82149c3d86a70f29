// One line of a month's snapshot: what a market's report said, how it was judged, and whether a later report replaced it.

import type { AssessedInput } from "../../../model/batch-result.ts";
import type { PlainAnswers } from "../../../model/plain-answers.ts";
import type { Level, Outcome, Verdict } from "../../../model/verdict.ts";
import type { Divisions } from "../divisions/divisions.ts";

export const REPORT_FORMAT = "gig-audit/monthly-report/1";

/** Plain JSON with flat columns first, so that a spreadsheet or a data frame reads it as it is. */
export interface MonthlyReport {
  format: typeof REPORT_FORMAT;
  /** YYYY-MM */
  month: string;
  /** The same for every report of one market; follows the list of divisions in use. */
  market: string;
  /** In which order the month's reports arrived, from 1. */
  sequence: number;
  /** One report a market counts; those replaced stay as its history. */
  status: "current" | "replaced";
  /** Day it was sent in (--received), else the report's own date; null when neither is known. */
  received: string | null;
  report_date: string | null;
  file: string;
  sha256: string;
  /** `gx-2024-12@1.0` */
  standard: string;
  name: string | null;
  type: string | null;
  stated_city: string | null;
  stated_region: string | null;
  city: string | null;
  city_code: string | null;
  county: string | null;
  county_code: string | null;
  clauses: Record<Verdict, number>;
  verdicts: Record<string, Verdict>;
  outcomes: Record<string, Outcome>;
  /** Checks that are not in order, with their words: a ledger needs no rule set to be read. */
  open: OpenCheck[];
  answers: PlainAnswers;
}

export interface OpenCheck {
  clause: string;
  check: string;
  level: Level;
  outcome: Outcome;
  quote: string;
  remedy: string | null;
}

const OPEN: readonly Outcome[] = ["fail", "deviation"];

/** The line of a judged report that has just arrived. */
export function reportOf(result: AssessedInput, month: string, received: string | null): MonthlyReport {
  const { submission, standard, clauses, summary } = result;
  const { market, reportDate } = submission;
  return {
    format: REPORT_FORMAT,
    month,
    market: "",
    sequence: 0,
    status: "current",
    received: received ?? reportDate,
    report_date: reportDate,
    file: submission.file,
    sha256: submission.sha256,
    standard: `${standard.id}@${standard.version}`,
    name: market.name,
    type: market.type,
    stated_city: market.city,
    stated_region: market.region,
    city: null,
    city_code: null,
    county: null,
    county_code: null,
    clauses: summary.clauses,
    verdicts: Object.fromEntries(clauses.map(({ id, verdict }) => [id, verdict])),
    outcomes: Object.fromEntries(clauses.flatMap(({ checks }) => checks.map(({ id, outcome }) => [id, outcome]))),
    open: clauses.flatMap((clause) =>
      clause.checks
        .filter(({ outcome }) => OPEN.includes(outcome))
        .map(({ id, level, outcome, quote }) => ({
          clause: clause.id,
          check: id,
          level,
          outcome,
          quote,
          remedy: clause.remedy ?? null,
        })),
    ),
    answers: result.answers ?? {},
  };
}

/** Places a report by the divisions in use: an old snapshot follows a renamed county. */
export function placeReport(report: MonthlyReport, divisions: Divisions): MonthlyReport {
  const { name, type, stated_region: region, stated_city: city } = report;
  const division = divisions.find(region, city);
  return {
    ...report,
    market: divisions.identify({ name, type, region, city }, division, report.file),
    city: division?.city ?? report.stated_city,
    city_code: division?.cityCode ?? null,
    county: division?.name ?? report.stated_region,
    county_code: division?.code ?? null,
  };
}
