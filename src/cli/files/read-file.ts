import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { words } from "../../locale/index.ts";
import { InputError } from "../../model/diagnostic.ts";

/** No self-report comes near; what is larger is something else. */
export const LARGEST_INPUT = 20 * 1024 * 1024;

const CHUNK = 64 * 1024;

export interface InputFile {
  /** As the user wrote it: results must not depend on where they were made. */
  file: string;
  bytes: Uint8Array;
  sha256: string;
}

/**
 * Reads a file, or standard input for `-`; throws an InputError in words for people.
 * `path` is where it lies when `file`, by which it is called, does not lead there.
 */
export function readInputFile(file: string, largest = LARGEST_INPUT, path: string | Buffer = file): InputFile {
  const bytes = file === "-" ? readHandle(0, file, largest) : readNamed(path, file, largest);
  return { file: file === "-" ? words.cli.standardInput : file, bytes, sha256: hash(bytes) };
}

/** SHA-256 in hexadecimal. */
export function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function readNamed(path: string | Buffer, file: string, largest: number): Uint8Array {
  let handle: number;
  try {
    handle = openSync(path, "r");
  } catch (error) {
    throw refusal(file, (error as NodeJS.ErrnoException).code ?? "");
  }
  try {
    const status = fstatSync(handle);
    if (status.isDirectory()) throw refusal(file, "EISDIR");
    if (status.size > largest) throw refusal(file, "EFBIG");
    // One byte more than the file has, so that its end is seen without asking for further room.
    return readHandle(handle, file, largest, status.isFile() ? status.size + 1 : CHUNK);
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads to the end, never more than the limit: a device or growing file may be endless.
 * `first` is how much is expected: touching memory that is not needed costs more than reading.
 */
function readHandle(handle: number, file: string, largest: number, first = CHUNK): Uint8Array {
  const full: Buffer[] = [];
  let chunk = Buffer.allocUnsafe(first);
  let filled = 0;
  for (let total = 0; ; ) {
    const count = readChunk(handle, chunk.subarray(filled), file);
    if (count === 0) break;
    total += count;
    filled += count;
    if (total > largest) throw refusal(file, "EFBIG");
    if (filled < chunk.length) continue;
    full.push(chunk);
    chunk = Buffer.allocUnsafe(CHUNK);
    filled = 0;
  }
  const rest = chunk.subarray(0, filled);
  return full.length === 0 ? rest : Buffer.concat([...full, rest]);
}

/** Fills the chunk with what comes next; 0 at the end. */
export function readChunk(handle: number, chunk: Buffer, file: string): number {
  for (;;) {
    try {
      return readSync(handle, chunk);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw refusal(file, code);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** A file that the system does not let us read, by the code it gave. */
export function refusal(file: string, code: string): InputError {
  return new InputError(file, [
    { code: `file-${code.toLowerCase()}`, severity: "error", message: words.cli.cannotRead(code) },
  ]);
}
