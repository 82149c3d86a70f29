import { MOST_ROWS } from "../answers/read-rows.ts";
import { showWords } from "../problems/show-words.ts";
import type { RawEntry, RawMap } from "../raw-node.ts";
import type { Reading } from "../reading.ts";
import { writeRange } from "../workbook/parts/cell-reference.ts";
import type { MergedRange } from "../workbook/workbook.ts";
import type { AnswerTree } from "./answer-tree.ts";
import { columnsOf, type TableLayout } from "./find-table.ts";
import { isIgnoredHead } from "./ignored-heads.ts";
import type { SheetView } from "./sheet-view.ts";

/** Reads the rows below the heads; rows in which no field is filled are no rows. */
export function readTableSheet(view: SheetView, layout: TableLayout, tree: AnswerTree, notes: Reading): void {
  const { fact, lastHead, isByLabel } = layout;
  const isField = (name: string) => columnsOf(fact).byName.find(name) !== undefined;
  const columns = new Map([...layout.columns].filter(([, name]) => isField(name) || !isIgnoredHead(name)));
  const spread = spreadMerges(view, columns, lastHead);
  const used = new Set<MergedRange>();
  const rows: RawMap[] = [];
  for (const row of view.rows()) {
    if (row <= lastHead) continue;
    noteOutside(view, row, layout, notes);
    const own = [...columns].map(([column, name]) => ({ column, name, value: view.node(row, column) }));
    const [first] = own;
    if (first === undefined || own.every(({ value }) => value.kind === "blank")) continue;
    const entries = own.map(({ column, name, value }): RawEntry => {
      const merge = value.kind === "blank" ? spread.get(`${row}:${column}`) : undefined;
      const shown = merge === undefined ? value : view.node(merge.top, merge.left);
      if (merge !== undefined && shown.kind !== "blank") used.add(merge);
      return { key: name, keyAt: view.place(row, column), value: shown };
    });
    rows.push({ kind: "map", entries, at: view.place(row, first.column) });
  }
  for (const merge of used) noteMerge(view, merge, notes);
  if (rows.length === 0) return;
  if (isByLabel) notes.report("keys-missing", view.place(lastHead, 1), view.name);
  tree.addTable(fact, fact.label, rows, view.place(lastHead, [...columns.keys()][0] ?? 1));
}

function noteOutside(view: SheetView, row: number, { columns }: TableLayout, notes: Reading): void {
  for (const { column, text } of view.cells(row)) {
    if (!columns.has(column)) notes.report("cell-outside", view.place(row, column), showWords(text));
  }
}

/** The merge that each cell of one column lies under, for rows that a table can have. */
function spreadMerges(
  view: SheetView,
  columns: ReadonlyMap<number, string>,
  lastHead: number,
): ReadonlyMap<string, MergedRange> {
  const spread = new Map<string, MergedRange>();
  for (const merge of view.merges) {
    const isDown = merge.left === merge.right && columns.has(merge.left) && merge.top > lastHead;
    if (!isDown || spread.size > MOST_ROWS) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, merge.top + MOST_ROWS); row++) {
      spread.set(`${row}:${merge.left}`, merge);
    }
  }
  return spread;
}

/** A cell merged down its column shows the same to every row of it: taken so, and said. */
function noteMerge(view: SheetView, merge: MergedRange, notes: Reading): void {
  const written = showWords(view.text(merge.top, merge.left));
  notes.report("cells-merged", view.place(merge.top, merge.left), writeRange(merge), written);
}
