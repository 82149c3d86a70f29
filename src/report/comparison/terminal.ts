// A comparison → text for the person at the keyboard.

import { words } from "../../locale/index.ts";
import type { Comparison } from "../../model/comparison.ts";
import { describeProgress } from "../content/tables/progress-tables.ts";
import { cleanForTerminal } from "../content/visible-text.ts";
import { hangText } from "../terminal/hang-text.ts";
import { prepareMedium } from "../terminal/medium.ts";
import { writeProgressHead, writeProgressTables } from "../terminal/write-progress.ts";
import type { ComparisonOptions } from "./comparison-options.ts";

/** Lines no wider than asked, ending in a line break. */
export function render(comparison: Comparison, options: ComparisonOptions): string {
  const medium = prepareMedium(options);
  const progress = describeProgress(cleanForTerminal(comparison));
  const sections = [
    [medium.bold(words.comparison.title)],
    writeProgressHead(progress, medium),
    ...writeProgressTables(progress.tables, medium),
    hangText({ text: "" }, words.document.natureIs, medium.columns, medium, medium.faint),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
