// Every format of a report on postings. A new one: its file and a line here.

import { words } from "../../locale/index.ts";
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

/** By name, else by the output's ending, else the terminal; a sentence when there is no such format. */
export function choosePostingsFormat(format: string | undefined, output: string | undefined): Format | string {
  if (format !== undefined) {
    const isKnown = Object.hasOwn(FORMATS, format);
    return isKnown ? FORMATS[format as keyof typeof FORMATS] : words.cli.unknownFormat(format, Object.keys(FORMATS));
  }
  if (output === undefined) return FORMATS.terminal;
  const ending = /\.[^./\\]+$/u.exec(output.toLowerCase())?.[0] ?? "";
  const chosen = Object.values(FORMATS).find(({ extensions }) => extensions.some((one) => one === ending));
  return (
    chosen ??
    words.cli.unknownEnding(
      ending,
      Object.values(FORMATS).flatMap(({ extensions }) => extensions),
    )
  );
}
