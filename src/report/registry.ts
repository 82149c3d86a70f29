// Every output format. A new one: its file, a line here, a golden folder. Loaded only when chosen.

import type { Assessment } from "../model/assessment.ts";
import { chooseFormat } from "./choose-format.ts";

export interface RenderOptions {
  columns: number;
  color: boolean;
  ascii: boolean;
  /** Every clause, not only the gaps. */
  all: boolean;
  /** Of docx: the report on the market, or the draft of a notice to it. */
  as: "report" | "notice";
  /** Of text formats that offer a choice: csv. */
  encoding: "utf-8" | "gbk";
  /** Several inputs were asked for: a list, even if only one could be judged. */
  isArray: boolean;
}

export interface Renderer {
  render(
    assessments: readonly Assessment[],
    options: RenderOptions,
  ): string | Uint8Array | Promise<string | Uint8Array>;
}

interface Reporter {
  /** File endings that choose it; none for the terminal. */
  extensions: readonly string[];
  /** Not for a terminal: has to be written to a file. */
  isBinary?: true;
  load(): Promise<Renderer>;
}

async function loadTerminal(): Promise<Renderer> {
  const { renderTerminal } = await import("./terminal.ts");
  return { render: (assessments, options) => assessments.map((one) => renderTerminal(one, options)).join("\n") };
}

const REPORTERS = {
  terminal: { extensions: [".txt"], load: loadTerminal },
  json: { extensions: [".json"], load: () => import("./json.ts") },
  md: { extensions: [".md"], load: () => import("./md.ts") },
  csv: { extensions: [".csv"], load: () => import("./csv.ts") },
  html: { extensions: [".html", ".htm"], load: () => import("./html.ts") },
  docx: { extensions: [".docx"], isBinary: true, load: () => import("./docx.ts") },
  xlsx: { extensions: [".xlsx"], isBinary: true, load: () => import("./xlsx.ts") },
} satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof REPORTERS;

/** See chooseFormat. */
export function chooseReporter(format: string | undefined, output: string | undefined): Reporter | string {
  return chooseFormat<Record<ReportFormat, Reporter>>(REPORTERS, format, output);
}
