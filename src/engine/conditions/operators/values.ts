// Operators on one value: is it this, one of these, there at all, of this form.

import { words } from "../../../locale/index.ts";
import { type Answer, isUnknown } from "../../../model/answer.ts";
import type { Operand } from "../../../model/condition.ts";
import { compileOperand } from "../compile-amount.ts";
import type { CompileContext } from "../compile-context.ts";
import { compileTemplates } from "../compile-templates.ts";
import { atLeast, type Range, sameAmount } from "../range.ts";
import type { SubjectReader } from "../subject-reader.ts";
import { FAIL, PASS, type Truth, truthOf, UNKNOWN } from "../truth.ts";
import { sizeOf } from "./lists.ts";
import type { CompiledOperator, Operator } from "./operator.ts";
import { sayOperand } from "./say-operand.ts";

export const is: Operator<"is"> = (spec, subject, context) => {
  if (typeof spec === "boolean") {
    return {
      test: (env, item) => yesNo(subject.read(env, item), spec),
      says: () => words.engine.is(subject.label, spec ? words.engine.yes : words.engine.no),
    };
  }
  if (typeof spec === "string") {
    return {
      test: (env, item) => textMeets(subject.read(env, item), (value) => value === spec),
      says: () => words.engine.is(subject.label, spec),
    };
  }
  return compileEquality(spec, subject, context);
};

function compileEquality(operand: Operand, subject: SubjectReader, context: CompileContext): CompiledOperator {
  const right = compileOperand(operand, context);
  return {
    test: (env, item) => {
      const left = subject.amount(env, item);
      const other = right(env);
      return left === null || other === null ? UNKNOWN : sameAmount(left, other);
    },
    says: () => words.engine.is(subject.label, sayOperand(operand, subject.unit, context)),
  };
}

function yesNo(answer: Answer, wanted: boolean): Truth {
  if (answer.kind === "yesno") return truthOf(answer.value === wanted);
  if (answer.kind === "none") return truthOf(!wanted);
  return UNKNOWN;
}

/** 无 is an answer and meets nothing; a wrong type is unknown. */
function textMeets(answer: Answer, meets: (value: string) => boolean): Truth {
  if (answer.kind === "text") return truthOf(meets(answer.value));
  return answer.kind === "none" ? FAIL : UNKNOWN;
}

export const in_: Operator<"in"> = (choices, subject) => ({
  test: (env, item) => textMeets(subject.read(env, item), (value) => choices.includes(value)),
  says: () => words.engine.oneOf(subject.label, choices),
});

const ONE: Range = { low: 1, high: 1 };

export const filled: Operator<"filled"> = (_spec, subject) => ({
  test: (env, item) => {
    const answer = subject.read(env, item);
    if (isUnknown(answer)) return UNKNOWN;
    if (answer.kind === "none") return FAIL;
    // A date yet to come is a slip of the pen: it shows nothing.
    if (answer.kind === "date" && env.asOf !== null && answer.value > env.asOf) return UNKNOWN;
    const size = answer.kind === "list" || answer.kind === "rows" ? sizeOf(answer) : null;
    return size === null ? PASS : atLeast(size, ONE);
  },
  says: () => words.engine.filled(subject.label),
});

export const answered: Operator<"answered"> = (_spec, subject) => ({
  test: (env, item) => (isUnknown(subject.read(env, item)) ? UNKNOWN : PASS),
  says: () => words.engine.answered(subject.label),
});

export const matches: Operator<"matches"> = (name, subject, context) => {
  const pattern = context.patterns.get(name);
  if (pattern === undefined) throw new Error(`pattern not linked: ${name}`);
  const expression = new RegExp(pattern.pattern, "u");
  return {
    test: (env, item) => textMeets(subject.read(env, item), (value) => expression.test(value)),
    says: () => words.engine.matches(subject.label, pattern.zh),
  };
};

export const same_as: Operator<"same_as"> = (templates, subject, context) => {
  const compare = compileTemplates(templates, context);
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      if (answer.kind === "text") return compare.test(answer.value, env);
      return answer.kind === "none" ? FAIL : UNKNOWN;
    },
    explain: (env, item) => compare.explain(subject.label, subject.read(env, item), env),
    says: () => words.engine.sameAs(subject.label, compare.says()),
  };
};
