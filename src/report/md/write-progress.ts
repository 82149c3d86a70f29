import { words } from "../../locale/index.ts";
import type { ProgressContent } from "../content/content.ts";
import { writeEntries, writeHeading, writeList, writeSection } from "./write-blocks.ts";

/** What changed since last time, from this level of headings down. */
export function writeProgress({ heading, note, entries, cautions, tables }: ProgressContent, level: number): string[] {
  return [
    writeHeading(level, heading, note),
    writeEntries(entries),
    ...(cautions.length === 0 ? [] : [`**${words.comparison.caution}**`, writeList(cautions)]),
    ...tables.flatMap((table) => writeSection(level + 1, table)),
  ];
}
