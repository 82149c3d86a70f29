// Comparisons of numbers. Bounds decide: a sum with blanks can already be enough.

import { words } from "../../../locale/index.ts";
import type { Operand } from "../../../model/condition.ts";
import { referencesIn } from "../../../model/references.ts";
import { compileOperand } from "../compile-amount.ts";
import type { CompileContext } from "../compile-context.ts";
import { compileSubject } from "../compile-subject.ts";
import { joinFindings } from "../finding.ts";
import { atLeast, isExact, moreThan, type Range } from "../range.ts";
import { explainSubject, type SubjectReader } from "../subject-reader.ts";
import { FAIL, negate, PASS, type Truth, UNKNOWN } from "../truth.ts";
import { writeNumber } from "../write-answer.ts";
import type { CompileOperator } from "./operator.ts";

type Comparison = (left: Range, right: Range) => Truth;

function compareAmounts(compare: Comparison, says: (label: string, amount: string) => string) {
  const operator: CompileOperator<Operand> = (operand, subject, context) => {
    const right = compileOperand(operand, context);
    const others = subjectsOf(operand, context);
    return {
      test: (env, item) => {
        const left = subject.amount(env, item);
        const limit = right(env);
        return left === null || limit === null ? UNKNOWN : compare(left, limit);
      },
      explain: (env, item) => joinFindings([subject, ...others].map((one) => explainSubject(one, env, item))),
      says: () => says(subject.label, sayOperand(operand, subject.unit, context)),
    };
  };
  return operator;
}

/** The facts on the right-hand side, to be named beside the left. */
export function subjectsOf(operand: Operand, context: CompileContext): SubjectReader[] {
  if (typeof operand === "number") return [];
  const paths = new Set([...referencesIn({ operand })].flatMap(({ kind, name }) => (kind === "fact" ? [name] : [])));
  return [...paths].map((fact) => compileSubject({ fact }, context));
}

/** An operand in words: `50平方米`, `近30日法定工作日数的90%`. */
export function sayOperand(operand: Operand, unit: string, context: CompileContext): string {
  if (typeof operand === "number") return `${writeNumber(operand)}${unit}`;
  if ("parameter" in operand) {
    const value = context.number(operand.parameter);
    return operand.of === undefined
      ? `${writeNumber(value)}${unit}`
      : words.engine.shareOf(sayPath(operand.of, context), value);
  }
  const paths =
    "sum" in operand ? operand.sum.map((term) => (typeof term === "string" ? term : term.fact)) : [operand.fact];
  const said = paths.map((path) => sayPath(path, context)).join("＋");
  if (operand.times === undefined) return said;
  return words.engine.times(
    said,
    typeof operand.times === "number" ? operand.times : context.number(operand.times.parameter),
  );
}

function sayPath(path: string, context: CompileContext): string {
  const [key = path, item] = path.split(".");
  return item ?? context.derived.get(key)?.zh ?? context.facts.get(key)?.zh ?? path;
}

export const at_least = compareAmounts(atLeast, words.engine.atLeast);
export const at_most = compareAmounts((left, right) => negate(moreThan(left, right)), words.engine.atMost);
export const more_than = compareAmounts(moreThan, words.engine.moreThan);
export const less_than = compareAmounts((left, right) => negate(atLeast(left, right)), words.engine.lessThan);

/** Equality of amounts, shared with `is`. */
export function sameAmount(left: Range, right: Range): Truth {
  if (isExact(left) && isExact(right)) return left.low === right.low ? PASS : FAIL;
  const apart = left.low > right.high || right.low > left.high;
  return apart ? FAIL : UNKNOWN;
}
