// The comparison inside an operator that works out an amount of its own (a total, a count of days).

import { words } from "../../../locale/index.ts";
import type { Comparison, Operand } from "../../../model/condition.ts";
import { compileOperand } from "../compile-amount.ts";
import type { CompileContext } from "../compile-context.ts";
import type { Environment } from "../environment.ts";
import { type Finding, joinFindings } from "../finding.ts";
import { atLeast, moreThan, type Range } from "../range.ts";
import { explainSubject } from "../subject-reader.ts";
import { negate, type Truth, UNKNOWN } from "../truth.ts";
import { sayOperand, subjectsOf } from "./amounts.ts";

export interface CompiledComparison {
  /** Unknown while either side is. */
  test(left: Range | null, env: Environment): Truth;
  /** The answers on the right-hand side. */
  explain(env: Environment): Finding;
  says(label: string): string;
}

type Way = keyof typeof WAYS;

const WAYS = {
  at_least: { holds: atLeast, says: words.engine.atLeast },
  at_most: { holds: (left: Range, right: Range) => negate(moreThan(left, right)), says: words.engine.atMost },
  more_than: { holds: moreThan, says: words.engine.moreThan },
  less_than: { holds: (left: Range, right: Range) => negate(atLeast(left, right)), says: words.engine.lessThan },
} as const;

function wayOf(comparison: Comparison): [Way, Operand] {
  if ("at_least" in comparison) return ["at_least", comparison.at_least];
  if ("at_most" in comparison) return ["at_most", comparison.at_most];
  if ("more_than" in comparison) return ["more_than", comparison.more_than];
  return ["less_than", comparison.less_than];
}

export function compileComparison(comparison: Comparison, unit: string, context: CompileContext): CompiledComparison {
  const [way, operand] = wayOf(comparison);
  const { holds, says } = WAYS[way];
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
