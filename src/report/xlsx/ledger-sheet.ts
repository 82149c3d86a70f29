// 整改台账: what has to be mended, with blanks for who, until when and how far.

import { words } from "../../locale/index.ts";
import { columnName, rangeName } from "../../model/workbook/cell-name.ts";
import type { CellPlan, SheetPlan, ValidationPlan } from "../../model/workbook/workbook-plan.ts";
import type { ClauseContent } from "../content/content.ts";
import { HEAD_ROWS, listSheet } from "./list-sheet.ts";
import { marketCell, type ReportContext } from "./report-context.ts";

const say = words.resultWorkbook.ledger;
const WIDTHS = [6, 46, 14, 44, 16, 10, 13, 11, 28, 8];
/** Columns of the blanks, from 1, before a market's column is put in. */
const DUE = 7;
const PROGRESS = 8;
const CLOSED = 10;

export function ledgerSheet(context: ReportContext): SheetPlan {
  const { title, market, gaps } = words.resultWorkbook;
  const rows = context.contents.flatMap((content) =>
    content.gaps.map((gap, index) => [...marketCell(context, content), ...cellsOf(gap, index + 1)]),
  );
  const sheet = listSheet({
    name: say.sheet,
    title: `${title} · ${say.sheet}`,
    origin: context.origin,
    columns: [
      ...(context.isArray ? [{ name: market, width: 20 }] : []),
      ...say.columns.map((name, index) => ({ name, width: WIDTHS[index] ?? 12 })),
    ],
    rows,
    none: gaps.none,
    footer: context.footer,
  });
  return rows.length === 0 ? sheet : { ...sheet, ...guides(rows.length, context.isArray ? 1 : 0) };
}

function cellsOf(gap: ClauseContent, number: number): CellPlan[] {
  const blank: CellPlan = { value: null, style: "answer", isOpen: true };
  const problems = gap.checks
    .filter((check) => check.isOpen)
    .map((check) => words.official.check(check.word, check.levelNote, check.quote));
  return [
    { value: number, style: "whole" },
    problems.join("\n"),
    words.official.clause(gap.number, gap.topic),
    gap.steps.join("\n"),
    blank,
    blank,
    { value: null, style: "answerDay", isOpen: true },
    blank,
    { value: gap.wanted.length === 0 ? null : say.evidence(gap.wanted.join("、")), style: "answer", isOpen: true },
    blank,
  ];
}

/** Choices and dates where they help; what is overdue stands out, what is settled steps back. */
function guides(count: number, shift: number): Pick<SheetPlan, "validations" | "highlights"> {
  const first = HEAD_ROWS + 1;
  const last = HEAD_ROWS + count;
  const column = (number: number) => rangeName(first, number + shift, last, number + shift);
  const cell = (number: number) => `$${columnName(number + shift)}${first}`;
  const validations: ValidationPlan[] = [
    { range: column(DUE), kind: "date", first: "2024-01-01", prompt: say.prompts.due, error: say.prompts.due },
    { range: column(PROGRESS), kind: "choice", choices: say.progress, prompt: say.prompts.progress },
    { range: column(CLOSED), kind: "choice", choices: say.closed, prompt: say.prompts.closed },
  ];
  const isClosed = `${cell(CLOSED)}="${say.yes}"`;
  const range = rangeName(first, 1 + shift, last, CLOSED + shift);
  return {
    validations,
    highlights: [
      { range, when: isClosed, tone: "good" },
      {
        range: column(DUE),
        when: `AND(ISNUMBER(${cell(DUE)}),${cell(DUE)}<TODAY(),NOT(${isClosed}))`,
        tone: "bad",
      },
    ],
  };
}
