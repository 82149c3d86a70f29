// Numbers a condition speaks about: facts, derived facts, sums, shares of parameters.

import { answerAt } from "../model/answer.ts";
import type { Operand, Term } from "../model/condition.ts";
import type { DerivedFact } from "../model/standard.ts";
import type { CompileContext } from "./compile-context.ts";
import type { Environment } from "./environment.ts";
import { ANY_AMOUNT, isExact, type Range, rangeOf } from "./range.ts";
import { FAIL, PASS } from "./truth.ts";
import { countWorkdays } from "./workdays.ts";

export type Amount = (env: Environment) => Range | null;

const NOTHING: Range = { low: 0, high: 0 };

/** A fact, a derived fact, or an item of a map, as a number. */
export function compileFactAmount(path: string, context: CompileContext): Amount {
  const derived = context.derived.get(path);
  if (derived !== undefined) return compileDerived(derived, context);
  const [key = "", ...rest] = path.split(".");
  return (env) => rangeOf(answerAt(env.answers.get(key), rest));
}

function compileTerm(term: Term, context: CompileContext): Amount {
  if (typeof term === "string") return compileFactAmount(term, context);
  const amount = compileFactAmount(term.fact, context);
  const counts = context.compile(term.counts_if);
  return (env) => {
    const truth = counts.test(env, undefined);
    if (truth === FAIL) return NOTHING;
    const range = amount(env);
    return range === null || truth === PASS ? range : { low: 0, high: range.high };
  };
}

/** Adds up; blanks leave the upper bound open. A part of a wrong type makes the whole unknown. */
export function compileSum(terms: readonly Term[], context: CompileContext): Amount {
  const parts = terms.map((term) => compileTerm(term, context));
  return (env) => {
    let low = 0;
    let high = 0;
    for (const part of parts) {
      const range = part(env);
      if (range === null) return null;
      low += range.low;
      high += range.high;
    }
    return { low, high };
  };
}

type Way = DerivedFact["first_of"][number];

function compileWay(way: Way, context: CompileContext): Amount {
  if ("sum" in way) return compileSum(way.sum, context);
  if ("fact" in way) return compileFactAmount(way.fact, context);
  return (env) => {
    const count = env.asOf === null ? null : countWorkdays(env.asOf, way.workdays_in_days);
    return count === null ? ANY_AMOUNT : { low: count, high: count };
  };
}

/** Whether the tool's calendar gives the amount, and not an answer. */
export function compileIsCounted({ first_of }: DerivedFact, context: CompileContext): (env: Environment) => boolean {
  const ways = first_of.map((way) => ({ amount: compileWay(way, context), isCalendar: "workdays_in_days" in way }));
  if (!ways.some(({ isCalendar }) => isCalendar)) return () => false;
  return (env) => {
    const settled = ways.find(({ amount }) => {
      const range = amount(env);
      return range !== null && isExact(range);
    });
    return settled?.isCalendar === true;
  };
}

function compileDerived(derived: DerivedFact, context: CompileContext): Amount {
  const ways = derived.first_of.map((way) => compileWay(way, context));
  return (env) => {
    let widest: Range | null = ANY_AMOUNT;
    for (const way of ways) {
      const range = way(env);
      if (range !== null && isExact(range)) return range;
      widest = range;
    }
    return widest;
  };
}

/** The right-hand side of a comparison. */
export function compileOperand(operand: Operand, context: CompileContext): Amount {
  if (typeof operand === "number") {
    const range = { low: operand, high: operand };
    return () => range;
  }
  if ("parameter" in operand) {
    const value = context.number(operand.parameter);
    if (operand.of === undefined) return () => ({ low: value, high: value });
    return scale(compileFactAmount(operand.of, context), value);
  }
  const amount = "sum" in operand ? compileSum(operand.sum, context) : compileFactAmount(operand.fact, context);
  if (operand.times === undefined) return amount;
  return scale(amount, typeof operand.times === "number" ? operand.times : context.number(operand.times.parameter));
}

function scale(amount: Amount, factor: number): Amount {
  return (env) => {
    const range = amount(env);
    return range === null ? null : { low: range.low * factor, high: range.high * factor };
  };
}
