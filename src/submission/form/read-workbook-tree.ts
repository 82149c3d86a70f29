import { InputError } from "../../model/diagnostic.ts";
import { NO_ANSWERS, readFormMark } from "../../model/form-layout.ts";
import { describeProblem } from "../problems/describe-problem.ts";
import type { FactIndex, ReadableFact } from "../questions/fact-index.ts";
import type { RawMap } from "../raw-node.ts";
import type { Reading } from "../reading.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { AnswerTree } from "./answer-tree.ts";
import { findQuestionColumns } from "./find-question-columns.ts";
import { findTable } from "./find-table.ts";
import { findFlat, readFlatSheet } from "./read-flat-sheet.ts";
import { readQuestionSheet } from "./read-question-sheet.ts";
import { readTableSheet } from "./read-table-sheet.ts";
import { SheetView } from "./sheet-view.ts";

/** Two sheets that answer as many of the same questions are copies, not slips. */
const MOST_SHARED = 5;
const MOST_MARK_ROWS = 5;

/**
 * Gathers what the sheets of a workbook answer, whatever they are called and however their rows stand.
 * Throws an InputError where no sheet answers anything, or where two of them say what only one can.
 */
export function readWorkbookTree(workbook: Workbook, index: FactIndex, notes: Reading, file: string): RawMap {
  const tree = new AnswerTree();
  const views = workbook.sheets.map((sheet) => new SheetView(sheet, workbook.date1904));
  const standard = findStandard(views, file);
  const answered: { view: SheetView; facts: Set<ReadableFact> }[] = [];
  let isForm = false;
  for (const view of views) {
    const part = new AnswerTree();
    if (!readSheet(view, index, part, notes, file)) continue;
    isForm = true;
    const facts = part.answered();
    const copy = answered.find((other) => [...facts].filter((fact) => other.facts.has(fact)).length > MOST_SHARED);
    if (copy !== undefined) {
      throw new InputError(file, [describeProblem("form-several", view.place(1, 1), copy.view.name, view.name)]);
    }
    answered.push({ view, facts });
    tree.take(part);
  }
  if (!isForm) throw new InputError(file, [describeProblem("form-not-found", undefined)]);
  return tree.build(standard);
}

/** Reads one sheet as what it is; false for a sheet that is not of the form. */
function readSheet(view: SheetView, index: FactIndex, tree: AnswerTree, notes: Reading, file: string): boolean {
  if (marksOf(view).some(({ subject }) => subject === NO_ANSWERS)) return false;
  const table = findTable(view, index);
  if (table !== null) {
    readTableSheet(view, table, tree, notes);
    return true;
  }
  const flat = findFlat(view, index);
  if (flat !== null) {
    readFlatSheet(view, flat, tree, file);
    return true;
  }
  const columns = findQuestionColumns(view, index);
  if (columns !== null) readQuestionSheet(view, columns, index, tree, notes);
  return columns !== null;
}

/** The standard that the form was made for, as every sheet of it says. */
function findStandard(views: readonly SheetView[], file: string): string | null {
  const [first, second] = new Set(views.flatMap(marksOf).map(({ standard }) => standard));
  if (first !== undefined && second !== undefined) {
    throw new InputError(file, [describeProblem("form-mixed", undefined, first, second)]);
  }
  return first ?? null;
}

function marksOf(view: SheetView): { standard: string; subject: string }[] {
  const texts = view.firstRows(MOST_MARK_ROWS).flatMap((row) => view.cells(row).map(({ text }) => text));
  return texts.map(readFormMark).filter((mark) => mark !== null);
}
