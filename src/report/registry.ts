// Every output format. A new one: its file, a line here, a golden folder. Loaded only when chosen.

import type { Assessment } from "../model/assessment.ts";
import { chooseFormat } from "./choose-format.ts";
import type { RenderOptions } from "./render-options.ts";

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
  /** For programs: keys stay keys. */
  isData?: true;
  load(): Promise<Renderer>;
}

async function loadTerminal(): Promise<Renderer> {
  const { renderTerminal } = await import("./terminal.ts");
  return { render: (assessments, options) => assessments.map((one) => renderTerminal(one, options)).join("\n") };
}

const REPORTERS = {
  terminal: { extensions: [".txt"], load: loadTerminal },
  json: { extensions: [".json"], isData: true, load: () => import("./json.ts") },
  md: { extensions: [".md"], load: () => import("./md.ts") },
  csv: { extensions: [".csv"], load: () => import("./csv.ts") },
  html: { extensions: [".html", ".htm"], load: () => import("./html.ts") },
  docx: { extensions: [".docx"], isBinary: true, load: () => import("./docx.ts") },
  xlsx: { extensions: [".xlsx"], isBinary: true, load: () => import("./xlsx.ts") },
} satisfies Record<string, Reporter>;

type ReportFormat = keyof typeof REPORTERS;

/** Their names, in the order in which help lists them. */
export const REPORT_FORMATS = Object.keys(REPORTERS) as ReportFormat[];

/** See chooseFormat. */
export function chooseReporter(format: string | undefined, output: string | undefined): Reporter | string {
  return chooseFormat<Record<ReportFormat, Reporter>>(REPORTERS, format, output);
}
