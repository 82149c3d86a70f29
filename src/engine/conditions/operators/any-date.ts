// Some date among several facts lies after, or before, another: for doubts.

import { words } from "../../../locale/index.ts";
import type { Answer } from "../../../model/answer.ts";
import type { Day } from "../../../model/day.ts";
import { fieldsOf } from "../../../model/item-shape.ts";
import { type Place, placedAt } from "../../../model/place.ts";
import type { Fact } from "../../../model/standard.ts";
import { compileOperand } from "../compile-amount.ts";
import type { CompileContext } from "../compile-context.ts";
import type { Environment } from "../environment.ts";
import { type Finding, findAnswer, findWords, joinFindings } from "../finding.ts";
import { truthOf, UNKNOWN } from "../truth.ts";
import { compileDate } from "./date-operand.ts";
import type { Operator } from "./operator.ts";

const EVERY_FACT = "*";
const DATES_SHOWN = 5;

interface FoundDate {
  label: string;
  value: Day;
  at?: Place;
}

export const any_date: Operator<"any_date"> = (spec, _subject, context) => {
  const bound = spec.after ?? spec.before;
  if (bound === undefined) throw new Error("any_date needs after or before");
  const isAfter = spec.after !== undefined;
  const other = compileDate(bound, context);
  const slack = compileOperand(spec.by_more_than_days ?? 0, context);
  const except = new Set(spec.except ?? []);
  const keys = spec.facts.includes(EVERY_FACT) ? [...context.facts.keys()] : spec.facts;
  const facts = keys.filter((key) => !except.has(key) && holdsDates(context.facts.get(key)));
  /** Whether a date lies beyond the bound; null where the bound is not known. */
  const compileBeyond = (env: Environment): ((value: Day) => boolean) | null => {
    const day = other.read(env, undefined);
    const days = slack(env)?.low ?? 0;
    if (day === null) return null;
    return (value) => (isAfter ? value - day : day - value) > days;
  };
  const scan = (env: Environment): FoundDate[] | null => {
    const isBeyond = compileBeyond(env);
    if (isBeyond === null) return null;
    const dates = facts.flatMap((key) => [...datesOf(key, except, env, context)]);
    return dates.filter(({ value }) => isBeyond(value));
  };
  return {
    test: (env) => {
      const isBeyond = compileBeyond(env);
      if (isBeyond === null) return UNKNOWN;
      return truthOf(facts.some((key) => someDate(env.answers.get(key), except, isBeyond)));
    },
    explain: (env): Finding => {
      const found = scan(env);
      if (found === null) return findWords([], undefined, [other.says]);
      const shown = found.slice(0, DATES_SHOWN).map((date) => findAnswer(date.label, "", { kind: "date", ...date }));
      const finding = joinFindings(shown);
      if (found.length > DATES_SHOWN) finding.actual.push(words.engine.moreDates(found.length - DATES_SHOWN));
      return finding;
    },
    says: () => words.engine.anyDate(other.says, isAfter),
  };
};

/** Whether an answer to the fact can have a date in it at all. */
function holdsDates(fact: Fact | undefined): boolean {
  if (fact === undefined || fact.type === "date") return true;
  const isOfItem = fact.item !== undefined && "type" in fact.item && fact.item.type === "date";
  return isOfItem || fieldsOf(fact).some(({ type }) => type === "date");
}

/** The same dates as `datesWithin`, without a name for each: most reports have none to be named. */
function someDate(answer: Answer | undefined, except: ReadonlySet<string>, holds: (value: Day) => boolean): boolean {
  if (answer?.kind === "date") return holds(answer.value);
  if (answer?.kind === "rows") return answer.rows.some((row) => someDate(row, except, holds));
  if (answer?.kind !== "map") return false;
  for (const [name, inner] of answer.entries) if (!except.has(name) && someDate(inner, except, holds)) return true;
  return false;
}

function datesOf(
  key: string,
  except: ReadonlySet<string>,
  env: Environment,
  context: CompileContext,
): Iterable<FoundDate> {
  const fact = context.facts.get(key);
  const names = new Map(fieldsOf(fact).map((field) => [field.key, field.zh]));
  return datesWithin(words.engine.shortLabel(fact?.zh ?? key), env.answers.get(key), names, except);
}

/** Every date in an answer, named by its row, item and column. */
function* datesWithin(
  label: string,
  answer: Answer | undefined,
  names: ReadonlyMap<string, string>,
  except: ReadonlySet<string>,
): Generator<FoundDate> {
  if (answer?.kind === "date") yield { label, value: answer.value, ...placedAt(answer.at) };
  if (answer?.kind === "rows") {
    for (const [index, row] of answer.rows.entries()) {
      yield* datesWithin(words.engine.within(label, words.engine.row(index + 1, null)), row, names, except);
    }
  }
  if (answer?.kind === "map") {
    for (const [name, inner] of answer.entries) {
      if (except.has(name)) continue;
      yield* datesWithin(words.engine.within(label, names.get(name) ?? name), inner, names, except);
    }
  }
}
