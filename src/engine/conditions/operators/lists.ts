// Operators on lists of choices. Items nobody could match may be the one that is asked for: unknown, not missing.
// They may as well be none of the choices: they prove nothing.

import { words } from "../../../locale/index.ts";
import { type Answer, isUnknown, type ListAnswer, type MapAnswer, UNSAID_ITEM } from "../../../model/answer.ts";
import { compileOperand } from "../compile-amount.ts";
import { atLeast, atMost, type Range } from "../range.ts";
import { FAIL, highest, lowest, PASS, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import type { Operator } from "./operator.ts";
import { sayOperand } from "./say-operand.ts";

function listMeets(answer: Answer, meets: (list: ListAnswer) => Truth): Truth {
  if (answer.kind === "list") return meets(answer);
  return answer.kind === "none" ? FAIL : UNKNOWN;
}

function has(list: ListAnswer, item: string): Truth {
  if (list.items.includes(item)) return PASS;
  return list.unread.length > 0 ? UNKNOWN : FAIL;
}

export const includes_all: Operator<"includes_all"> = (wanted, subject) => ({
  test: (env, item) =>
    listMeets(subject.read(env, item), (list) =>
      wanted.reduce<Truth>((truth, name) => lowest(truth, has(list, name)), PASS),
    ),
  says: () => words.engine.includesAll(subject.label, wanted),
});

export const includes_any: Operator<"includes_any"> = (wanted, subject) => ({
  test: (env, item) =>
    listMeets(subject.read(env, item), (list) =>
      wanted.reduce<Truth>((truth, name) => highest(truth, has(list, name)), FAIL),
    ),
  says: () => words.engine.includesAny(subject.label, wanted),
});

/** Free text: some item contains one of the words. */
export const mentions: Operator<"mentions"> = (wanted, subject) => {
  const contains = (text: string) => wanted.some((word) => text.includes(word));
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind === "text") return truthOf(contains(answer.value));
      return listMeets(answer, ({ items, unread }) => {
        if ([...items, ...unread].some(contains)) return PASS;
        return unread.includes(UNSAID_ITEM) ? UNKNOWN : FAIL;
      });
    },
    says: () => words.engine.mentions(subject.label, wanted),
  };
};

/**
 * How many items or rows are shown; null where the whole is unknown. An item nobody could match may be none of the
 * choices, or several; a row of which nothing could be read may be none.
 */
export function sizeOf(answer: Answer): Range | null {
  switch (answer.kind) {
    case "list":
      return {
        low: answer.items.length,
        high: answer.unread.length > 0 ? Number.POSITIVE_INFINITY : answer.items.length,
      };
    case "rows":
      return { low: answer.rows.filter(showsSomething).length, high: answer.rows.length };
    case "none":
      return { low: 0, high: 0 };
    default:
      return null;
  }
}

function showsSomething({ entries }: MapAnswer): boolean {
  return [...entries.values()].some((cell) =>
    cell.kind === "list" ? cell.items.length > 0 : !isUnknown(cell) && cell.kind !== "none",
  );
}

export const count: Operator<"count"> = (spec, subject, context) => {
  const isMinimum = "at_least" in spec;
  const operand = isMinimum ? spec.at_least : spec.at_most;
  const limit = compileOperand(operand, context);
  const say = isMinimum ? words.engine.countAtLeast : words.engine.countAtMost;
  return {
    test: (env, item) => {
      const size = sizeOf(subject.read(env, item));
      const bound = limit(env);
      if (size === null || bound === null) return UNKNOWN;
      return isMinimum ? atLeast(size, bound) : atMost(size, bound);
    },
    says: () => say(subject.label, sayOperand(operand, "", context)),
  };
};
