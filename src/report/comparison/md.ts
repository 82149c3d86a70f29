import { words } from "../../locale/index.ts";
import type { Comparison } from "../../model/comparison.ts";
import { describeProgress } from "../content/tables/progress-tables.ts";
import { cleanForDocument } from "../content/visible-text.ts";
import { escapeMarkdown } from "../md/escape-markdown.ts";
import { writeHeading } from "../md/write-blocks.ts";
import { writeProgress } from "../md/write-progress.ts";

/** A comparison as Markdown (GitHub's). */
export function render(comparison: Comparison): string {
  const progress = describeProgress(cleanForDocument(comparison));
  const closing = `*${escapeMarkdown(words.document.natureIs)}*`;
  return `${[writeHeading(1, words.comparison.title), ...writeProgress(progress, 2), closing].join("\n\n")}\n`;
}
