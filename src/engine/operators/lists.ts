// Operators on lists of choices. Items nobody could match may be the one that is asked for: unknown, not missing.

import { words } from "../../locale/index.ts";
import { type Answer, type ListAnswer, UNSAID_ITEM } from "../../model/answer.ts";
import { compileOperand } from "../amounts.ts";
import { atLeast, moreThan, type Range } from "../range.ts";
import { FAIL, highest, lowest, negate, PASS, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import { sayOperand } from "./amounts.ts";
import type { Operator } from "./operator.ts";

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
      return listMeets(answer, (list) => truthOf([...list.items, ...list.unread].some(contains)));
    },
    says: () => words.engine.mentions(subject.label, wanted),
  };
};

function sizeOf(answer: Answer): Range | null {
  switch (answer.kind) {
    case "list": {
      // An item nobody could match to a choice is still there.
      const size = answer.items.length + answer.unread.length;
      if (!answer.unread.includes(UNSAID_ITEM)) return { low: size, high: size };
      return { low: size - 1, high: Number.POSITIVE_INFINITY };
    }
    case "rows":
      return { low: answer.rows.length, high: answer.rows.length };
    case "none":
      return { low: 0, high: 0 };
    default:
      return null;
  }
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
      return isMinimum ? atLeast(size, bound) : negate(moreThan(size, bound));
    },
    says: () => say(subject.label, sayOperand(operand, "", context)),
  };
};
