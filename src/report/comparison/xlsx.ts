// A comparison → a workbook: what is compared, then a sheet for each kind of change.

import { words } from "../../locale/index.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { CellPlan } from "../../model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../model/workbook/write-workbook.ts";
import { describeProgress } from "../content/tables/progress-tables.ts";
import { cleanForDocument } from "../content/visible-text.ts";
import { listSheet } from "../xlsx/list-sheet.ts";
import { sheetOfTable } from "../xlsx/table-sheet.ts";

const say = words.comparison;

export async function render(comparison: Comparison): Promise<Uint8Array> {
  const { heading, note, entries, cautions, tables } = describeProgress(cleanForDocument(comparison));
  const frame = { origin: `${note}　${words.document.natureIs}`, footer: words.document.natureIs };
  const strong = (value: string): CellPlan => ({ value, style: "strong" });
  const overview = listSheet({
    name: heading,
    title: say.title,
    ...frame,
    columns: words.official.item.map((name, index) => ({ name, width: index === 0 ? 16 : 110 })),
    rows: [
      ...entries.map(([label, text]) => [strong(label), text]),
      ...cautions.map((caution) => [strong(say.caution), caution]),
    ],
  });
  return writeWorkbook(
    {
      title: say.title,
      date: comparison.new.asOf,
      sheets: [overview, ...tables.map((table) => sheetOfTable(table, frame))],
    },
    words.sheets,
  );
}
