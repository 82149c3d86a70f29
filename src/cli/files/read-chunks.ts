import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync } from "node:fs";
import { words } from "../../locale/index.ts";
import { readChunk, refusal } from "./read-file.ts";

const CHUNK_BYTES = 262_144;

/** A file that is read piece by piece. */
export interface ChunkedFile {
  /** As the user wrote it. */
  file: string;
  /** In bytes; null for what has no size, such as standard input. */
  size: number | null;
  chunks: Iterable<Buffer>;
  /** Of what has been read: of the whole file once it was read to its end. */
  sha256(): string;
  close(): void;
}

/** Opens a file, or standard input for `-`. Throws an InputError in words for people, here and while reading. */
export function openChunks(path: string): ChunkedFile {
  const file = path === "-" ? words.cli.standardInput : path;
  const handle = path === "-" ? 0 : openInput(path);
  const digest = createHash("sha256");
  const close = (): void => {
    if (path !== "-") closeSync(handle);
  };
  const status = fstatSync(handle);
  if (status.isDirectory()) {
    close();
    throw refusal(file, "EISDIR");
  }
  function* chunks(): Generator<Buffer> {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const count = readChunk(handle, chunk, file);
      if (count === 0) return;
      digest.update(chunk.subarray(0, count));
      yield chunk.subarray(0, count);
    }
  }
  return {
    file,
    size: status.isFile() ? status.size : null,
    chunks: chunks(),
    sha256: () => digest.copy().digest("hex"),
    close,
  };
}

function openInput(file: string): number {
  try {
    return openSync(file, "r");
  } catch (error) {
    throw refusal(file, (error as NodeJS.ErrnoException).code ?? "");
  }
}
