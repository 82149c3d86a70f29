// How far a market is built, and whether it is behind its own plan.

import { type Day, writeDay } from "../../../model/day.ts";
import type { MonthlyReport } from "../registry/monthly-report.ts";
import { dayOf, textOf } from "./read-answers.ts";

export const BUILT_STATES = ["建成未运营", "已运营"] as const;
const UNBUILT_STATES: readonly string[] = ["规划", "在建"];
export const CLOSED_STATE = "停运";

export interface Construction {
  state: string | null;
  /** Not stated; taken from the day it was put into use. */
  isInferred: boolean;
}

/** The stated state; a market put into use by this day is in use. */
export function constructionOf({ answers }: MonthlyReport, asOf: Day): Construction {
  const stated = textOf(answers, "construction_state");
  if (stated !== null) return { state: stated, isInferred: false };
  const opened = dayOf(answers, "open_date");
  return opened !== null && opened <= asOf ? { state: "已运营", isInferred: true } : { state: null, isInferred: false };
}

export function isClosed(report: MonthlyReport): boolean {
  return textOf(report.answers, "construction_state") === CLOSED_STATE;
}

/** Not finished although the planned day is past; says which day that was. */
export function overdueSince(report: MonthlyReport, asOf: Day): string | null {
  const { state } = constructionOf(report, asOf);
  const planned = dayOf(report.answers, "planned_completion");
  if (state === null || !UNBUILT_STATES.includes(state) || planned === null || planned >= asOf) return null;
  return writeDay(planned);
}
