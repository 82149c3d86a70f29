/** Enough to tell a file's kind and encoding by. */
const HEAD_BYTES = 65_536;

/** The first bytes of a stream, and the whole stream again. */
export interface PeekedChunks {
  head: Buffer;
  chunks: Iterable<Uint8Array>;
}

/** Reads ahead as far as the head needs. */
export function peekChunks(source: Iterable<Uint8Array>): PeekedChunks {
  const iterator = source[Symbol.iterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(first), chunks: resume(first, iterator) };
}

function* resume(first: Uint8Array[], iterator: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield* first.splice(0);
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
}
