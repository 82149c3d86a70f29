// Every format of a comparison. A new one: its file and a line here.

import type { Comparison } from "../../model/comparison.ts";
import { chooseFormat } from "../choose-format.ts";
import type { ComparisonOptions } from "./comparison-options.ts";

interface ComparisonRenderer {
  render(comparison: Comparison, options: ComparisonOptions): string | Promise<Uint8Array>;
}

interface ComparisonReporter {
  extensions: readonly string[];
  /** Not for a terminal: has to be written to a file. */
  isBinary?: true;
  load(): Promise<ComparisonRenderer>;
}

const REPORTERS = {
  terminal: { extensions: [".txt"], load: () => import("./terminal.ts") },
  json: { extensions: [".json"], load: () => import("./json.ts") },
  md: { extensions: [".md"], load: () => import("./md.ts") },
  xlsx: { extensions: [".xlsx"], isBinary: true, load: () => import("./xlsx.ts") },
} satisfies Record<string, ComparisonReporter>;

/** See chooseFormat. */
export function chooseComparisonReporter(
  format: string | undefined,
  output: string | undefined,
): ComparisonReporter | string {
  return chooseFormat<Record<keyof typeof REPORTERS, ComparisonReporter>>(REPORTERS, format, output);
}
