// Numbers a condition speaks about: facts, derived facts, sums, shares of parameters.

import { answerAt } from "../../model/answer.ts";
import type { Operand, Term } from "../../model/condition.ts";
import type { Day } from "../../model/day.ts";
import type { DerivedFact, Workdays } from "../../model/standard.ts";
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

interface Way {
  amount: Amount;
  /** The stretch that the tool's calendar counts; null where an answer gives the amount. */
  counted: ((env: Environment) => Counted) | null;
}

/** A stretch of days up to the day of judging; `since` where it is cut short. */
interface Counted {
  days: number;
  since: Day | null;
}

function compileWays({ first_of }: DerivedFact, context: CompileContext): Way[] {
  return first_of.map((way): Way => {
    if ("sum" in way) return { amount: compileSum(way.sum, context), counted: null };
    if ("fact" in way) return { amount: compileFactAmount(way.fact, context), counted: null };
    const counted = compileStretch(way.workdays);
    const amount: Amount = (env) => {
      const count = env.asOf === null ? null : countWorkdays(env.asOf, counted(env).days);
      return count === null ? ANY_AMOUNT : { low: count, high: count };
    };
    return { amount, counted };
  });
}

function compileStretch({ in_days, since }: Workdays): (env: Environment) => Counted {
  return ({ answers, asOf }) => {
    const first = since === undefined ? undefined : answers.get(since);
    // A day yet to come proves nothing.
    if (first?.kind !== "date" || asOf === null || first.value > asOf || asOf - first.value >= in_days - 1)
      return { days: in_days, since: null };
    return { days: asOf - first.value + 1, since: first.value };
  };
}

interface Chosen extends Pick<Way, "counted"> {
  range: Range | null;
}

/** The first way that gives an exact amount, or else the last. */
function chooseWay(ways: readonly Way[], env: Environment): Chosen {
  let chosen: Chosen = { range: ANY_AMOUNT, counted: null };
  for (const { amount, counted } of ways) {
    const range = amount(env);
    chosen = { range, counted };
    if (range !== null && isExact(range)) break;
  }
  return chosen;
}

/** What the tool's calendar has counted, where it gives the amount and not an answer. */
export function compileCounted(derived: DerivedFact, context: CompileContext): (env: Environment) => Counted | null {
  const ways = compileWays(derived, context);
  return (env) => chooseWay(ways, env).counted?.(env) ?? null;
}

function compileDerived(derived: DerivedFact, context: CompileContext): Amount {
  const ways = compileWays(derived, context);
  return (env) => chooseWay(ways, env).range;
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
