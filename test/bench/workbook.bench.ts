// How fast a filled form is read, against exceljs' own reader on the same bytes; one after the other, round by round.

import office from "exceljs";
import { planForm } from "../../src/form/workbook/plan-form.ts";
import { words } from "../../src/locale/index.ts";
import { formColumns } from "../../src/locale/zh-cn/form-columns.ts";
import { FORM_COLUMNS } from "../../src/model/form-layout.ts";
import type { Cell, CellPlan, CellValue, RowPlan, WorkbookPlan } from "../../src/model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../src/model/workbook/write-workbook.ts";
import { readReleased } from "../../src/standard/released.ts";
import { readWorkbookSubmission } from "../../src/submission/form/read-workbook-submission.ts";
import { readWorkbook } from "../../src/submission/workbook/read-workbook.ts";

const ROUNDS = 25;

/** An answer that can be read in every cell that waits for one, by what stands beside it. */
function fillAll(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(fillRow) })) };
}

function fillRow(row: RowPlan): RowPlan {
  const unit = contentOf(row.cells[FORM_COLUMNS.indexOf("unit")]);
  return {
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell === "object" && cell?.isOpen ? { ...cell, value: answerFor(cell.style, unit) } : cell,
    ),
  };
}

function answerFor(style: Cell["style"], unit: CellValue): CellValue {
  if (style === "answerDay") return { day: "2026-11-20" };
  if (style === "answerText") return "无";
  if (unit === formColumns.unitOf({ type: "yesno" })) return "是";
  return typeof unit === "string" && unit.length <= 2 ? 12 : null;
}

function contentOf(cell: CellPlan | undefined): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : null;
}

const median = (times: readonly number[]) => [...times].sort((left, right) => left - right)[times.length >> 1] ?? 0;

const standard = readReleased("dist/standards/gx-2024-12@1.0");
const [checklist] = standard.checklists;
if (checklist === undefined) throw new Error("a standard without checklists");
const bytes = Buffer.from(await writeWorkbook(fillAll(planForm(standard, checklist)), words.sheets));

const readers = {
  exceljs: () => new office.Workbook().xlsx.load(bytes as never),
  cells: () => readWorkbook(bytes),
  submission: () => readWorkbookSubmission({ file: "自评表.xlsx", bytes, sha256: "", facts: standard.facts }),
};
const times: Record<keyof typeof readers, number[]> = { exceljs: [], cells: [], submission: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of ["exceljs", "cells", "submission"] as const) {
    const start = performance.now();
    await readers[name]();
    times[name].push(performance.now() - start);
  }
}
const [exceljs, cells, submission] = [median(times.exceljs), median(times.cells), median(times.submission)];
console.log(
  `a filled form of ${(bytes.length / 1024).toFixed(0)} kB, median of ${ROUNDS}: exceljs ${exceljs.toFixed(1)} ms`,
);
console.log(`its cells by our reader: ${cells.toFixed(1)} ms, ${(exceljs / cells).toFixed(1)} × as fast`);
console.log(
  `with every answer understood: ${submission.toFixed(1)} ms, ${(exceljs / submission).toFixed(1)} × as fast`,
);
