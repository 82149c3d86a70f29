// A graph of words as bytes: how many states and arrows, then its arrays one behind the other, in the byte order of
// every machine Node runs on.

import type { WordGraphLayout } from "../model/word-graph-layout.ts";

/** Bytes that `unpackWordGraph` reads without copying. */
export function packWordGraph({ codes, targets, entries, firstArrow }: WordGraphLayout): Uint8Array {
  const arrays = [Uint32Array.of(entries.length, codes.length), firstArrow, codes, targets, entries];
  return Buffer.concat(
    arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** The arrays look at the bytes given; those must not change any more. */
export function unpackWordGraph(bytes: Uint8Array): WordGraphLayout {
  // Views need a start that is a multiple of their width.
  const { buffer, byteOffset } = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  const [states = 0, arrows = 0] = new Uint32Array(buffer, byteOffset, 2);
  let at = byteOffset + 2 * Uint32Array.BYTES_PER_ELEMENT;
  const firstArrow = new Uint32Array(buffer, at, states + 1);
  at += firstArrow.byteLength;
  const shorts = (length: number) => {
    const array = new Uint16Array(buffer, at, length);
    at += array.byteLength;
    return array;
  };
  return { firstArrow, codes: shorts(arrows), targets: shorts(arrows), entries: shorts(states) };
}
