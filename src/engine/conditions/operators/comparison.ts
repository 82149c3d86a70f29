// How one amount must stand to another: an operator by itself, or the end of one that works out its own amount (a total,
// a count of days). Bounds decide: a sum with blanks can already be enough.

import { words } from "../../../locale/index.ts";
import type { Comparison, Operand } from "../../../model/condition.ts";
import { compileOperand } from "../compile-amount.ts";
import type { CompileContext } from "../compile-context.ts";
import type { Environment } from "../environment.ts";
import { type Finding, joinFindings } from "../finding.ts";
import { atLeast, atMost, lessThan, moreThan, type Range } from "../range.ts";
import { explainSubject } from "../subject-reader.ts";
import { type Truth, UNKNOWN } from "../truth.ts";
import type { CompileOperator } from "./operator.ts";
import { sayOperand, subjectsOf } from "./say-operand.ts";

export interface CompiledComparison {
  /** Unknown while either side is. */
  test(left: Range | null, env: Environment): Truth;
  /** The answers on the right-hand side. */
  explain(env: Environment): Finding;
  says(label: string): string;
}

interface Way {
  holds: (left: Range, right: Range) => Truth;
  says: (label: string, amount: string) => string;
}

const AT_LEAST: Way = { holds: atLeast, says: words.engine.atLeast };
const AT_MOST: Way = { holds: atMost, says: words.engine.atMost };
const MORE_THAN: Way = { holds: moreThan, says: words.engine.moreThan };
const LESS_THAN: Way = { holds: lessThan, says: words.engine.lessThan };

export function compileComparison(comparison: Comparison, unit: string, context: CompileContext): CompiledComparison {
  if ("at_least" in comparison) return compileWay(AT_LEAST, comparison.at_least, unit, context);
  if ("at_most" in comparison) return compileWay(AT_MOST, comparison.at_most, unit, context);
  if ("more_than" in comparison) return compileWay(MORE_THAN, comparison.more_than, unit, context);
  return compileWay(LESS_THAN, comparison.less_than, unit, context);
}

function compileWay({ holds, says }: Way, operand: Operand, unit: string, context: CompileContext): CompiledComparison {
  const limit = compileOperand(operand, context);
  const others = subjectsOf(operand, context);
  return {
    test: (left, env) => {
      const right = limit(env);
      return left === null || right === null ? UNKNOWN : holds(left, right);
    },
    explain: (env) => joinFindings(others.map((other) => explainSubject(other, env, undefined))),
    says: (label) => says(label, sayOperand(operand, unit, context)),
  };
}

function compareSubject(way: Way): CompileOperator<Operand> {
  return (operand, subject, context) => {
    const comparison = compileWay(way, operand, subject.unit, context);
    return {
      test: (env, item) => comparison.test(subject.amount(env, item), env),
      explain: (env, item) => joinFindings([explainSubject(subject, env, item), comparison.explain(env)]),
      says: () => comparison.says(subject.label),
    };
  };
}

export const at_least = compareSubject(AT_LEAST);
export const at_most = compareSubject(AT_MOST);
export const more_than = compareSubject(MORE_THAN);
export const less_than = compareSubject(LESS_THAN);
