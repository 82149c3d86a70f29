// Monthly publication: recent, and without a gap.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, isUnknown, type RowsAnswer } from "../../../model/answer.ts";
import type { MonthsUnbroken } from "../../../model/condition.ts";
import { type Day, type Month, monthOf, writeMonth } from "../../../model/day.ts";
import { fieldName } from "../../../model/item-shape.ts";
import { compileOperand } from "../compile-amount.ts";
import type { Environment } from "../environment.ts";
import { findAnswer, findWords } from "../finding.ts";
import { FAIL, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import { writeAnswer } from "../write-answer.ts";
import type { Operator } from "./operator.ts";
import { sayOperand } from "./say-operand.ts";

interface Judged {
  truth: Truth;
  skipped: Month[];
}

interface Publication {
  month: Month;
  day: Day;
}

/** Null while a month or date of publication is not filled in. */
function publicationsOf(answer: RowsAnswer, spec: MonthsUnbroken): Publication[] | null {
  const publications: Publication[] = [];
  for (const row of answer.rows) {
    const month = answerAt(row, [spec.month]);
    const day = answerAt(row, [spec.published]);
    if (month.kind !== "month" || day.kind !== "date") return null;
    publications.push({ month: month.value, day: day.value });
  }
  return publications;
}

/** Months between the latest `periods` publications; fewer than that are looked at as far as they go. */
function judgePublications(publications: readonly Publication[], asOf: Day, periods: number): Judged {
  const latestDay = Math.max(...publications.map(({ day }) => day));
  if (latestDay > asOf) return { truth: UNKNOWN, skipped: [] };
  const months = [...new Set(publications.map(({ month }) => month))].sort((left, right) => left - right);
  const latest = months.slice(-periods);
  const [first = 0, last = first] = [latest[0], latest.at(-1)];
  const skipped: Month[] = [];
  for (let month = first + 1; month < last; month++) if (!latest.includes(month)) skipped.push(month);
  const isRecent = monthOf(asOf) - monthOf(latestDay) <= 1;
  return { truth: truthOf(isRecent && skipped.length === 0), skipped };
}

const PUBLICATIONS_SHOWN = 3;

/** The latest publication is of this month or the last, and the latest periods follow each other without a gap. */
export const months_unbroken: Operator<"months_unbroken"> = (spec, subject, context) => {
  const periods = compileOperand(spec.periods, context);
  const judge = (env: Environment, answer: Answer): Judged => {
    if (answer.kind === "none" || (answer.kind === "rows" && answer.rows.length === 0))
      return { truth: FAIL, skipped: [] };
    if (answer.kind !== "rows" || env.asOf === null) return { truth: UNKNOWN, skipped: [] };
    const publications = publicationsOf(answer, spec);
    if (publications === null) return { truth: UNKNOWN, skipped: [] };
    return judgePublications(publications, env.asOf, periods(env)?.low ?? 1);
  };
  const columns = [spec.month, spec.published].map((key) => ({ key, name: fieldName(subject.fields, key) }));
  const table = words.engine.shortLabel(subject.label);
  const cellName = (row: number, name: string) =>
    words.engine.within(words.engine.within(table, words.engine.row(row + 1, null)), name);
  const missingFor = (env: Environment, { rows }: RowsAnswer): string[] => {
    if (env.asOf === null) return [words.engine.asOf];
    return rows.flatMap((row, index) =>
      columns.flatMap(({ key, name }) => (isUnknown(answerAt(row, [key])) ? [cellName(index, name)] : [])),
    );
  };
  const aheadIn = ({ rows }: RowsAnswer, asOf: Day | null): string[] =>
    rows.flatMap((row, index) => {
      const day = answerAt(row, [spec.published]);
      if (day.kind !== "date" || asOf === null || day.value <= asOf) return [];
      const said = findAnswer(cellName(index, fieldName(subject.fields, spec.published)), "", day).actual.join("");
      return [`${said}${words.engine.daysAhead(day.value - asOf)}`];
    });
  return {
    test: (env, item) => judge(env, subject.read(env, item)).truth,
    explain: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind !== "rows" || answer.rows.length === 0) return findAnswer(subject.label, "", answer);
      const { truth, skipped } = judge(env, answer);
      const said = answer.rows.map((row) =>
        words.engine.published(writeAnswer(answerAt(row, [spec.month])), writeAnswer(answerAt(row, [spec.published]))),
      );
      const gaps = skipped.length > 0 ? [words.engine.skipped(skipped.map(writeMonth))] : [];
      const shown = [...said.slice(-PUBLICATIONS_SHOWN), ...gaps];
      if (truth !== UNKNOWN) return findWords(shown, answer.at);
      return { ...findWords(shown, answer.at, missingFor(env, answer)), unproven: aheadIn(answer, env.asOf) };
    },
    says: () => words.engine.monthsUnbroken(subject.label, sayOperand(spec.periods, words.engine.issues, context)),
  };
};
