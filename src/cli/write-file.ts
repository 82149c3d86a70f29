import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { words } from "../locale/index.ts";
import { UsageError } from "./usage-error.ts";

/** A file that shows under its name only once it is whole. */
export interface WholeFile {
  write(data: string | Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  /** Leaves nothing behind; does nothing after `finish`. */
  abandon(): void;
}

/** Writes a file whole or not at all: into a temporary file beside it, then renamed. */
export function writeFileWhole(path: string, data: string | Uint8Array): void {
  const file = openWholeFile(path);
  file.write(data);
  file.finish();
}

/** As `writeFileWhole`, piece by piece. Every step throws a UsageError, and leaves nothing behind, when it fails. */
export function openWholeFile(path: string): WholeFile {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  let handle: number | undefined;
  const abandon = (): void => {
    if (handle === undefined) return;
    closeSync(handle);
    handle = undefined;
    removeQuietly(temporary);
  };
  const guard = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      abandon();
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      throw new UsageError(words.cli.cannotWrite(path, code));
    }
  };
  let open = -1;
  guard(() => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    open = openSync(temporary, "wx");
    handle = open;
  });
  return {
    write: (data) =>
      guard(() => {
        const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
        for (let written = 0; written < bytes.length; ) written += writeSync(open, bytes, written);
      }),
    finish: () =>
      guard(() => {
        fsyncSync(open);
        closeSync(open);
        handle = undefined;
        try {
          renameSync(temporary, path);
        } catch (error) {
          removeQuietly(temporary);
          throw error;
        }
      }),
    abandon,
  };
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Never made, or already renamed.
  }
}
