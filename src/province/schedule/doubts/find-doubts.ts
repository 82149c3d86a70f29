// Every question put to every report of the month, and to those that have not come.

import { words } from "../../../locale/index.ts";
import { parseMonth, writeMonth } from "../../../model/day.ts";
import { groupBy } from "../../../model/group-by.ts";
import { phoneKey } from "../../registry/service-phone.ts";
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

/** One telephone in two counties, one address under two markets. */
function* findShared(month: ScheduleMonth): Generator<ScheduleDoubt> {
  for (const { fact, keyOf, isDoubtful } of SHARED) {
    const claims = month.markets.flatMap((history) => {
      const value = textOf(history.report?.answers ?? {}, fact);
      const key = value === null || value === say.none ? null : keyOf(value, history, month);
      return value === null || key === null ? [] : [{ history, value, key }];
    });
    for (const [first, ...others] of groupBy(claims, ({ key }) => key).values()) {
      if (first === undefined || !isDoubtful([first, ...others].map(({ history }) => history))) continue;
      const names = others.map(({ history: { latest } }) => `${latest.county ?? ""}“${latest.name ?? ""}”`);
      yield { id: "S19", severity: "note", history: first.history, message: say.shared(fact, first.value, names) };
    }
  }
}

interface SharedFact {
  fact: "service_phone" | "address";
  /** What is the same however it is written; null when it tells nothing. */
  keyOf(value: string, history: MarketHistory, month: ScheduleMonth): string | null;
  isDoubtful(histories: readonly MarketHistory[]): boolean;
}

const SHARED: readonly SharedFact[] = [
  {
    fact: "service_phone",
    keyOf: phoneKey,
    isDoubtful: (histories) => new Set(histories.map(({ latest }) => latest.county_code)).size > 1,
  },
  {
    fact: "address",
    keyOf: (address, { latest: { county_code: code } }, { divisions }) =>
      divisions.streetOf(address, code === null ? null : divisions.findCode(code)),
    isDoubtful: (histories) => histories.length > 1,
  },
];
