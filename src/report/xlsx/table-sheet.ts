// The plain lists of all markets, one sheet a kind.

import { words } from "../../locale/index.ts";
import type { SheetPlan } from "../../model/workbook/workbook-plan.ts";
import type { Content, Table } from "../content/content.ts";
import { listSheet } from "./list-sheet.ts";
import { marketCell, type ReportContext } from "./report-context.ts";

/** Letters over the whole width of A4 on its side. */
const TOTAL_WIDTH = 150;

/** Null when no market has a row and nothing is to be said about that. */
export function tableSheet(
  name: string,
  choose: (content: Content) => Table | null,
  context: ReportContext,
  none?: string,
): SheetPlan | null {
  const tables = context.contents.map((content) => ({ content, table: choose(content) }));
  const columns = tables.find(({ table }) => table !== null)?.table?.columns ?? [];
  const rows = tables.flatMap(({ content, table }) =>
    (table?.rows ?? []).map((cells) => [...marketCell(context, content), ...cells]),
  );
  if (columns.length === 0 || (rows.length === 0 && none === undefined)) return null;
  return listSheet({
    name,
    title: `${words.resultWorkbook.title} · ${name}`,
    origin: context.origin,
    columns: [...(context.isArray ? [{ name: words.resultWorkbook.market, width: 20 }] : []), ...widthsOf(columns)],
    rows,
    ...(none === undefined ? {} : { none }),
    footer: context.footer,
  });
}

/** One table as a sheet of its own. */
export function sheetOfTable({ heading, columns, rows }: Table, frame: { origin: string; footer: string }): SheetPlan {
  return listSheet({ name: heading, title: heading, columns: widthsOf(columns), rows, ...frame });
}

function widthsOf(columns: Table["columns"]) {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ name, weight }) => ({ name, width: Math.max(9, (weight / total) * TOTAL_WIDTH) }));
}
