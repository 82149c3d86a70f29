// How fast a filled form is read, as a ratio to exceljs' own reader on the same bytes.

import { readFileSync } from "node:fs";
import office from "exceljs";
import { planForm } from "../../src/form/workbook/plan-form.ts";
import { words } from "../../src/locale/index.ts";
import type { Standard } from "../../src/model/standard.ts";
import type { RowPlan, WorkbookPlan } from "../../src/model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../src/model/workbook/write-workbook.ts";
import { readWorkbookSubmission } from "../../src/submission/form/read-workbook-submission.ts";
import { readWorkbook } from "../../src/submission/workbook/read-workbook.ts";

const ROUNDS = 15;

/** Reads the same form in turn, so that a slow moment meets all readers alike. */
export async function compareReaders(standardFile: string): Promise<void> {
  const standard = JSON.parse(readFileSync(standardFile, "utf8")) as Standard;
  const [checklist] = standard.checklists;
  if (checklist === undefined) throw new Error(`no checklist in ${standardFile}`);
  const bytes = Buffer.from(await writeWorkbook(fillAll(planForm(standard, checklist)), words.sheets));
  const readers = {
    exceljs: () => new office.Workbook().xlsx.load(bytes as never),
    cells: async () => readWorkbook(bytes),
    submission: async () => readWorkbookSubmission({ file: "自评表.xlsx", bytes, sha256: "", facts: standard.facts }),
  };
  const times = { exceljs: [] as number[], cells: [] as number[], submission: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ["exceljs", "cells", "submission"] as const) {
      const start = process.hrtime.bigint();
      await readers[name]();
      times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const { exceljs, cells, submission } = {
    exceljs: median(times.exceljs),
    cells: median(times.cells),
    submission: median(times.submission),
  };
  console.log(
    `a filled form of ${(bytes.length / 1024).toFixed(0)} kB: exceljs ${exceljs.toFixed(1)} ms / our cells ${cells.toFixed(1)} ms = ${(exceljs / cells).toFixed(1)}; with every answer read ${submission.toFixed(1)} ms = ${(exceljs / submission).toFixed(1)}`,
  );
}

/** Something in every open cell. */
function fillAll(plan: WorkbookPlan): WorkbookPlan {
  const fill = (row: RowPlan): RowPlan => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell === "object" && cell?.isOpen ? { ...cell, value: "2026-11-20 一楼大厅" } : cell,
    ),
  });
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(fill) })) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
