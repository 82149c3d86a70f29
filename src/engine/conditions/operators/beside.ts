// Two maps that share their preset items, held side by side: what is claimed and what was counted.

import { words } from "../../../locale/index.ts";
import { answerAt, type MapAnswer } from "../../../model/answer.ts";
import type { Field } from "../../../model/standard.ts";
import { compileSubject } from "../compile-subject.ts";
import type { Environment } from "../environment.ts";
import { type Finding, findAnswer, findWords, joinFindings } from "../finding.ts";
import { FAIL, highest, PASS, type Truth, UNKNOWN } from "../truth.ts";
import type { Operator } from "./operator.ts";

const THIS = "this";
const THAT = "that";

/** Some preset item meets the condition on its two answers; an item that either map leaves out is blank there. */
export const beside: Operator<"beside"> = (spec, subject, context) => {
  const other = compileSubject({ fact: spec.fact }, context);
  const columns: Field[] = [
    { key: THIS, zh: subject.label, type: "text" },
    { key: THAT, zh: other.label, type: "text" },
  ];
  const inner = context.compile(spec.some, columns);
  const pairsIn = (env: Environment): { name: string; pair: MapAnswer }[] | null => {
    const left = subject.read(env, undefined);
    const right = other.read(env, undefined);
    if (left.kind !== "map" || right.kind !== "map") return null;
    return subject.items.map((name) => {
      const here = answerAt(left, [name]);
      const pair: MapAnswer = {
        kind: "map",
        entries: new Map([
          [THIS, here],
          [THAT, answerAt(right, [name])],
        ]),
      };
      if (here.at !== undefined) pair.at = here.at;
      return { name, pair };
    });
  };
  return {
    test: (env) =>
      pairsIn(env)?.reduce<Truth>((truth, { pair }) => highest(truth, inner.test(env, pair)), FAIL) ?? UNKNOWN,
    explain: (env): Finding => {
      const meeting = pairsIn(env)?.filter(({ pair }) => inner.test(env, pair) === PASS) ?? [];
      const found = meeting.map(({ name, pair }) => {
        const said = [THIS, THAT].map((column, index) =>
          findAnswer(words.engine.shortLabel([subject, other][index]?.label ?? column), "", answerAt(pair, [column])),
        );
        const { actual } = joinFindings(said);
        return findWords([words.engine.itemSays(name, actual)], pair.at);
      });
      if (found.length > 0) return joinFindings(found);
      return joinFindings([subject, other].map((one) => findAnswer(one.label, "", one.read(env, undefined))));
    },
    says: () => words.engine.beside(subject.label, other.label, inner.says()),
  };
};
