// Where a table stands on its sheet: title, lines over it, one or two rows of heads, rows, totals, signatures.

import type { LayoutColumn, LayoutSheet } from "../../../model/schedule-layout.ts";
import { columnName, rangeName } from "../../../model/workbook/cell-name.ts";
import type { CellPlan, RowPlan, SheetPlan } from "../../../model/workbook/workbook-plan.ts";

/** Rows and columns of a planned table, for formulas on other sheets. */
export interface TablePlace {
  sheet: string;
  firstRow: number;
  lastRow: number;
  /** From 1; null when the layout has no such column. */
  columnOf(field: string): number | null;
}

export interface TableText {
  title: string;
  head: readonly string[];
  foot: readonly string[];
  /** At the foot of every page. */
  pageFoot: string;
}

const hasGroups = (layout: LayoutSheet) => layout.columns.some(({ group }) => group !== undefined);
const headRows = (layout: LayoutSheet) => (hasGroups(layout) ? 2 : 1);
const linesOver = (layout: LayoutSheet) => ((layout.head ?? []).length > 0 ? 2 : 1);

export function placeTable(layout: LayoutSheet, rowCount: number): TablePlace {
  const firstRow = linesOver(layout) + headRows(layout) + 1;
  return {
    sheet: layout.name,
    firstRow,
    // An empty table keeps one row, so that ranges never turn around.
    lastRow: firstRow + Math.max(1, rowCount) - 1,
    columnOf: (field) => {
      const index = layout.columns.findIndex((column) => column.field === field);
      return index < 0 ? null : index + 1;
    },
  };
}

/** `'调度表'!$F$6:$F$65` */
export function rangeOn({ sheet, firstRow, lastRow, columnOf }: TablePlace, field: string): string | null {
  const column = columnOf(field);
  if (column === null) return null;
  const letters = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** Puts rows (each as long as the layout's columns) into a frame; `totals` is the last row, when there is one. */
export function frameTable(
  layout: LayoutSheet,
  text: TableText,
  rows: readonly (readonly CellPlan[])[],
  totals: readonly CellPlan[] | null,
): SheetPlan {
  const { columns, print } = layout;
  const merges: string[] = [];
  const span = spanOf(layout);
  const top: RowPlan[] = [{ ...spread([text.title], layout, span, 1, merges, "title"), height: 34 }];
  if (text.head.length > 0) top.push(spread(text.head, layout, span, 2, merges));
  const heads = writeHeads(columns, top.length + 1, merges);
  const body: RowPlan[] = rows.map((cells) => ({ cells, height: "fit" }));
  if (rows.length === 0) body.push({ cells: columns.map(() => ({ value: null })) });
  if (totals !== null) body.push({ cells: totals });
  const before = [...top, ...heads, ...body];
  const foot =
    text.foot.length === 0 ? [] : [{ cells: [] }, spread(text.foot, layout, span, before.length + 2, merges)];
  const headEnd = top.length + heads.length;
  const repeated = print?.repeat_columns ?? 0;
  return {
    name: layout.name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...before, ...foot],
    merges: merges.filter((range) => !isSingle(range)),
    frozen: { rows: headEnd, columns: repeated },
    filter: rangeName(headEnd, 1, headEnd + Math.max(1, rows.length), columns.length),
    print: {
      isLandscape: true,
      repeatRows: [top.length + 1, headEnd],
      pagesWide: print?.pages_wide ?? 1,
      ...(repeated > 0 ? { repeatColumns: repeated } : {}),
      footer: text.pageFoot,
    },
  };
}

/** First and last column of what stands over and under a table. */
interface Span {
  first: number;
  last: number;
}

/**
 * On the first printed page, right of the columns that every page repeats: otherwise a piece of the title
 * would stand on every page.
 */
function spanOf({ columns, print }: LayoutSheet): Span {
  const pages = print?.pages_wide ?? 1;
  const first = pages > 1 ? (print?.repeat_columns ?? 0) : 0;
  const free = columns.slice(first);
  const room = free.reduce((sum, { width }) => sum + width, 0) / pages;
  let used = 0;
  let count = 0;
  for (const { width } of free) {
    used += width;
    if (used > room + 1) break;
    count += 1;
  }
  return { first: first + 1, last: first + Math.max(1, count) };
}

/** Texts side by side over the span, each with its share of the width. */
function spread(
  texts: readonly string[],
  layout: LayoutSheet,
  { first, last }: Span,
  row: number,
  merges: string[],
  style: "title" | "subtitle" = "subtitle",
): RowPlan {
  const widths = layout.columns.slice(first - 1, last).map(({ width }) => width);
  const share = widths.reduce((sum, width) => sum + width, 0) / texts.length;
  const cells: CellPlan[] = layout.columns.slice(0, last).map(() => null);
  let column = 0;
  for (const [index, text] of texts.entries()) {
    const start = Math.min(column, widths.length - 1);
    let used = 0;
    const isLast = index === texts.length - 1;
    // A column belongs to the share in which most of it lies.
    while (column < widths.length && (isLast || used === 0 || used + (widths[column] ?? 0) / 2 < share))
      used += widths[column++] ?? 0;
    cells[first - 1 + start] = { value: text, style };
    merges.push(rangeName(row, first + start, row, Math.max(first + start, first - 1 + column)));
  }
  return { cells, height: 24 };
}

function writeHeads(columns: readonly LayoutColumn[], row: number, merges: string[]): RowPlan[] {
  const heads: RowPlan = {
    cells: columns.map(({ header }) => ({ value: header, style: "head" as const })),
    height: "fit",
  };
  if (columns.every(({ group }) => group === undefined)) return [heads];
  const groups: CellPlan[] = [];
  for (let index = 0; index < columns.length; ) {
    const group = columns[index]?.group;
    let end = index + 1;
    while (group !== undefined && columns[end]?.group === group) end += 1;
    const value = group ?? columns[index]?.header ?? "";
    merges.push(
      group === undefined ? rangeName(row, index + 1, row + 1, index + 1) : rangeName(row, index + 1, row, end),
    );
    for (let column = index; column < end; column += 1)
      groups.push({ value: column === index ? value : null, style: "head" });
    index = end;
  }
  const under = heads.cells.map((cell, index) =>
    columns[index]?.group === undefined ? { value: null, style: "head" as const } : cell,
  );
  return [
    { cells: groups, height: 22 },
    { cells: under, height: "fit" },
  ];
}

function isSingle(range: string): boolean {
  const [first, last] = range.split(":");
  return first === last;
}
