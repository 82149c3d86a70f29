import { words } from "../../locale/index.ts";
import { FORM_COLUMNS, type FormColumn, findNamedColumn } from "../../model/form-layout.ts";
import type { FactIndex } from "../questions/fact-index.ts";
import { NameIndex, pairNames } from "../words/name-index.ts";
import { findKeyPath, findLabelPath, isSamePath } from "./fact-paths.ts";
import type { SheetView } from "./sheet-view.ts";

/** Which column of a sheet holds what. */
export interface QuestionColumns {
  at: Readonly<Partial<Record<FormColumn, number>>>;
  /** Rows up to here hold heads, never answers. */
  lastHead: number;
}

type Found = Partial<Record<FormColumn, number>>;

const HEADS = new NameIndex<FormColumn>()
  .add(FORM_COLUMNS.map((column) => [words.formColumns.heads[column], column] as const))
  .add(pairNames<FormColumn>(words.formColumns.otherHeads));
/** A list of two columns without heads is taken for questions and answers from this many questions on. */
const FEWEST_QUESTIONS = 3;
/** More rows than any form has; a sheet of something else may have a million. */
const MOST_SCANNED = 2000;
/** Heads stand near the top; nobody puts more above them. */
const MOST_HEAD_ROWS = 60;

/** Finds the columns by their hidden names, else by their heads, else by where keys or questions stand; null: no questions. */
export function findQuestionColumns(view: SheetView, index: FactIndex): QuestionColumns | null {
  const named = findRow(view, (text) => findNamedColumn(text));
  const headed = findRow(view, (text) => (text.length > 20 ? null : (HEADS.find(text) ?? null)));
  const lastHead = Math.max(named?.row ?? 0, headed?.row ?? 0);
  const columns = named?.columns ?? headed?.columns;
  if (columns !== undefined) return { at: { ...keyColumn(view, index, columns), ...columns }, lastHead };
  return findByKeys(view, index) ?? findByLabels(view, index);
}

/** The row that names the most columns, and those that a sheet of questions, or of evidence, cannot do without. */
function findRow(
  view: SheetView,
  read: (text: string) => FormColumn | null,
): { row: number; columns: Found } | undefined {
  let best: { row: number; columns: Found } | undefined;
  for (const row of view.firstRows(MOST_HEAD_ROWS)) {
    const columns: Found = {};
    for (const { column, text } of view.cells(row)) {
      const name = read(text);
      if (name !== null) columns[name] ??= column;
    }
    const isQuestions = columns.answer !== undefined && (columns.question !== undefined || columns.key !== undefined);
    const isEnough = isQuestions || (columns.target !== undefined && columns.evidence !== undefined);
    const isBetter = Object.keys(columns).length > Object.keys(best?.columns ?? {}).length;
    if (isEnough && isBetter) best = { row, columns };
  }
  return best;
}

/** A key column whose hidden name is gone is still known by its keys. */
function keyColumn(view: SheetView, index: FactIndex, columns: Found): Found {
  if (columns.key !== undefined) return {};
  const key = mostFrequentColumn(view, (text) => findKeyPath(text, index) !== null);
  return key === null ? {} : { key: key.column };
}

/** Without any heads the columns stand as in the form, if questions and keys agree that they do. */
function findByKeys(view: SheetView, index: FactIndex): QuestionColumns | null {
  const key = mostFrequentColumn(view, (text) => findKeyPath(text, index) !== null);
  if (key === null) return null;
  const offset = (column: FormColumn) => key.column + FORM_COLUMNS.indexOf(column);
  for (const row of view.firstRows(MOST_SCANNED)) {
    const byKey = findKeyPath(view.text(row, key.column), index);
    const byLabel = findLabelPath(view.text(row, offset("question")), "", index);
    if (byKey === null || byLabel === null) continue;
    if (!isSamePath(byKey, byLabel)) return null;
    return { at: Object.fromEntries(FORM_COLUMNS.map((column) => [column, offset(column)])), lastHead: 0 };
  }
  return null;
}

/** Questions with their answers beside them, made by hand. */
function findByLabels(view: SheetView, index: FactIndex): QuestionColumns | null {
  const question = mostFrequentColumn(view, (text) => text.length <= 60 && index.byName.find(text) !== undefined);
  if (question === null || question.count < FEWEST_QUESTIONS) return null;
  return { at: { question: question.column, answer: question.column + 1 }, lastHead: 0 };
}

function mostFrequentColumn(
  view: SheetView,
  isWanted: (text: string) => boolean,
): { column: number; count: number } | null {
  const counts = new Map<number, number>();
  for (const row of view.firstRows(MOST_SCANNED)) {
    for (const { column, text } of view.cells(row)) {
      if (text !== "" && isWanted(text)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best === undefined ? null : { column: best[0], count: best[1] };
}
