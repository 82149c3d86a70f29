// Every question put to every report of the month, and to those that have not come.

import { words } from "../../../locale/index.ts";
import { parseMonth, writeMonth } from "../../../model/day.ts";
import type { MarketHistory } from "../rows/market-history.ts";
import { textOf } from "../rows/read-answers.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";
import type { Question, ScheduleDoubt } from "./doubt.ts";
import { FIGURE_QUESTIONS } from "./figure-questions.ts";
import { REPORT_QUESTIONS } from "./report-questions.ts";

const say = words.scheduleDoubts;
const QUESTIONS: readonly Question[] = [...FIGURE_QUESTIONS, ...REPORT_QUESTIONS].sort((left, right) =>
  left.id < right.id ? -1 : 1,
);

export function findScheduleDoubts(month: ScheduleMonth): ScheduleDoubt[] {
  const own = month.markets.flatMap((history) => [...questionMarket(history, month)]);
  return [...own, ...findShared(month)];
}

function* questionMarket(history: MarketHistory, month: ScheduleMonth): Generator<ScheduleDoubt> {
  const { report, latest } = history;
  if (report === null) {
    yield { id: "S00", severity: "note", history, message: say.unreported(latest.month) };
    return;
  }
  const monthBefore = writeMonth((parseMonth(month.month) ?? 0) - 1);
  const before = history.earlier.find((each) => each.month === monthBefore) ?? null;
  for (const { id, severity, ask } of QUESTIONS) {
    for (const message of ask({ report, before, history, month })) yield { id, severity, history, message };
  }
}

/** One telephone or address under two markets. */
function* findShared(month: ScheduleMonth): Generator<ScheduleDoubt> {
  for (const fact of ["service_phone", "address"] as const) {
    const owners = new Map<string, MarketHistory[]>();
    for (const history of month.markets) {
      const value = textOf(history.report?.answers ?? {}, fact);
      if (value === null || value === say.none) continue;
      owners.set(value, [...(owners.get(value) ?? []), history]);
    }
    for (const [value, histories] of owners) {
      const [first, ...others] = histories;
      if (first === undefined || others.length === 0) continue;
      const message = say.shared(
        fact,
        value,
        others.map(({ latest }) => `${latest.county ?? ""}${latest.name ?? ""}`),
      );
      yield { id: "S19", severity: "note", history: first, message };
    }
  }
}
