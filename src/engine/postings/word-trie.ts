// A trie over UTF-16 code units: the first step is one table look-up, so text without rule words costs next to nothing.

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

export class WordTrie<Entry> {
  readonly #root = new Int32Array(0x10000);
  /** Node and code unit together → next node: one map is far cheaper to build than one for each node. */
  readonly #next = new Map<number, number>();
  #nodes = 1;
  readonly #entries: (Entry | undefined)[] = [undefined];

  /** Adds a word and gives the entry that stands for it, made by `create` the first time. */
  add(word: string, create: () => Entry): Entry {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) node = this.#step(node, word.charCodeAt(index));
    const entry = this.#entries[node] ?? create();
    this.#entries[node] = entry;
    return entry;
  }

  #step(from: number, code: number): number {
    const known = from === 0 ? this.#root[code] : this.#next.get(from * 0x10000 + code);
    if (known !== undefined && known !== 0) return known;
    const node = this.#nodes;
    this.#nodes += 1;
    this.#entries.push(undefined);
    if (from === 0) this.#root[code] = node;
    else this.#next.set(from * 0x10000 + code, node);
    return node;
  }

  /** True when some word starts with this code unit. */
  starts(code: number): boolean {
    return this.#root[code] !== 0;
  }

  /** Visits every word that starts at `at`, shortest first; `end` is exclusive. */
  visit(letters: Letters, at: number, work: Work, found: (entry: Entry, end: number) => void): void {
    let node = this.#root[letters.codes[at] ?? 0] ?? 0;
    let end = at + 1;
    work.steps += 1;
    while (node !== 0) {
      const entry = this.#entries[node];
      if (entry !== undefined) found(entry, end);
      if (end >= letters.length || letters.joins[end] === 0) return;
      node = this.#next.get(node * 0x10000 + (letters.codes[end] ?? 0)) ?? 0;
      end += 1;
      work.steps += 1;
    }
  }
}
