// The main sheet: a row a question, grouped as one walks through a market.

import { words } from "../../locale/index.ts";
import { FORM_COLUMNS, type FormColumn, nameColumn } from "../../model/form-layout.ts";
import { cellName, columnName, rangeName } from "../../model/workbook/cell-name.ts";
import type {
  CellPlan,
  HighlightPlan,
  RowPlan,
  SheetPlan,
  ValidationPlan,
} from "../../model/workbook/workbook-plan.ts";
import type { QuestionGroup } from "../questions.ts";
import type { ChoiceLists } from "./choice-lists.ts";
import { limitAnswer } from "./limit-answer.ts";
import { countAnswered, highlightBlank } from "./progress.ts";
import { type RowContext, writeQuestionCells } from "./question-cells.ts";
import type { QuestionRow } from "./question-rows.ts";

const say = words.formSheets.questions;

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  key: 8,
  target: 9,
  question: 21,
  item: 19,
  answer: 23,
  unit: 12,
  hint: 38,
  evidence: 16,
  check: 7,
  reason: 20,
  approved_by: 10,
  until: 12,
};
/** Behind the columns that people see: 1 in each question that is answered. */
const DONE = FORM_COLUMNS.length + 1;
const LAST = FORM_COLUMNS.length;

export const ANSWER = FORM_COLUMNS.indexOf("answer") + 1;
const HEAD_ROW = 6;

export interface QuestionSheet {
  title: string;
  subtitle: string;
  mark: string;
  footer: string;
  groups: readonly { group: QuestionGroup; rows: readonly QuestionRow[] }[];
  context: RowContext;
  lists: ChoiceLists;
}

/** A stretch of rows of the sheet that belong to one question, and where they stand. */
export interface PlacedQuestion {
  top: number;
  rows: readonly QuestionRow[];
}

/** Plans the sheet: heads, a row a question or item, limits, and the count of what is still blank. */
export function planQuestions(sheet: QuestionSheet): SheetPlan {
  const body: RowPlan[] = [];
  const merges = [...topMerges()];
  const placed: PlacedQuestion[] = [];
  for (const [index, { group, rows }] of sheet.groups.entries()) {
    const heading = HEAD_ROW + body.length + 1;
    merges.push(rangeName(heading, 2, heading, LAST));
    body.push({ cells: band(say.group(index + 1, group.title)), height: 22 });
    for (const question of group.questions) {
      const own = rows.filter((row) => row.question === question);
      placed.push({ top: HEAD_ROW + body.length + 1, rows: own });
      for (const row of own) body.push({ cells: writeQuestionCells(row, sheet.context), height: "fit" });
    }
  }
  const bottom = HEAD_ROW + body.length;
  const counted = placed.filter(isCounted);
  for (const { top, rows } of counted) {
    const line = body[top - HEAD_ROW - 1];
    if (line !== undefined)
      body[top - HEAD_ROW - 1] = { ...line, cells: [...line.cells, countAnswered(top, rows, sheet.context)] };
  }
  return {
    name: say.sheet,
    columns: [
      ...FORM_COLUMNS.map((column) => ({ width: WIDTHS[column], isHidden: column === "key" })),
      { width: 8, isHidden: true },
    ],
    rows: [...writeTop(sheet, bottom, counted), ...body],
    merges,
    frozen: { rows: HEAD_ROW, columns: 4 },
    print: { isLandscape: true, repeatRows: [HEAD_ROW - 1, HEAD_ROW], footer: sheet.footer },
    validations: placed.flatMap(({ top, rows }) => limitRows(top, rows, sheet.lists)),
    highlights: counted.flatMap(({ top, rows }): HighlightPlan[] => highlightBlank(top, rows, sheet.context)),
    isProtected: true,
    tabColor: "8FA8C0",
  };
}

/** Questions that everybody is to answer: not the reasons for departures, nor what is answered already. */
function isCounted({ rows }: PlacedQuestion): boolean {
  const question = rows[0]?.question;
  return question !== undefined && !question.isReason && question.fact.computed !== true;
}

function limitRows(top: number, rows: readonly QuestionRow[], lists: ChoiceLists): ValidationPlan[] {
  return rows.flatMap((row, offset) => {
    if (row.question.fact.key === "market_type") return [];
    return limitAnswer(cellName(top + offset, ANSWER), row.shape, lists);
  });
}

function topMerges(): string[] {
  const wide = [1, 2, 3].map((row) => rangeName(row, 2, row, LAST));
  return [
    ...wide,
    ...BANDS.map(({ first, last }) => rangeName(HEAD_ROW - 1, first, HEAD_ROW - 1, last)).filter(isRange),
  ];
}

function isRange(range: string): boolean {
  const [start, end] = range.split(":");
  return start !== end;
}

/** What the columns of the second head row have in common. */
const BANDS = [
  { first: 2, last: 4, text: say.bands[0] },
  { first: 5, last: 7, text: say.bands[1] },
  { first: 8, last: 8, text: say.bands[2] },
  { first: 9, last: LAST, text: say.bands[3] },
] as const;

function writeTop(sheet: QuestionSheet, bottom: number, counted: readonly PlacedQuestion[]): RowPlan[] {
  const done = `${columnName(DONE)}${HEAD_ROW + 1}:${columnName(DONE)}${bottom}`;
  const known = counted.filter(({ rows }) => rows[0]?.question.fact.key === "market_type").length;
  const progress = {
    formula: say.progress(`SUM(${done})`, `COUNT(${done})`),
    result: say.progressNow(known, counted.length),
  };
  const heads = FORM_COLUMNS.map((column): CellPlan => ({ value: words.formColumns.heads[column], style: "head" }));
  return [
    { cells: [sheet.mark, { value: sheet.title, style: "title" }], height: 34 },
    { cells: [null, { value: sheet.subtitle, style: "subtitle" }], height: 18 },
    { cells: [null, { value: progress, style: "progress" }], height: 20 },
    { cells: FORM_COLUMNS.map(nameColumn), isHidden: true },
    { cells: bandCells(), height: 20 },
    { cells: [...heads, { value: say.done, style: "head" }], height: 20 },
  ];
}

function bandCells(): CellPlan[] {
  return FORM_COLUMNS.map((_, index): CellPlan => {
    const column = index + 1;
    if (column === 1) return null;
    const start = BANDS.find(({ first }) => first === column);
    return { value: start?.text ?? null, style: "head" };
  });
}

function band(title: string): CellPlan[] {
  return FORM_COLUMNS.map((_, index): CellPlan => {
    if (index === 0) return null;
    return { value: index === 1 ? title : null, style: "section" };
  });
}
