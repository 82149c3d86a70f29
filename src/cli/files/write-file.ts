import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { words } from "../../locale/index.ts";
import { UsageError } from "../usage-error.ts";

const TEMPORARY = ".gig-audit-";

/** Whether a file is what a killed run left of its writing. */
export function isLeftover(path: string): boolean {
  return basename(path).startsWith(TEMPORARY);
}

/** A file that shows under its name only once it is whole. */
export interface WholeFile {
  write(data: string | Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  /** Leaves nothing behind; does nothing after `finish`. */
  abandon(): void;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed.
 * `afterwards` ends the sentence that says why it could not be.
 */
export function writeFileWhole(path: string, data: string | Uint8Array, afterwards = ""): void {
  const file = openWholeFile(path, afterwards);
  file.write(data);
  file.finish();
}

/** As `writeFileWhole`, piece by piece. Every step throws a UsageError, and leaves nothing behind, when it fails. */
export function openWholeFile(path: string, afterwards = ""): WholeFile {
  let open: Opened | undefined;
  const abandon = (): void => {
    if (open === undefined) return;
    closeSync(open.handle);
    if (open.temporary !== null) removeQuietly(open.temporary);
    open = undefined;
  };
  const guard = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      abandon();
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      throw new UsageError(words.cli.cannotWrite(path, code) + afterwards);
    }
  };
  guard(() => {
    open = openBeside(path);
  });
  return {
    write: (data) => guard(() => writeAll(open?.handle ?? -1, data)),
    finish: () =>
      guard(() => {
        if (open === undefined) return;
        const { handle, temporary, target } = open;
        if (temporary !== null) fsyncSync(handle);
        open = undefined;
        try {
          closeSync(handle);
          if (temporary !== null) renameSync(temporary, target);
        } catch (error) {
          if (temporary !== null) removeQuietly(temporary);
          throw error;
        }
      }),
    abandon,
  };
}

interface Opened {
  handle: number;
  /** What is renamed in the end; null for what is no file, such as a pipe or a printer. */
  temporary: string | null;
  target: string;
}

/** Throws a UsageError for a place that nothing can be written to: better known before hours of work than after. */
export function requireWritable(path: string): void {
  try {
    const status = checkTarget(path);
    if (status === undefined) accessSync(dirname(path), constants.W_OK);
    else if (status.isFile()) accessSync(dirname(realpathSync(path)), constants.W_OK);
  } catch (error) {
    throw new UsageError(words.cli.cannotWrite(path, (error as NodeJS.ErrnoException).code ?? ""));
  }
}

function checkTarget(path: string): Stats | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  if (status !== undefined) accessSync(path, constants.W_OK);
  return status;
}

/** A link leads to the file it names; a file that may not be written is refused, though its folder may be. */
function openBeside(path: string): Opened {
  const status = checkTarget(path);
  if (status !== undefined && !status.isFile()) return { handle: openSync(path, "w"), temporary: null, target: path };
  const target = status === undefined ? path : realpathSync(path);
  const temporary = join(dirname(target), `${TEMPORARY}${randomBytes(6).toString("hex")}.tmp`);
  return { handle: openSync(temporary, "wx"), temporary, target };
}

function writeAll(handle: number, data: string | Uint8Array): void {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Never made, or already renamed.
  }
}
