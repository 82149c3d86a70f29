// A weekly timetable laid over the last days: how many of them should have been open.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt } from "../../../model/answer.ts";
import type { Day } from "../../../model/day.ts";
import { compileOperand } from "../compile-amount.ts";
import type { Environment } from "../environment.ts";
import { findAnswer, findWords, joinFindings } from "../finding.ts";
import type { Range } from "../range.ts";
import { UNKNOWN } from "../truth.ts";
import { countWorkdays } from "../workdays.ts";
import { compileComparison } from "./comparison.ts";
import type { Operator } from "./operator.ts";
import { sayOperand } from "./say-operand.ts";

const DAYS_A_WEEK = 7;
/** 1970-01-01 was a Thursday: the fourth day of a week that begins on Monday. */
const FIRST_WEEKDAY = 3;
/** Longest stretch that is counted day by day. */
const MOST_DAYS = 366;

function weekdayOf(day: Day): number {
  return (((day + FIRST_WEEKDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/**
 * Days ending with `last` on which the timetable is open; `week` holds an answer for each day from Monday on.
 * A statutory holiday may have been closed and a made-up working day open: both leave room.
 */
function countScheduled(week: readonly Answer[], last: Day, days: number): Range {
  const range: Range = { low: 0, high: 0 };
  for (let day = last - days + 1; day <= last; day++) {
    const hours = week[weekdayOf(day)];
    const isWorkday = countWorkdays(day, 1);
    const isOpen = hours?.kind === "text";
    const isWeekend = weekdayOf(day) >= DAYS_A_WEEK - 2;
    const isMadeUp = isWeekend && isWorkday !== 0;
    if (isOpen && (isWeekend || isWorkday === 1)) range.low++;
    if (isOpen || isMadeUp || hours?.kind !== "none") range.high++;
  }
  return range;
}

export const scheduled_days: Operator<"scheduled_days"> = (spec, subject, context) => {
  const within = compileOperand(spec.within, context);
  const daysSaid = sayOperand(spec.within, words.engine.dayUnit, context);
  const comparison = compileComparison(spec, words.engine.dayUnit, context);
  const measure = (env: Environment, item: Answer | undefined): Range | null => {
    const answer = subject.read(env, item);
    const days = within(env);
    if (answer.kind !== "map" || env.asOf === null || days === null || subject.items.length !== DAYS_A_WEEK)
      return null;
    const week = subject.items.map((weekday) => answerAt(answer, [weekday]));
    return countScheduled(week, env.asOf, Math.min(days.low, MOST_DAYS));
  };
  return {
    test: (env, item) => {
      const range = measure(env, item);
      return range === null ? UNKNOWN : comparison.test(range, env);
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const range = measure(env, item);
      if (range === null) return findAnswer(subject.label, "", answer);
      const said = words.engine.scheduledFound(subject.label, daysSaid, range.low, range.high);
      return joinFindings([findWords([said], answer.at), comparison.explain(env)]);
    },
    says: () => comparison.says(words.engine.scheduledDays(subject.label, daysSaid)),
  };
};
