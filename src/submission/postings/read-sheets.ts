// The sheets of a workbook as tables of postings. A merged cell speaks for every row that it covers.

import { writeDay } from "../../model/day.ts";
import { type Diagnostic, InputError } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ListItem } from "../../model/postings/posting-list.ts";
import { asInputError } from "../workbook/limits/as-input-error.ts";
import { writeCellReference } from "../workbook/parts/cell-reference.ts";
import { serialToDay } from "../workbook/parts/serial-to-day.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { Cell, Sheet } from "../workbook/workbook.ts";
import { describeListProblem } from "./list-problem.ts";
import { readTable } from "./read-table.ts";
import type { ColumnReader } from "./recognise-columns.ts";
import type { TableRow } from "./table-row.ts";

/** A list is larger than a form: 100,000 postings of nine cells. */
const LIMITS = {
  cells: 1_000_000,
  strings: 1_000_000,
  text: 60_000_000,
  part: 256 * 1024 * 1024,
  total: 320 * 1024 * 1024,
  markup: 40_000_000,
  merges: 100_000,
};

/** Reads every sheet that has known headings. Throws an InputError when none has, or the workbook cannot be read. */
export function* readSheets(bytes: Uint8Array, reader: ColumnReader, file: string): Generator<ListItem> {
  const { sheets, date1904 } = asInputError(file, () => readWorkbook(bytes, LIMITS));
  const filled = sheets.filter((sheet) => sheet.rows.size > 0);
  if (filled.length === 0) throw new InputError(file, [describeListProblem("list-empty", undefined)]);
  const refusals: Diagnostic[] = [];
  const unread: ListItem[] = [];
  for (const sheet of filled) {
    try {
      yield* readTable(sheetRows(sheet, date1904), reader, file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refusals.push(...error.diagnostics);
      const isUnknown = error.diagnostics.some(({ code }) => code === "list-columns");
      if (isUnknown && !sheet.hidden)
        unread.push({ problem: describeListProblem("list-sheet", placeIn(sheet, 1, 0), sheet.name) });
    }
  }
  if (refusals.length === filled.length) throw new InputError(file, refusals);
  yield* unread;
}

function* sheetRows(sheet: Sheet, date1904: boolean): Generator<TableRow> {
  const merges = groupBy(
    sheet.merges.filter(({ top, bottom }) => bottom > top),
    ({ top }) => top,
  );
  /** By column: what a merged cell above still says, and to which row. */
  const covered = new Map<number, { until: number; words: string }>();
  for (const [row, cells] of sheet.rows) {
    const texts: string[] = [];
    const troubles = new Map<number, Diagnostic>();
    for (const [column, cell] of cells) {
      texts[column - 1] = writeCell(cell, date1904);
      const trouble = findTrouble(cell, placeIn(sheet, row, column - 1));
      if (trouble !== null) troubles.set(column - 1, trouble);
    }
    for (const [column, { until, words }] of covered) if (row <= until) texts[column] ??= words;
    for (const { left, bottom } of merges.get(row) ?? [])
      covered.set(left - 1, { until: bottom, words: texts[left - 1] ?? "" });
    yield { line: row, at: placeIn(sheet, row, 0), cells: Array.from(texts, (words) => words ?? ""), troubles };
  }
}

function placeIn(sheet: Sheet, row: number, column: number): { sheet: string; cell: string } {
  return { sheet: sheet.name, cell: writeCellReference(row, column + 1) };
}

function writeCell(cell: Cell, date1904: boolean): string {
  if ("text" in cell) return cell.text;
  if ("boolean" in cell) return cell.boolean ? "是" : "否";
  if (!("number" in cell)) return "";
  const day = cell.isDate ? serialToDay(cell.number, date1904) : null;
  return day === null ? String(cell.number) : writeDay(day);
}

function findTrouble(cell: Cell, at: { sheet: string; cell: string }): Diagnostic | null {
  if ("error" in cell) return describeListProblem("cell-error", at, cell.error);
  if ("uncalculated" in cell) return describeListProblem("cell-formula-empty", at);
  return cell.formula === true ? describeListProblem("cell-formula-result", at) : null;
}
