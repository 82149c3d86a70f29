// One row of the main sheet as cells: what is printed is locked and grey, what is to be answered is open.

import { words } from "../../locale/index.ts";
import type { Fact } from "../../model/standard.ts";
import type { StyleName } from "../../model/workbook/cell-styles.ts";
import type { Cell, CellPlan } from "../../model/workbook/workbook-plan.ts";
import type { AnswerShape, QuestionRow } from "./question-rows.ts";

const say = words.formSheets.questions;

const SHUT: Cell = { value: null, style: "shut" };

export interface RowContext {
  marketType: string;
  /** The sheet in which a table is filled in. */
  tableSheets: ReadonlyMap<string, string>;
}

/** The cells in the order of the form's columns. */
export function writeQuestionCells(row: QuestionRow, context: RowContext): CellPlan[] {
  const { question, isHead, check } = row;
  const isOpenRow = check !== null;
  return [
    row.key,
    { value: question.clauses.join("、"), style: "hintCentre" },
    nameQuestion(row),
    nameItem(row, context),
    answerCell(row, context),
    { value: words.formColumns.unitOf(row.shape), style: "hintCentre" },
    { value: isHead ? hintOf(row, context) : principleOf(row), style: "hint" },
    isHead && question.clauses.length > 0 ? { value: null, style: "answerText", isOpen: true } : SHUT,
    check === null ? SHUT : { value: check.id, style: "hintCentre" },
    explanationCell(isOpenRow, "answer"),
    explanationCell(isOpenRow, "answer"),
    explanationCell(isOpenRow, "answerDay"),
  ];
}

function hasParts({ type, choices }: Fact): boolean {
  return type === "map" || type === "record" || type === "rows" || (type === "list" && choices !== undefined);
}

/** Every row names its question, so that it can be found, sorted and printed by itself; below the first one in small. */
function nameQuestion({ question: { fact }, isHead }: QuestionRow): Cell {
  if (!isHead) return { value: fact.zh.replace(/（[^）]*）$/u, ""), style: "hint" };
  return { value: fact.zh, style: hasParts(fact) ? "labelHead" : "label" };
}

function nameItem({ question, item, isHead }: QuestionRow, { tableSheets }: RowContext): Cell {
  const sheet = tableSheets.get(question.fact.key);
  if (!isHead || sheet === undefined) return { value: item, style: "label" };
  return { value: { link: `#'${sheet}'!A1`, text: say.openTable }, style: "label" };
}

function answerCell({ question, shape }: QuestionRow, { marketType }: RowContext): Cell {
  if (question.fact.key === "market_type") return { value: marketType, style: "labelHead" };
  if (question.fact.computed === true) return { value: null, style: "shut", isOpen: true };
  return { value: null, style: styleOf(shape, question.fact), isOpen: true };
}

/** Text stays as it is typed (0771… keeps its zero, 8-12 becomes no date); what may be long is not kept from wrapping. */
function styleOf({ type }: AnswerShape, { min_length }: Fact): StyleName {
  if (type === "date") return "answerDay";
  if (type === "month" || type === "hours") return "answerText";
  return type === "text" && min_length === undefined ? "answerText" : "answer";
}

function hintOf(row: QuestionRow, { tableSheets }: RowContext): string {
  const { fact, isReason } = row.question;
  const sheet = tableSheets.get(fact.key);
  const isListed = fact.type === "enum" && words.formColumns.unitOf(fact) !== fact.choices?.join("／");
  return [
    isReason ? say.onlyOnDeparture : "",
    sheet === undefined ? "" : say.seeTable(sheet),
    fact.computed === true ? say.notToFill : (fact.ask ?? ""),
    isListed ? say.choices(fact.choices ?? []) : "",
    fact.plausible === undefined || sheet !== undefined ? "" : say.plausible(fact.plausible),
    principleOf(row),
  ]
    .filter((hint) => hint !== "")
    .join("\n");
}

function principleOf({ check }: QuestionRow): string {
  return check === null ? "" : say.principle(check.id, check.asks);
}

function explanationCell(isOpen: boolean, style: StyleName): Cell {
  return isOpen ? { value: null, style, isOpen } : SHUT;
}
