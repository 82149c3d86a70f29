import { columnName } from "../../../model/workbook/cell-name.ts";
import type { StyleName, Tone } from "../../../model/workbook/cell-styles.ts";
import type { CellPlan, CellValue, HighlightPlan, RowPlan, SheetPlan } from "../../../model/workbook/workbook-plan.ts";

/** One column of a table of `Entry`: its head, its width, and what it takes from an entry. */
export interface TableColumn<Entry> {
  head: string;
  width: number;
  style?: StyleName;
  value(entry: Entry): CellValue;
  tone?(entry: Entry): Tone | undefined;
}

export interface TableSheet<Entry> {
  name: string;
  title: string;
  subtitle: string;
  columns: readonly TableColumn<Entry>[];
  entries: readonly Entry[];
  /** A sum under the heads, in the columns' own styles. */
  total?: Entry;
  frozenColumns?: number;
  highlights?: readonly HighlightPlan[];
  footer: string;
}

/** Rows of title, subtitle and heads. */
export const TABLE_HEAD_ROWS = 3;

/** A table that can be filtered, keeps its heads in view and repeats them on every page of A4 landscape. */
export function planTable<Entry>(table: TableSheet<Entry>): SheetPlan {
  const { name, title, subtitle, columns, entries, total } = table;
  const last = columnName(columns.length);
  const lines = total === undefined ? entries : [total, ...entries];
  const end = TABLE_HEAD_ROWS + lines.length;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [{ value: title, style: "title" }], height: 30 },
      { cells: [{ value: subtitle, style: "subtitle" }], height: "fit" },
      { cells: columns.map(({ head }) => ({ value: head, style: "head" })), height: "fit" },
      ...lines.map((entry, index) => planRow(columns, entry, total !== undefined && index === 0)),
    ],
    merges: [`A1:${last}1`, `A2:${last}2`],
    frozen: { rows: TABLE_HEAD_ROWS, columns: table.frozenColumns ?? 1 },
    filter: `A${TABLE_HEAD_ROWS}:${last}${Math.max(end, TABLE_HEAD_ROWS + 1)}`,
    print: { isLandscape: true, repeatRows: [TABLE_HEAD_ROWS, TABLE_HEAD_ROWS], footer: table.footer },
    ...(table.highlights === undefined ? {} : { highlights: table.highlights }),
  };
}

function planRow<Entry>(columns: readonly TableColumn<Entry>[], entry: Entry, isTotal: boolean): RowPlan {
  const cells = columns.map((column): CellPlan => {
    const value = column.value(entry);
    const tone = column.tone?.(entry);
    const style = isTotal && (column.style ?? "text") === "text" ? "strong" : (column.style ?? "text");
    return { value: value ?? "", style, ...(tone === undefined ? {} : { tone }) };
  });
  return { cells, height: "fit" };
}
