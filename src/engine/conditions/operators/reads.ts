// Figures that a posting states in its own words: pay, hours, how often it is paid. What cannot be read is unknown.

import { words } from "../../../locale/index.ts";
import type { Operand } from "../../../model/condition.ts";
import { FIGURE_READERS } from "../../figures/figure-readers.ts";
import { compileOperand } from "../compile-amount.ts";
import { findAnswer, findWords } from "../finding.ts";
import { isExact } from "../range.ts";
import { FAIL, PASS, UNKNOWN } from "../truth.ts";
import type { Operator } from "./operator.ts";
import { sayOperand } from "./say-operand.ts";

/** Some figure in the text lies below (or above) the limit. */
export const reads: Operator<"reads"> = (spec, subject, context) => {
  const read = FIGURE_READERS[spec.figure];
  const { name, unit } = words.engine.figures[spec.figure];
  const isBelow = "less_than" in spec;
  const operand: Operand = isBelow ? spec.less_than : spec.more_than;
  const limit = compileOperand(operand, context);
  const limitSaid = sayOperand(operand, unit, context);
  const isBeyond = (value: number, bound: number) => (isBelow ? value < bound : value > bound);
  return {
    test: (env, item) => {
      const answer = subject.read(env, item);
      const bound = limit(env);
      if (answer.kind === "none") return FAIL;
      if (answer.kind !== "text" || bound === null || !isExact(bound)) return UNKNOWN;
      const figures = read(answer.value);
      if (figures.some(({ value }) => isBeyond(value, bound.low))) return PASS;
      return figures.length > 0 ? FAIL : UNKNOWN;
    },
    explain: (env, item) => {
      const answer = subject.read(env, item);
      const bound = limit(env);
      if (answer.kind !== "text" || bound === null) return findAnswer(subject.label, "", answer);
      const beyond = read(answer.value).filter(({ value }) => isBeyond(value, bound.low));
      if (beyond.length === 0) return findAnswer(subject.label, "", answer);
      const said = beyond.map((figure) => words.engine.figureFound(figure.words, name, isBelow, limitSaid));
      return findWords(said, answer.at);
    },
    says: () => words.engine.reads(subject.label, name, isBelow, limitSaid),
  };
};
