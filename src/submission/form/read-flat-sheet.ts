// What collecting tools export: a row of questions, and below it a row of answers for each person who sent some.

import { words } from "../../locale/index.ts";
import { InputError } from "../../model/diagnostic.ts";
import { describeProblem } from "../problems/describe-problem.ts";
import type { FactIndex } from "../questions/fact-index.ts";
import type { AnswerTree } from "./answer-tree.ts";
import { type FactPath, findLabelPath } from "./fact-paths.ts";
import { isIgnoredHead } from "./ignored-heads.ts";
import type { SheetView } from "./sheet-view.ts";

/** The row of questions, and which column asks what; null for a column that is none of ours. */
export interface FlatLayout {
  head: number;
  columns: ReadonlyMap<number, { name: string; path: FactPath | null }>;
}

const FEWEST_QUESTIONS = 3;
const MOST_HEAD_ROWS = 5;
const LONGEST_HEAD = 80;
/** 功能分区表-柜面服务区-面积 */
const BETWEEN_PARTS = /[-—–:：·_/|]/u;

/** Finds a row near the top in which most cells are questions of the standard; null: no such row. */
export function findFlat(view: SheetView, index: FactIndex): FlatLayout | null {
  for (const row of view.firstRows(MOST_HEAD_ROWS)) {
    const cells = view.cells(row);
    const columns = new Map(cells.map(({ column, text }) => [column, { name: text, path: findPath(text, index) }]));
    const known = [...columns.values()].filter(({ path }) => path !== null).length;
    if (known >= FEWEST_QUESTIONS && known * 2 >= cells.length) return { head: row, columns };
  }
  return null;
}

function findPath(head: string, index: FactIndex): FactPath | null {
  if (head.length > LONGEST_HEAD) return null;
  const whole = findLabelPath(head, "", index);
  if (whole !== null) return whole;
  const [question = "", ...parts] = head.split(BETWEEN_PARTS).map((part) => part.trim());
  return parts.length === 0 ? null : findLabelPath(question, parts.join(words.formColumns.within), index);
}

/** Reads the one row of answers; throws an InputError where there are several, as a submission is one file. */
export function readFlatSheet(view: SheetView, layout: FlatLayout, tree: AnswerTree, file: string): void {
  const rows = [...view.rows()].filter((row) => row > layout.head && view.cells(row).length > 0);
  const [row, second] = rows;
  if (row === undefined) return;
  if (second !== undefined) {
    throw new InputError(file, [describeProblem("flat-several", view.place(second, 1), rows.length)]);
  }
  for (const [column, { name, path }] of layout.columns) {
    const [value, at] = [view.node(row, column), view.place(row, column)];
    if (path !== null) tree.addAnswer(path, path.fact.label, value, at);
    else if (value.kind !== "blank" && !isIgnoredHead(name)) tree.addOther(name, value, at);
  }
}
