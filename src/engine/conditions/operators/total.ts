// A column added up over the rows of a table or the items of a map.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt, isUnknown } from "../../../model/answer.ts";
import type { CompiledCondition } from "../compiled-condition.ts";
import type { Environment } from "../environment.ts";
import { findWords, joinFindings } from "../finding.ts";
import { isExact, type Range, rangeOf } from "../range.ts";
import { FAIL, PASS, UNKNOWN } from "../truth.ts";
import { writeNumber } from "../write-answer.ts";
import { compileComparison } from "./comparison.ts";
import type { Operator } from "./operator.ts";

interface Part {
  name: string;
  item: Answer;
  amount: Answer;
}

/** Rows, or the items of a map that are reported at all: nobody claims what is not there. */
function partsOf(answer: Answer, path: readonly string[]): Part[] | null {
  const part = (name: string, item: Answer): Part => ({ name, item, amount: answerAt(item, path) });
  if (answer.kind === "rows") return answer.rows.map((row, index) => part(words.engine.row(index + 1, null), row));
  if (answer.kind === "map") {
    return [...answer.entries].filter(([, item]) => !isUnknown(item)).map(([name, item]) => part(name, item));
  }
  return answer.kind === "none" ? [] : null;
}

/** A blank amount leaves the upper bound open; one that may not count leaves the lower one. */
function addUp(parts: readonly Part[], countsIf: CompiledCondition | null, env: Environment): Range | null {
  const sum: Range = { low: 0, high: 0 };
  for (const { item, amount } of parts) {
    const counts = countsIf?.test(env, item) ?? PASS;
    if (counts === FAIL) continue;
    const range = rangeOf(amount);
    if (range === null) return null;
    if (counts === PASS) sum.low += range.low;
    sum.high += range.high;
  }
  return sum;
}

export const total: Operator<"total"> = (spec, subject, context) => {
  const field = subject.fields.find((candidate) => candidate.key === spec.column);
  const path = spec.column === undefined ? [] : [spec.column];
  const unit = field?.unit ?? subject.unit;
  const label = words.engine.totalOf(words.engine.shortLabel(subject.label), field?.zh ?? spec.column ?? null);
  const countsIf = spec.counts_if === undefined ? null : context.compile(spec.counts_if, subject.fields);
  const comparison = compileComparison(spec, unit, context);
  const measure = (env: Environment, item: Answer | undefined): Range | null => {
    const parts = partsOf(subject.read(env, item), path);
    return parts === null ? null : addUp(parts, countsIf, env);
  };
  return {
    test: (env, item) => {
      const sum = measure(env, item);
      return sum === null ? UNKNOWN : comparison.test(sum, env);
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const sum = measure(env, item);
      if (sum === null) return findWords([], answer.at, [label]);
      const counted = (partsOf(answer, path) ?? []).filter(
        ({ item: part, amount }) => amount.kind === "number" && countsIf?.test(env, part) !== FAIL,
      );
      const shares = counted.map(({ name, amount }) => `${name}${writeNumber(rangeOf(amount)?.low ?? 0)}`);
      const said = words.engine.totalFound(label, `${writeNumber(sum.low)}${unit}`, isExact(sum), shares);
      return joinFindings([findWords([said], answer.at), comparison.explain(env)]);
    },
    says: () => comparison.says(label),
  };
};
