// The flags of output that commands share: which format, where to, in which encoding.

import { words } from "../locale/index.ts";
import type { RenderOptions } from "../report/render-options.ts";
import { isColorWanted, isWideConsole, outputColumns, printData } from "./console.ts";
import { writeFileWhole } from "./files/write-file.ts";
import { UsageError } from "./usage-error.ts";

export interface OutputOptions {
  format?: string;
  output?: string;
  color: boolean;
  ascii?: boolean;
}

/** What was chosen; throws a UsageError for what there is not, and for bytes that a terminal cannot show. */
export function requireFormat<Format extends { extensions: readonly string[]; isBinary?: boolean }>(
  chosen: Format | string,
  { output }: OutputOptions,
): Format {
  if (typeof chosen === "string") throw new UsageError(chosen);
  if (chosen.isBinary === true && output === undefined)
    throw new UsageError(words.cli.binaryNeedsFile(chosen.extensions[0] ?? ""));
  return chosen;
}

interface Asked {
  output?: string | undefined;
  color: boolean;
  ascii?: boolean | undefined;
}

export type Drawing = Pick<RenderOptions, "columns" | "color" | "ascii">;

/** How to draw on a terminal; a file gets no colours and depends on no console. */
export function drawingOptions({ output, color, ascii }: Asked): Drawing {
  return {
    columns: outputColumns(),
    color: output === undefined && isColorWanted(!color),
    ascii: ascii === true || (output === undefined && isWideConsole()),
  };
}

/** To the file whole, or to standard output. */
export function deliver(rendered: string | Uint8Array, { output }: OutputOptions): void {
  if (output === undefined) printData(rendered);
  else writeFileWhole(output, rendered);
}

export function readEncoding(name = "utf-8"): RenderOptions["encoding"] {
  const known = name.toLowerCase();
  if (known === "utf-8" || known === "utf8") return "utf-8";
  if (known === "gbk") return "gbk";
  throw new UsageError(words.cli.badEncoding(name));
}

/** Only a docx can be something else than a report. */
export function readKind(name: string | undefined, isDocx: boolean): RenderOptions["as"] {
  if (name === undefined || name === "report") return "report";
  if (name !== "notice") throw new UsageError(words.cli.badKind(name));
  if (!isDocx) throw new UsageError(words.cli.noticeIsDocx);
  return name;
}
