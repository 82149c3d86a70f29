// Every format of a report on postings. A new one: its file and a line here.

import { chooseFormat } from "../choose-format.ts";
import type { OpenWriter } from "./writer.ts";

interface Format {
  extensions: readonly string[];
  /** Bytes for a file, not for a terminal. */
  isBinary: boolean;
  load(): Promise<OpenWriter>;
}

const FORMATS = {
  terminal: { extensions: [".txt"], isBinary: false, load: async () => (await import("./terminal.ts")).openTerminal },
  json: { extensions: [".json"], isBinary: false, load: async () => (await import("./json.ts")).openJson },
  csv: { extensions: [".csv"], isBinary: false, load: async () => (await import("./csv.ts")).openCsv },
  xlsx: { extensions: [".xlsx"], isBinary: true, load: async () => (await import("./xlsx.ts")).openWorkbook },
} satisfies Record<string, Format>;

/** See chooseFormat. */
export function choosePostingsFormat(format: string | undefined, output: string | undefined): Format | string {
  return chooseFormat<Record<keyof typeof FORMATS, Format>>(FORMATS, format, output);
}
