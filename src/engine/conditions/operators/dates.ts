// Operators on dates. A date after the day of judging is a contradiction (a doubt), so it proves nothing: unknown.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, isUnknown } from "../../../model/answer.ts";
import type { DateOperand, Operand } from "../../../model/condition.ts";
import type { Day } from "../../../model/day.ts";
import { fieldName } from "../../../model/item-shape.ts";
import { compileOperand } from "../compile-amount.ts";
import { type Finding, findAnswer, findWords, joinFindings } from "../finding.ts";
import { explainSubject } from "../subject-reader.ts";
import { FAIL, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import { compileDate, dayIn } from "./date-operand.ts";
import type { CompileOperator, Operator } from "./operator.ts";
import { sayOperand } from "./say-operand.ts";

function explainAge(finding: Finding, answer: Answer, asOf: Day | null): Finding {
  if (answer.kind !== "date") return finding;
  if (asOf === null) return { ...finding, missing: [words.engine.asOf] };
  const age = asOf - answer.value;
  if (age < 0) return markAhead(finding, -age);
  return findWords([`${finding.actual.join("")}${words.engine.daysAgo(age)}`], answer.at);
}

/** A date yet to come proves nothing: it is what there is to correct. */
function markAhead(finding: Finding, days: number): Finding {
  const said = `${finding.actual.join("")}${words.engine.daysAhead(days)}`;
  return { ...findWords([said], finding.at), unproven: [said] };
}

function explainDate(label: string, answer: Answer, asOf: Day | null): Finding {
  const finding = findAnswer(label, "", answer);
  const day = dayIn(answer);
  return day === null || asOf === null || day <= asOf ? finding : markAhead(finding, day - asOf);
}

/** `none` is what 无 comes to in place of a date. */
function compareAge(
  holds: (age: number, days: number) => boolean,
  none: Truth,
  says: (label: string, days: string) => string,
): CompileOperator<Operand> {
  return (operand, subject, context) => {
    const limit = compileOperand(operand, context);
    return {
      test: (env, item) => {
        const answer = subject.read(env, item);
        if (answer.kind === "none") return none;
        const days = limit(env);
        if (answer.kind !== "date" || env.asOf === null || days === null) return UNKNOWN;
        const age = env.asOf - answer.value;
        return age < 0 ? UNKNOWN : truthOf(holds(age, days.low));
      },
      explain: (env, item) => explainAge(explainSubject(subject, env, item), subject.read(env, item), env.asOf),
      says: () => says(subject.label, sayOperand(operand, words.engine.days, context)),
    };
  };
}

export const within_days = compareAge((age, days) => age <= days, FAIL, words.engine.withinDays);
export const days_ago_at_least = compareAge((age, days) => age >= days, UNKNOWN, words.engine.daysAgoAtLeast);

function compareDates(
  holds: (left: Day, right: Day) => boolean,
  says: (label: string, date: string) => string,
): CompileOperator<DateOperand> {
  return (operand, subject, context) => {
    const right = compileDate(operand, context);
    return {
      test: (env, item) => {
        const answer = subject.read(env, item);
        if (answer.kind === "none") return FAIL;
        const other = right.read(env, item);
        return answer.kind !== "date" || other === null ? UNKNOWN : truthOf(holds(answer.value, other));
      },
      explain: (env, item) => {
        const finding = findAnswer(subject.label, "", subject.read(env, item));
        const other = right.read(env, item);
        // Other columns of the row are named beside it; the day of judging and parameters are known anyway.
        if ("fact" in operand || "parameter" in operand || other === null) return finding;
        return joinFindings([finding, findAnswer(right.says, "", { kind: "date", value: other })]);
      },
      says: () => says(subject.label, right.says),
    };
  };
}

export const not_before = compareDates((left, right) => left >= right, words.engine.notBefore);
export const not_after = compareDates((left, right) => left <= right, words.engine.notAfter);

/** Days between two columns of a row, whichever comes first; of several columns the earliest counts. */
export const days_apart: Operator<"days_apart"> = (spec, subject, context) => {
  const limit = compileOperand(spec.at_most, context);
  const others = typeof spec.from === "string" ? [spec.from] : spec.from;
  const names = others.map((column) => fieldName(context.columns, column));
  return {
    test: (env, item) => {
      const first = subject.read(env, item);
      const ends = others.map((column) => answerAt(item, [column]));
      if (first.kind === "none" || ends.every((end) => end.kind === "none")) return FAIL;
      const gap = gapBetween(first, ends, env.asOf);
      const days = limit(env);
      if (gap === null || days === null || (spec.in_order === true && gap < 0)) return UNKNOWN;
      return truthOf(Math.abs(gap) <= days.low);
    },
    explain: (env, item) =>
      joinFindings([
        explainDate(subject.label, subject.read(env, item), env.asOf),
        ...others.map((column, index) => explainDate(names[index] ?? column, answerAt(item, [column]), env.asOf)),
      ]),
    says: () => words.engine.daysApart(subject.label, names, sayOperand(spec.at_most, words.engine.days, context)),
  };
};

/** Null while a date is missing that could be the earliest, or one lies in the future. */
function gapBetween(first: Answer, ends: readonly Answer[], asOf: Day | null): number | null {
  const day = dayIn(first);
  if (day === null || ends.some(isUnknown)) return null;
  const days = ends.flatMap((end) => dayIn(end) ?? []);
  const isFuture = asOf !== null && [day, ...days].some((one) => one > asOf);
  return days.length === 0 || isFuture ? null : Math.min(...days) - day;
}
