// Formulas by which the form shows what is still blank. A question in parts counts when every part is answered.

import { FORM_COLUMNS } from "../../model/form-layout.ts";
import { cellName, fixedRange, rangeName } from "../../model/workbook/cell-name.ts";
import type { Cell, HighlightPlan } from "../../model/workbook/workbook-plan.ts";
import type { RowContext } from "./question-cells.ts";
import type { QuestionRow } from "./question-rows.ts";
import { FIRST_TABLE_ROW, LAST_COUNTED_ROW } from "./table-room.ts";

const ANSWER = FORM_COLUMNS.indexOf("answer") + 1;
const NO = "否";

/** 1 when the question whose rows begin at `top` is answered, else 0. */
export function countAnswered(top: number, rows: readonly QuestionRow[], context: RowContext): Cell {
  const head = `${cellName(top, ANSWER)}<>""`;
  const others = otherAnswer(top, rows, context);
  const isKnown = rows[0]?.question.fact.key === "market_type";
  return {
    value: {
      formula: others === null ? `IF(${head},1,0)` : `IF(OR(${head},${others}),1,0)`,
      result: isKnown ? 1 : 0,
    },
    style: "text",
  };
}

/** Where else than in its first row a question may be answered. */
function otherAnswer(top: number, rows: readonly QuestionRow[], context: RowContext): string | null {
  const table = tableRange(rows, context);
  if (table !== null) return `COUNTA(${table})>0`;
  const leading = rows.flatMap((row, offset) => (row.isHead || row.isFollowUp ? [] : [cellName(top + offset, ANSWER)]));
  if (leading.length === 0) return null;
  if (leading.length === rows.length - 1) {
    return `COUNTBLANK(${rangeName(top + 1, ANSWER, top + rows.length - 1, ANSWER)})=0`;
  }
  return `AND(${leading.map((cell) => `${cell}<>""`).join(",")})`;
}

function tableRange(rows: readonly QuestionRow[], { tableSheets }: RowContext): string | null {
  const fact = rows[0]?.question.fact;
  const sheet = fact === undefined ? undefined : tableSheets.get(fact.key);
  if (fact?.fields === undefined || sheet === undefined) return null;
  return fixedRange(sheet, FIRST_TABLE_ROW, 2, LAST_COUNTED_ROW, fact.fields.length + 1);
}

/** Marks the blank cells of a question, unless it is answered as a whole. */
export function highlightBlank(top: number, rows: readonly QuestionRow[], context: RowContext): HighlightPlan[] {
  const head = cellName(top, ANSWER);
  const isBlank = (cell: string) => `LEN(${cell})=0`;
  if (rows.length === 1) {
    const table = tableRange(rows, context);
    const when = table === null ? isBlank(head) : `AND(${isBlank(head)},COUNTA(${table})=0)`;
    return [{ range: head, when, tone: "open" }];
  }
  const fixedHead = `$${head.replace(/(\d+)/u, "$$$1")}`;
  let leading = "";
  return rows.flatMap((row, offset): HighlightPlan[] => {
    if (row.isHead) return [];
    const cell = cellName(top + offset, ANSWER);
    if (!row.isFollowUp) leading = cell;
    const conditions = [isBlank(cell), isBlank(fixedHead), ...(row.isFollowUp ? [`${leading}<>"${NO}"`] : [])];
    return [{ range: cell, when: `AND(${conditions.join(",")})`, tone: "open" }];
  });
}
