// A list of words matched at a given place in the letters, longest first.

import type { Letters } from "./word-graph.ts";

/** A few words of one kind; the longest that stands at a place counts. */
export class WordList {
  readonly #given: readonly string[];
  /** Sorted when first looked through: most lists wait for words that few postings have. */
  #sorted: readonly string[] | undefined;

  constructor(words: readonly string[]) {
    this.#given = words;
  }

  get #words(): readonly string[] {
    this.#sorted ??= this.#given.toSorted((one, other) => other.length - one.length);
    return this.#sorted;
  }

  /** End of the longest word that starts at `at`, or −1. */
  endAt(letters: Letters, at: number): number {
    for (const word of this.#words) if (stands(letters, word, at)) return at + word.length;
    return -1;
  }

  /** Start of the longest word that ends at `end`, or −1. */
  startBefore(letters: Letters, end: number): number {
    for (const word of this.#words) if (stands(letters, word, end - word.length)) return end - word.length;
    return -1;
  }

  /** True when a word stands wholly between the two places. */
  standsWithin(letters: Letters, start: number, end: number): boolean {
    for (let at = Math.max(0, start); at < end; at += 1) {
      const stop = this.endAt(letters, at);
      if (stop >= 0 && stop <= end) return true;
    }
    return false;
  }
}

/** Opens those lists of the rules that have these names. */
export function openLists<Name extends string>(
  rules: Readonly<Record<Name, readonly string[]>>,
  names: readonly Name[],
): Readonly<Record<Name, WordList>> {
  return Object.fromEntries(names.map((name) => [name, new WordList(rules[name])])) as Record<Name, WordList>;
}

function stands({ codes, length }: Letters, word: string, at: number): boolean {
  if (at < 0 || at + word.length > length) return false;
  for (let index = 0; index < word.length; index += 1) if (codes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}
