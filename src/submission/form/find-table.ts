import { readFormMark } from "../../model/form-layout.ts";
import type { Columns } from "../questions/answer-shape.ts";
import type { FactIndex, ReadableFact } from "../questions/fact-index.ts";
import { findKeyPath } from "./fact-paths.ts";
import type { SheetView } from "./sheet-view.ts";

/** A sheet that holds the rows of one fact. */
export interface TableLayout {
  fact: ReadableFact;
  /** Column of the sheet → the field it holds, by key or as its head says. */
  columns: ReadonlyMap<number, string>;
  /** Rows up to here hold heads. */
  lastHead: number;
  isByLabel: boolean;
}

const MOST_HEAD_ROWS = 30;

/** Finds the table of a sheet by the hidden keys of its columns, else by its name or title and its heads; null: no table. */
export function findTable(view: SheetView, index: FactIndex): TableLayout | null {
  return findByKeys(view, index) ?? findByHeads(view, index);
}

function findByKeys(view: SheetView, index: FactIndex): TableLayout | null {
  for (const row of view.firstRows(MOST_HEAD_ROWS)) {
    const fields = view.cells(row).flatMap(({ column, text }) => {
      const { fact, path } = findKeyPath(text, index) ?? {};
      return fact?.shape.type === "rows" && path?.[0] !== undefined ? [{ column, fact, field: path[0] }] : [];
    });
    const fact = fields[0]?.fact;
    if (fact === undefined) continue;
    const own = fields.filter((field) => field.fact === fact);
    const columns = new Map(own.map(({ column, field }) => [column, field] as const));
    const heads = findHeads(view, columnsOf(fact));
    for (const [column, head] of heads?.columns ?? []) if (!columns.has(column)) columns.set(column, head);
    return { fact, columns, lastHead: Math.max(row, heads?.row ?? 0), isByLabel: false };
  }
  return null;
}

function findByHeads(view: SheetView, index: FactIndex): TableLayout | null {
  const fact = findSubject(view, index);
  if (fact === undefined) return null;
  const heads = findHeads(view, columnsOf(fact));
  return heads === null ? null : { fact, columns: heads.columns, lastHead: heads.row, isByLabel: true };
}

/** The table that the sheet's mark, name or first lines speak of. */
function findSubject(view: SheetView, index: FactIndex): ReadableFact | undefined {
  const [first, ...rest] = view.firstRows(4);
  const titles = [first, ...rest].flatMap((row) => (row === undefined ? [] : view.cells(row).map(({ text }) => text)));
  const marked = titles.map((text) => readFormMark(text)?.subject).find((subject) => subject !== undefined);
  const names = [...(marked === undefined ? [] : [marked]), view.name, ...titles];
  const facts = names.filter((name) => name.length <= 60).map((name) => index.byName.find(name));
  return facts.find((fact) => fact?.shape.type === "rows");
}

/** The columns of a fact that is a table. */
export function columnsOf(fact: ReadableFact): Columns {
  const { shape } = fact;
  if (shape.type !== "rows") throw new Error(`not a table: ${fact.key}`);
  return shape.columns;
}

/** The row of heads: the first that names two of the table's columns, or its only one. */
function findHeads(view: SheetView, columns: Columns): { row: number; columns: Map<number, string> } | null {
  for (const row of view.firstRows(MOST_HEAD_ROWS)) {
    const cells = view.cells(row);
    const known = cells.filter(({ text }) => text.length <= 40 && columns.byName.find(text) !== undefined);
    if (known.length < Math.min(2, columns.all.length)) continue;
    return { row, columns: new Map(cells.map(({ column, text }) => [column, text])) };
  }
  return null;
}
