// How fast a filled form is read, against exceljs' own reader on the same bytes; one after the other, round by round.

import office from "exceljs";
import { readReleased } from "../../src/standard/released.ts";
import { readWorkbookSubmission } from "../../src/submission/form/read-workbook-submission.ts";
import { readWorkbook } from "../../src/submission/workbook/read-workbook.ts";
import { filledForm } from "./filled-form.ts";

const ROUNDS = 25;

const median = (times: readonly number[]) => [...times].sort((left, right) => left - right)[times.length >> 1] ?? 0;

const standard = readReleased("dist/standards/gx-2024-12@1.0");
const bytes = Buffer.from(await filledForm(standard));

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
