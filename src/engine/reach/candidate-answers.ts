// Answers worth trying for a fact: each choice, each side of every limit, nothing at all.

import { type Answer, type MapAnswer, UNANSWERED } from "../../model/answer.ts";
import { type Day, monthOf } from "../../model/day.ts";
import { isFieldList } from "../../model/item-shape.ts";
import type { Fact, Field } from "../../model/standard.ts";
import type { Constants } from "./constants.ts";

type Shape = Pick<Field, "type" | "choices">;

const NONE: Answer = { kind: "none" };
/** Long enough for any reason that asks for a length. */
const LONG_TEXT: Answer = { kind: "text", value: "示例".repeat(30) };

export function candidateAnswers(fact: Fact, constants: Constants, asOf: Day): Answer[] {
  switch (fact.type) {
    case "map":
      return mapAnswers(fact, constants, asOf);
    case "record":
      return [...alignedRecords(fact.fields ?? [], constants, asOf), NONE, UNANSWERED];
    case "rows":
      return rowsAnswers(fact.fields ?? [], constants, asOf);
    default:
      return scalarAnswers(
        { type: fact.type, ...(fact.choices === undefined ? {} : { choices: fact.choices }) },
        constants,
        asOf,
      );
  }
}

function scalarAnswers(shape: Shape, constants: Constants, asOf: Day): Answer[] {
  return [...valuesOf(shape, constants, asOf), NONE, UNANSWERED];
}

function valuesOf({ type, choices }: Shape, { numbers, texts, days }: Constants, asOf: Day): Answer[] {
  switch (type) {
    case "yesno":
      return [true, false].map((value) => ({ kind: "yesno", value }));
    case "number":
    case "integer":
      return around(numbers).map((value) => ({ kind: "number", value }));
    case "date":
      return [...around(numbers).map((ago) => asOf - ago), ...around(days)].map((value) => ({ kind: "date", value }));
    case "month":
      return around(numbers).map((ago) => ({ kind: "month", value: monthOf(asOf) - ago }));
    case "list":
      return listAnswers(choices ?? texts);
    default:
      return [LONG_TEXT, ...(choices ?? texts).map((value): Answer => ({ kind: "text", value }))];
  }
}

function listAnswers(choices: readonly string[]): Answer[] {
  const lists = [choices, [], ...choices.map((choice) => [choice]), ["示例"]];
  return lists.map((items) => ({ kind: "list", items, unread: [] }));
}

/** Each number and its neighbours, none below zero, and one beyond all. */
function around(numbers: readonly number[]): number[] {
  const near = numbers.flatMap((number) => [number, number - 1, number + 1, number * 2]);
  return [...new Set([...near.filter((number) => number >= 0), 100_000])];
}

/** All parts alike as far as their types allow, then each part different from the others in turn. */
function combine(parts: readonly { name: string; answers: readonly Answer[] }[]): MapAnswer[] {
  const longest = Math.max(0, ...parts.map(({ answers }) => answers.length));
  const at = (answers: readonly Answer[], index: number) => answers[Math.min(index, answers.length - 1)] ?? UNANSWERED;
  const aligned = Array.from(
    { length: longest },
    (_, index): MapAnswer => ({
      kind: "map",
      entries: new Map(parts.map(({ name, answers }) => [name, at(answers, index)])),
    }),
  );
  const [first] = aligned;
  const varied = parts.flatMap(({ name, answers }) =>
    answers.map((answer): MapAnswer => ({ kind: "map", entries: new Map(first?.entries).set(name, answer) })),
  );
  return [...aligned, ...varied];
}

function alignedRecords(fields: readonly Field[], constants: Constants, asOf: Day): MapAnswer[] {
  return combine(fields.map((field) => ({ name: field.key, answers: scalarAnswers(field, constants, asOf) })));
}

function mapAnswers(fact: Fact, constants: Constants, asOf: Day): Answer[] {
  const { item, choices = [] } = fact;
  const inside = isFieldList(item)
    ? alignedRecords(item, constants, asOf)
    : scalarAnswers(item ?? { type: "text" }, constants, asOf);
  return [...combine(choices.map((name) => ({ name, answers: inside }))), NONE, UNANSWERED];
}

/** No row, one row, the same row several times, two that differ. */
function rowsAnswers(fields: readonly Field[], constants: Constants, asOf: Day): Answer[] {
  const single = alignedRecords(fields, constants, asOf);
  const [first] = single;
  const tables = [
    [],
    ...single.map((row) => [row]),
    ...single.map((row) => Array.from({ length: 6 }, () => row)),
    ...(first === undefined ? [] : single.map((row) => [first, row])),
  ];
  return [...tables.map((rows): Answer => ({ kind: "rows", rows })), NONE, UNANSWERED];
}
