// A trie as bytes: how many nodes, then its arrays one behind the other, in the byte order of every machine Node runs on.

import type { TrieLayout } from "../model/lexicon-plan.ts";

/** Bytes that `unpackTrie` reads without copying. */
export function packTrie({ codes, firstChild, entries }: TrieLayout): Uint8Array {
  const arrays = [Uint32Array.of(codes.length), firstChild, codes, entries];
  return Buffer.concat(
    arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** The arrays look at the bytes given; those must not change any more. */
export function unpackTrie(bytes: Uint8Array): TrieLayout {
  // Views need a start that is a multiple of their width.
  const { buffer, byteOffset } = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  const nodes = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  let at = byteOffset + Uint32Array.BYTES_PER_ELEMENT;
  const firstChild = new Uint32Array(buffer, at, nodes + 1);
  at += firstChild.byteLength;
  const codes = new Uint16Array(buffer, at, nodes);
  at += codes.byteLength;
  return { codes, firstChild, entries: new Uint16Array(buffer, at, nodes) };
}
