// One row of the main sheet as cells: what is printed is locked and grey, what is to be answered is open.

import { formColumns } from "../../locale/zh-cn/form-columns.ts";
import { formSheets } from "../../locale/zh-cn/form-sheets.ts";
import type { Fact } from "../../model/standard.ts";
import type { StyleName } from "../../model/workbook/cell-styles.ts";
import type { Cell, CellPlan } from "../../model/workbook/workbook-plan.ts";
import type { AnswerShape, QuestionRow } from "./question-rows.ts";

const say = formSheets.questions;
/** A remark for programmers (`share_mode=不共享时应为0`) is none for people. */
const NAMES_A_KEY = /[a-z]+_[a-z]/u;

export interface RowContext {
  marketType: string;
  /** The sheet in which a table is filled in. */
  tableSheets: ReadonlyMap<string, string>;
}

/** The cells in the order of the form's columns. */
export function writeQuestionCells(row: QuestionRow, context: RowContext): CellPlan[] {
  const { question, isHead, check } = row;
  const tone = isHead ? {} : { tone: "faint" as const };
  const isOpenRow = check !== null;
  return [
    row.key,
    { value: question.clauses.join("、"), style: "note" },
    { value: question.fact.zh, style: isHead && hasParts(question.fact) ? "strong" : "text", ...tone },
    nameItem(row, context),
    answerCell(row, context),
    { value: formColumns.unitOf(row.shape), style: "note" },
    { value: isHead ? hintOf(row, context) : principleOf(row), style: "note" },
    { value: null, style: "answerText", isOpen: true },
    { value: check?.id ?? null, style: "note" },
    explanationCell(isOpenRow, "answer"),
    explanationCell(isOpenRow, "answer"),
    explanationCell(isOpenRow, "answerDay"),
  ];
}

function hasParts({ type, choices }: Fact): boolean {
  return type === "map" || type === "record" || type === "rows" || (type === "list" && choices !== undefined);
}

function nameItem({ question, item, isHead }: QuestionRow, { tableSheets }: RowContext): Cell {
  const sheet = tableSheets.get(question.fact.key);
  if (!isHead || sheet === undefined) return { value: item, style: "text" };
  return { value: { link: `#'${sheet}'!A1`, text: say.openTable(sheet) }, style: "text" };
}

function answerCell({ question, shape }: QuestionRow, { marketType }: RowContext): Cell {
  if (question.fact.key === "market_type") return { value: marketType, style: "strong" };
  if (question.fact.computed === true) return { value: null, style: "note", isOpen: true };
  return { value: null, style: styleOf(shape, question.fact), isOpen: true };
}

/** Text stays as it is typed (0771… keeps its zero, 8-12 becomes no date); what may be long is not kept from wrapping. */
function styleOf({ type }: AnswerShape, { min_length }: Fact): StyleName {
  if (type === "date") return "answerDay";
  if (type === "month") return "answerText";
  return type === "text" && min_length === undefined ? "answerText" : "answer";
}

function hintOf(row: QuestionRow, { tableSheets }: RowContext): string {
  const { fact, isReason } = row.question;
  const sheet = tableSheets.get(fact.key);
  const plausible = fact.plausible?.split("；").filter((remark) => !NAMES_A_KEY.test(remark)) ?? [];
  const isListed = fact.type === "enum" && formColumns.unitOf(fact) !== fact.choices?.join("／");
  return [
    isReason ? say.onlyOnDeparture : "",
    sheet === undefined ? "" : say.seeTable(sheet),
    fact.computed === true ? say.notToFill : (fact.ask ?? ""),
    isListed ? say.choices(fact.choices ?? []) : "",
    plausible.length === 0 || sheet !== undefined ? "" : say.plausible(plausible.join("；")),
    principleOf(row),
  ]
    .filter((hint) => hint !== "")
    .join("\n");
}

function principleOf({ check }: QuestionRow): string {
  return check === null ? "" : say.principle(check.id, check.asks);
}

function explanationCell(isOpen: boolean, style: StyleName): Cell {
  return isOpen ? { value: null, style, isOpen } : { value: null, style: "note" };
}
