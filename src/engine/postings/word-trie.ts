// A trie over UTF-16 code units, laid out in three arrays: made once, stored as it is, and searched without building anything.

import type { TrieLayout } from "../../model/lexicon-plan.ts";

/** Counts the elementary steps of judging, so that linear cost can be shown without a clock. */
export interface Work {
  steps: number;
}

/** Where a word may be matched: letters only, with a flag per letter whether a word may run on across the gap before it. */
export interface Letters {
  codes: Uint16Array;
  length: number;
  /** 1 where a word may continue from the letter before. */
  joins: Uint8Array;
}

/** Lays out words, each with the number (from 0) of what it means; nodes follow each other level by level. */
export function layOutWords(meanings: ReadonlyMap<string, number>): TrieLayout {
  const words = [...meanings.keys()].filter((word) => word !== "").sort();
  const codes = [0];
  const firstChild: number[] = [];
  const entries: number[] = [];
  /** Words that share what leads to a node: from, to, and how many letters they share. */
  const nodes: [from: number, to: number, depth: number][] = [[0, words.length, 0]];
  for (const [from, to, depth] of nodes) {
    const first = words[from] ?? "";
    const endsHere = first !== "" && first.length === depth;
    entries.push(endsHere ? (meanings.get(first) ?? 0) + 1 : 0);
    firstChild.push(nodes.length);
    let start = endsHere ? from + 1 : from;
    for (let index = start; index < to; index += 1) {
      const code = words[index]?.charCodeAt(depth) ?? 0;
      if (index + 1 < to && words[index + 1]?.charCodeAt(depth) === code) continue;
      codes.push(code);
      nodes.push([start, index + 1, depth + 1]);
      start = index + 1;
    }
  }
  firstChild.push(nodes.length);
  return {
    codes: Uint16Array.from(codes),
    firstChild: Uint32Array.from(firstChild),
    entries: Uint16Array.from(entries),
  };
}

export class WordTrie<Entry> {
  readonly #layout: TrieLayout;
  readonly #create: (meaning: number, word: string) => Entry;
  /** Node → entry: most words never come up. */
  readonly #made = new Map<number, Entry>();
  /** Code unit → first node, so that text without rule words costs next to nothing. */
  #roots: Uint32Array | undefined;

  /** `create` makes the entry of a word when a text first has it. */
  constructor(layout: TrieLayout, create: (meaning: number, word: string) => Entry) {
    this.#layout = layout;
    this.#create = create;
  }

  /** True when some word starts with this code unit. */
  starts(code: number): boolean {
    this.#roots ??= this.#tableOfRoots();
    return this.#roots[code] !== 0;
  }

  #tableOfRoots(): Uint32Array {
    const roots = new Uint32Array(0x10000);
    const last = this.#layout.firstChild[1] ?? 0;
    for (let node = 1; node < last; node += 1) roots[this.#layout.codes[node] ?? 0] = node;
    return roots;
  }

  /** Visits every word that starts at `at`, shortest first; `end` is exclusive. */
  visit(letters: Letters, at: number, work: Work, found: (entry: Entry, end: number) => void): void {
    const first = letters.codes[at] ?? 0;
    let node = this.#roots === undefined ? this.#child(0, first) : (this.#roots[first] ?? 0);
    let end = at + 1;
    work.steps += 1;
    while (node !== 0) {
      if (this.#layout.entries[node] !== 0) found(this.#entryOf(node, letters, at, end), end);
      if (end >= letters.length || letters.joins[end] === 0) return;
      node = this.#child(node, letters.codes[end] ?? 0);
      end += 1;
      work.steps += 1;
    }
  }

  #child(node: number, code: number): number {
    const { codes, firstChild } = this.#layout;
    let low = firstChild[node] ?? 0;
    let high = firstChild[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = codes[middle] ?? 0;
      if (found === code) return middle;
      if (found < code) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  #entryOf(node: number, letters: Letters, start: number, end: number): Entry {
    const known = this.#made.get(node);
    if (known !== undefined) return known;
    const word = String.fromCharCode(...letters.codes.subarray(start, end));
    const made = this.#create((this.#layout.entries[node] ?? 0) - 1, word);
    this.#made.set(node, made);
    return made;
  }
}
