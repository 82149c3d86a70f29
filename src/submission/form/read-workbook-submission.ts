// Bytes of an .xlsx self-report in, Submission out.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FactGroup } from "../../model/standard.ts";
import type { Submission } from "../../model/submission.ts";
import { indexFacts } from "../questions/fact-index.ts";
import { readSubmission } from "../read-submission.ts";
import { Reading } from "../reading.ts";
import { asInputError } from "../workbook/limits/as-input-error.ts";
import { parseCellReference } from "../workbook/parts/cell-reference.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { readWorkbookTree } from "./read-workbook-tree.ts";

/** The bytes of a workbook, with the facts of the standard that it answers. */
export interface WorkbookSource {
  file: string;
  bytes: Uint8Array;
  sha256: string;
  facts: readonly FactGroup[];
}

/**
 * Reads a filled form, or a sheet of questions and answers that somebody made in its place: answers are found by the
 * form's hidden keys, else by the words of the questions. Throws an InputError when nothing in it can be read at all.
 */
export function readWorkbookSubmission({ file, bytes, sha256, facts }: WorkbookSource): Submission {
  const workbook = asInputError(file, () => readWorkbook(bytes));
  const notes = new Reading();
  const tree = readWorkbookTree(workbook, indexFacts(facts), notes, file);
  const submission = readSubmission(tree, facts, { file, sha256, diagnostics: notes.finish() });
  return { ...submission, diagnostics: sortBySheet(submission.diagnostics, workbook) };
}

/** In the order in which one goes through the workbook; what has no place comes last. */
function sortBySheet(diagnostics: readonly Diagnostic[], workbook: Workbook): Diagnostic[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const orderOf = ({ at }: Diagnostic): [sheet: number, row: number, column: number] => {
    if (at === undefined || "line" in at) return [sheets.size, 0, 0];
    const { row, column } = parseCellReference(at.cell) ?? { row: 0, column: 0 };
    return [sheets.get(at.sheet) ?? sheets.size, row, column];
  };
  const placed = diagnostics.map((diagnostic) => ({ diagnostic, order: orderOf(diagnostic) }));
  placed.sort(({ order: one }, { order: other }) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
  return placed.map(({ diagnostic }) => diagnostic);
}
