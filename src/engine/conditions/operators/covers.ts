// Hours of a week that a sentence names (共享时段) laid over a timetable: what share of the open hours they cover.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, isUnknown } from "../../../model/answer.ts";
import { type DaySpan, readDaySpans, readWeeklyHours } from "../../figures/read-weekly-hours.ts";
import { compileSubject } from "../compile-subject.ts";
import type { Environment } from "../environment.ts";
import { findAnswer, findWords, joinFindings } from "../finding.ts";
import type { Range } from "../range.ts";
import { UNKNOWN } from "../truth.ts";
import { writeNumber } from "../write-answer.ts";
import { compileComparison } from "./comparison.ts";
import type { Operator } from "./operator.ts";

/** Minutes a week: open, and of these covered. */
interface Coverage {
  open: number;
  covered: number;
  /** Minutes named on days whose opening hours are blank: they may be open or not. */
  undecided: number;
}

const MINUTES_AN_HOUR = 60;
const PERCENT = 100;

/** Spans without overlaps, in order. */
function merge(spans: readonly DaySpan[]): DaySpan[] {
  const merged: DaySpan[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

const minutesOf = (spans: readonly DaySpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function overlapOf(spans: readonly DaySpan[], others: readonly DaySpan[]): number {
  const pairs = spans.flatMap((span) => others.map((other) => [span, other] as const));
  return pairs.reduce(
    (sum, [span, other]) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)),
    0,
  );
}

/** Null while the sentence or a day's hours cannot be read, or nothing is open. */
function measure(said: Answer, timetable: readonly Answer[]): Coverage | null {
  const named = said.kind === "text" ? readWeeklyHours(said.value) : null;
  if (named === null) return null;
  const coverage: Coverage = { open: 0, covered: 0, undecided: 0 };
  for (const [day, hours] of timetable.entries()) {
    const spans = merge(named[day] ?? []);
    if (isUnknown(hours)) coverage.undecided += minutesOf(spans);
    if (hours.kind !== "text") continue;
    const read = readDaySpans(hours.value);
    if (read === null) return null;
    const open = merge(read);
    coverage.open += minutesOf(open);
    coverage.covered += overlapOf(open, spans);
  }
  return coverage.open === 0 ? null : coverage;
}

/** The share in percent; a day whose opening hours are blank leaves both bounds open. */
function shareOf({ open, covered, undecided }: Coverage, hasBlank: boolean): Range {
  return {
    low: hasBlank ? 0 : (covered / open) * PERCENT,
    high: ((covered + undecided) / (open + undecided)) * PERCENT,
  };
}

export const covers: Operator<"covers"> = (spec, subject, context) => {
  const timetable = compileSubject({ fact: spec.fact }, context);
  const comparison = compileComparison(spec, "%", context);
  const weekOf = (env: Environment) => {
    const answer = timetable.read(env, undefined);
    return answer.kind === "map" ? timetable.items.map((day) => answerAt(answer, [day])) : [];
  };
  return {
    test: (env, item) => {
      const week = weekOf(env);
      const coverage = measure(subject.read(env, item), week);
      return coverage === null ? UNKNOWN : comparison.test(shareOf(coverage, week.some(isUnknown)), env);
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const coverage = measure(answer, weekOf(env));
      const found = findAnswer(subject.label, "", answer);
      if (coverage === null) return found;
      const hours = (minutes: number) => writeNumber(minutes / MINUTES_AN_HOUR);
      const said = words.engine.coverFound(hours(coverage.covered), hours(coverage.open));
      return joinFindings([found, findWords([said], answer.at)]);
    },
    says: () => comparison.says(words.engine.coverOf(subject.label, timetable.label)),
  };
};
