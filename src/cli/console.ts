// The only place that writes to the terminal: data to stdout, talk to stderr.

import { fstatSync, writeSync } from "node:fs";
import { words } from "../locale/index.ts";
import { UsageError } from "./usage-error.ts";

const STDOUT = 1;
const STDERR = 2;

/** Writes data whole, also into a slow pipe; a reader that went away ends the output quietly. */
export function printData(data: string | Uint8Array): void {
  writeWhole(STDOUT, data);
}

export function say(message: string): void {
  writeWhole(STDERR, `${message}\n`);
}

function writeWhole(handle: number, data: string | Uint8Array): void {
  if (typeof data === "string" && process.platform === "win32" && leadsToTerminal(handle)) {
    terminalOf(handle).write(data);
    return;
  }
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(handle, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") return;
      if (code === undefined) throw error;
      if (code !== "EAGAIN") throw new UsageError(words.cli.cannotWrite(words.cli.standardOutput, code));
    }
  }
}

/** A Windows console takes bytes for its own code page (936); Node's terminal streams give it letters, and at once. */
function terminalOf(handle: number): NodeJS.WriteStream {
  return handle === STDOUT ? process.stdout : process.stderr;
}

/** Whether data goes to a screen. */
export function isTerminal(): boolean {
  return leadsToTerminal(STDOUT);
}

/**
 * Node loads much before it can tell a terminal; a file or pipe is known at once. Its streams would tell too, but opening
 * one on a handle that is neither fails.
 */
function leadsToTerminal(handle: number): boolean {
  try {
    const status = fstatSync(handle);
    if (status.isFile() || status.isFIFO()) return false;
  } catch {
    // Systems that cannot say: ask Node.
  }
  return process.getBuiltinModule("node:tty").isatty(handle);
}

/**
 * Whether data goes to the console of a Chinese Windows, which draws lines and marks two columns wide, as --ascii
 * expects. Windows Terminal and those of editors do not, and say who they are.
 */
export function isWideConsole(): boolean {
  const { WT_SESSION, TERM_PROGRAM } = process.env;
  return process.platform === "win32" && WT_SESSION === undefined && TERM_PROGRAM === undefined && isTerminal();
}

export function isColorWanted(noColor: boolean): boolean {
  if (noColor || (process.env.NO_COLOR ?? "") !== "") return false;
  return isTerminal() && process.env.TERM !== "dumb";
}

/** Width to print for; a pipe gets 120 columns. */
export function outputColumns(): number {
  const asked = Number(process.env.COLUMNS);
  // A Windows console goes on to the next line by itself when one is full.
  const spared = process.platform === "win32" ? 1 : 0;
  if (isTerminal()) return Math.max(40, (process.stdout.columns || 80) - spared);
  return Number.isInteger(asked) && asked >= 40 ? asked : 120;
}
