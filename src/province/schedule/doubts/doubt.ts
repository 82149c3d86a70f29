// 疑点，待核实: what a reviewer of the schedule would ask back. Never a verdict.

import type { MonthlyReport } from "../registry/monthly-report.ts";
import type { MarketHistory } from "../rows/market-history.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";

export interface ScheduleDoubt {
  id: string;
  /** `correct`: 需更正; `note`: 提示. */
  severity: "correct" | "note";
  history: MarketHistory;
  message: string;
}

/** What a question about one report may look at. */
export interface Questioned {
  report: MonthlyReport;
  /** The report that counted in the calendar month before; null when there is none. */
  before: MonthlyReport | null;
  history: MarketHistory;
  month: ScheduleMonth;
}

/** One question about a month's report: what is odd, in words; nothing when all is well or nothing is known. */
export interface Question {
  id: string;
  severity: ScheduleDoubt["severity"];
  ask(asked: Questioned): Iterable<string>;
}
