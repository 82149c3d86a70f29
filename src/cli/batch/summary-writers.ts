import { extname } from "node:path";
import { words } from "../../locale/index.ts";
import { writeWorkbook } from "../../model/workbook/write-workbook.ts";
import type { ProvinceSummary } from "../../province/summary/summary.ts";
import { requireWritable } from "../files/write-file.ts";
import { UsageError } from "../usage-error.ts";

type Write = (summary: ProvinceSummary) => Promise<string | Uint8Array>;

/** Each form of the summary is loaded only when it is asked for. */
const WRITERS: Readonly<Record<string, () => Promise<Write>>> = {
  ".json": async () => async (summary) => `${JSON.stringify(summary, null, 2)}\n`,
  ".xlsx": async () => {
    const { planSummary } = await import("../../province/summary/workbook/plan-summary.ts");
    return (summary) => writeWorkbook(planSummary(summary), words.sheets);
  },
  ".html": async () => {
    const { writeSummaryPage } = await import("../../province/summary/page/summary-page.ts");
    return async (summary) => writeSummaryPage(summary);
  },
};

/** Throws a UsageError for an extension that no summary has, and for a place that cannot be written to. */
export async function chooseWriters(files: readonly string[]): Promise<{ file: string; write: Write }[]> {
  return Promise.all(
    files.map(async (file) => {
      const load = WRITERS[extname(file).toLowerCase()];
      if (load === undefined) throw new UsageError(words.batch.unknownEnding(file, Object.keys(WRITERS)));
      requireWritable(file);
      return { file, write: await load() };
    }),
  );
}
