// Lines of an NDJSON file by where they stand, so that a file of any size is never held whole.

import { readSync } from "node:fs";

const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

/** Whether the head of a file is NDJSON: its first line is one whole JSON object, and another line follows. */
export function isNdjson(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = text.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  if (text[start] !== 0x7b) return false;
  const end = text.indexOf(NEWLINE, start);
  if (
    end < 0 ||
    text
      .subarray(end + 1)
      .toString("latin1")
      .trim() === ""
  )
    return false;
  try {
    const first: unknown = JSON.parse(text.toString("utf8", start, end));
    return typeof first === "object";
  } catch {
    return false;
  }
}

/** Offsets at which the lines of an open file begin, and last its end; a newline at the very end begins no line. */
export function lineOffsets(handle: number): Float64Array {
  const offsets = [0];
  const chunk = Buffer.allocUnsafe(CHUNK);
  let position = 0;
  for (
    let count = readSync(handle, chunk, 0, CHUNK, 0);
    count > 0;
    count = readSync(handle, chunk, 0, CHUNK, position)
  ) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < count; at = chunk.indexOf(NEWLINE, at + 1))
      offsets.push(position + at + 1);
    position += count;
  }
  if (offsets.at(-1) !== position) offsets.push(position);
  return Float64Array.from(offsets);
}
