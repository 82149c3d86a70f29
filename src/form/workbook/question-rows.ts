// The rows of the main sheet: one for each question, and one below it for each of its parts.

import { words } from "../../locale/index.ts";
import { factsOf } from "../../model/facts-asked.ts";
import { writeFormKey } from "../../model/form-layout.ts";
import { isFieldList, unitOfItem } from "../../model/item-shape.ts";
import type { Check, Checklist, Fact, ScalarType, Standard } from "../../model/standard.ts";
import type { Question } from "../questions.ts";

/** What goes into one answer cell. */
export interface AnswerShape {
  type: ScalarType | "list" | "map" | "record" | "rows";
  unit?: string;
  choices?: readonly string[];
  /** Usual range, for a gentle warning. */
  usual?: Fact["usual"];
}

/** A requirement that may be departed from, with what it asks. */
export type Principle = Pick<Check, "id" | "asks">;

export interface QuestionRow {
  question: Question;
  key: string;
  /** Name of the part; empty for the question itself. */
  item: string;
  shape: AnswerShape;
  /** First row of its question. */
  isHead: boolean;
  /** A field of an item that only matters when the item's first field is not 否. */
  isFollowUp: boolean;
  /** The general requirement whose departure is explained in this row. */
  check: Principle | null;
}

/** The rows of one question. */
export function listRows(question: Question): QuestionRow[] {
  const { fact } = question;
  const head: QuestionRow = {
    question,
    key: writeFormKey(fact.key),
    item: "",
    shape: fact,
    isHead: true,
    isFollowUp: false,
    check: null,
  };
  return [head, ...listParts(question).map((part) => ({ ...head, isHead: false, ...part }))];
}

type Part = Pick<QuestionRow, "key" | "item" | "shape" | "isFollowUp">;

function listParts({ fact, items }: Question): Part[] {
  switch (fact.type) {
    case "list":
      return (fact.choices ?? []).map((choice) => part(fact, [choice], choice, { type: "yesno" }));
    case "map":
      return items.flatMap((item) => listItemParts(fact, item));
    case "record":
      return (fact.fields ?? []).map((field, index) => part(fact, [field.key], field.zh, field, index > 0));
    default:
      return [];
  }
}

function listItemParts(fact: Fact, item: string): Part[] {
  const shape: Fact["item"] = fact.item;
  if (!isFieldList(shape)) return [part(fact, [item], item, { type: "text", ...shape, unit: unitOfItem(fact, item) })];
  return shape.map((field, index) =>
    part(fact, [item, field.key], `${item}${words.formColumns.within}${field.zh}`, field, index > 0),
  );
}

function part(fact: Fact, path: readonly string[], item: string, shape: AnswerShape, isFollowUp = false): Part {
  return { key: writeFormKey(fact.key, ...path), item, shape, isFollowUp };
}

/** Gives each general requirement a row of a question that it rests on, so that a departure is explained beside it. */
export function placeExplanations(
  rows: readonly QuestionRow[],
  checklist: Checklist,
  standard: Standard,
): QuestionRow[] {
  const placed = new Map<QuestionRow, Principle>();
  for (const check of checklist.clauses.flatMap((clause) => clause.checks)) {
    if (check.level !== "general") continue;
    const facts = [...factsOf(check, standard)].map((path) => path.split(".")[0]);
    const candidates = [...new Set(facts)].flatMap((key) => rows.filter(({ question }) => question.fact.key === key));
    const free = [...candidates, ...rows].find((row) => !placed.has(row));
    if (free !== undefined) placed.set(free, { id: check.id, asks: fillParameters(check.asks, standard) });
  }
  return rows.map((row) => ({ ...row, check: placed.get(row) ?? null }));
}

/** `不超过{nearby_km}公里` with the number itself. */
function fillParameters(text: string, { parameters }: Standard): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    return parameter === undefined ? whole : String(parameter.value);
  });
}
