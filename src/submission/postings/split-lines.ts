// Bytes to lines, without decoding: in UTF-8, GBK and GB18030 a line feed is never part of another character.

import { LIST_LIMITS } from "./posting-source.ts";

const LINE_FEED = 10;
const RETURN = 13;

/** A line without its end; `bytes` is null where it was too long to be kept. */
export interface ByteLine {
  line: number;
  bytes: Buffer | null;
}

/** Every line of a stream, numbered from 1. */
export function* splitLines(chunks: Iterable<Uint8Array>): Generator<ByteLine> {
  let pending: Buffer[] = [];
  let size = 0;
  let line = 1;
  const take = (): ByteLine => {
    const bytes = size > LIST_LIMITS.line ? null : dropReturn(Buffer.concat(pending, size));
    pending = [];
    size = 0;
    line += 1;
    return { line: line - 1, bytes };
  };
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size > LIST_LIMITS.line) pending = [];
    else pending.push(part);
  };
  for (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = buffer.indexOf(LINE_FEED); end >= 0; end = buffer.indexOf(LINE_FEED, start)) {
      keep(buffer.subarray(start, end));
      yield take();
      start = end + 1;
    }
    // The chunk's memory may be used again by whoever reads the file.
    if (start < buffer.length) keep(Buffer.from(buffer.subarray(start)));
  }
  if (size > 0) yield take();
}

function dropReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}
