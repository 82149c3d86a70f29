import { columnName } from "../../../model/workbook/cell-name.ts";
import type { StyleName, Tone } from "../../../model/workbook/cell-styles.ts";
import type { CellPlan, CellValue, RowPlan, SheetPlan } from "../../../model/workbook/workbook-plan.ts";

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
  /** Printed on so many pages one below the other, a little smaller when need be. */
  pagesHigh?: number;
  footer: string;
}

/** Rows of title, subtitle and heads. */
const TABLE_HEAD_ROWS = 3;
/** What A4 landscape takes at full size, in the letters that column widths are counted in. */
const PAGE_LETTERS = 146;
/** Printed smaller than this share of its size, text is too small to read: 10.5 points become 6.9. */
const SMALLEST_PRINT = 0.66;

/**
 * A table that can be filtered, keeps its heads in view and repeats them on every page of A4 landscape. One that would
 * print too small takes several pages side by side, with its frozen columns on each.
 */
export function planTable<Entry>(table: TableSheet<Entry>): SheetPlan {
  const { name, title, subtitle, columns, entries, total, frozenColumns = 1, pagesHigh } = table;
  const last = columnName(columns.length);
  const lines = total === undefined ? entries : [total, ...entries];
  const end = TABLE_HEAD_ROWS + lines.length;
  const { pagesWide, titled } = spreadColumns(columns, frozenColumns);
  // Columns that every page repeats would repeat a piece of the title too.
  const skipped = pagesWide > 1 ? frozenColumns : 0;
  const before = columns.slice(0, skipped).map(() => null);
  const merge = (row: number) => `${columnName(skipped + 1)}${row}:${columnName(titled)}${row}`;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [...before, { value: title, style: "title" }], height: 30 },
      { cells: [...before, { value: subtitle, style: "subtitle" }], height: "fit" },
      { cells: columns.map(({ head }) => ({ value: head, style: "head" })), height: "fit" },
      ...lines.map((entry, index) => planRow(columns, entry, total !== undefined && index === 0)),
    ],
    merges: [merge(1), merge(2)],
    frozen: { rows: TABLE_HEAD_ROWS, columns: frozenColumns },
    filter: `A${TABLE_HEAD_ROWS}:${last}${Math.max(end, TABLE_HEAD_ROWS + 1)}`,
    print: {
      isLandscape: true,
      pagesWide,
      ...(pagesHigh === undefined ? {} : { pagesHigh }),
      repeatColumns: skipped,
      repeatRows: [TABLE_HEAD_ROWS, TABLE_HEAD_ROWS],
      footer: `${name} · ${table.footer}`,
    },
  };
}

/** How many pages side by side a table takes, and how many of its columns stand on the first, under the title. */
function spreadColumns(columns: readonly { width: number }[], repeated: number): { pagesWide: number; titled: number } {
  const widthOf = (some: readonly { width: number }[]) => some.reduce((sum, { width }) => sum + width, 0);
  const again = widthOf(columns.slice(0, repeated));
  const pagesWide = Math.ceil((widthOf(columns) - again) / (PAGE_LETTERS / SMALLEST_PRINT - again));
  const onPage = (widthOf(columns) + (pagesWide - 1) * again) / pagesWide;
  const titled = columns.findLastIndex((_column, index) => widthOf(columns.slice(0, index + 1)) <= onPage) + 1;
  return { pagesWide, titled };
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
