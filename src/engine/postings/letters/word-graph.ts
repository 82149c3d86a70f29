// Many words as one graph over UTF-16 code units: words that begin or end alike share the way. Made once, stored as it
// is, and searched without building anything (a minimal acyclic automaton).

import type { WordGraphLayout } from "../../../model/postings/word-graph-layout.ts";

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

interface State {
  entry: number;
  arrows: readonly (readonly [code: number, state: State])[];
  number: number;
}

/** Lays out words, each with the number (from 0) of what it means. */
export function layOutWords(meanings: ReadonlyMap<string, number>): WordGraphLayout {
  const words = [...meanings.keys()].filter((word) => word !== "").sort();
  const known = new Map<string, State>();
  /** The state behind the letters that the words from `from` to `to` share. */
  const stateOf = (from: number, to: number, depth: number): State => {
    const first = words[from] ?? "";
    const endsHere = depth > 0 && first.length === depth;
    const entry = endsHere ? (meanings.get(first) ?? 0) + 1 : 0;
    const arrows: [number, State][] = [];
    let start = endsHere ? from + 1 : from;
    for (let index = start; index < to; index += 1) {
      const code = words[index]?.charCodeAt(depth) ?? 0;
      if (index + 1 < to && words[index + 1]?.charCodeAt(depth) === code) continue;
      arrows.push([code, stateOf(start, index + 1, depth + 1)]);
      start = index + 1;
    }
    const key = `${entry},${arrows.map(([code, { number }]) => `${code}:${number}`).join()}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const state = { entry, arrows, number: known.size };
    known.set(key, state);
    return state;
  };
  stateOf(0, words.length, 0);
  return writeStates([...known.values()].reverse());
}

/** The start was made last: turned round it is 0, and an arrow to 0 can mean that there is none. */
function writeStates(states: readonly State[]): WordGraphLayout {
  if (states.length > 0xffff) throw new Error("too many words: states no longer fit into 16 bits");
  const numbers = new Map(states.map((state, number) => [state, number]));
  const arrows = states.flatMap((state) => state.arrows);
  const firstArrow = [0];
  for (const state of states) firstArrow.push((firstArrow.at(-1) ?? 0) + state.arrows.length);
  return {
    codes: Uint16Array.from(arrows, ([code]) => code),
    targets: Uint16Array.from(arrows, ([, state]) => numbers.get(state) ?? 0),
    entries: Uint16Array.from(states, ({ entry }) => entry),
    firstArrow: Uint32Array.from(firstArrow),
  };
}

/** Finds the words of a layout in letters; `Entry` is what the caller makes of a word's meaning. */
export class WordGraph<Entry> {
  readonly #layout: WordGraphLayout;
  readonly #create: (meaning: number) => Entry;
  /** By meaning: most never come up. */
  readonly #made: Entry[] = [];
  /** Code unit → first state, so that text without rule words costs next to nothing. */
  #starts: Uint16Array | undefined;

  /** `create` makes what words mean when a text first has one of them. */
  constructor(layout: WordGraphLayout, create: (meaning: number) => Entry) {
    this.#layout = layout;
    this.#create = create;
  }

  /** True when some word starts with this code unit. */
  starts(code: number): boolean {
    return this.#firstStates()[code] !== 0;
  }

  #firstStates(): Uint16Array {
    if (this.#starts !== undefined) return this.#starts;
    const { codes, targets, firstArrow } = this.#layout;
    const starts = new Uint16Array(0x10000);
    for (let arrow = 0; arrow < (firstArrow[1] ?? 0); arrow += 1) starts[codes[arrow] ?? 0] = targets[arrow] ?? 0;
    this.#starts = starts;
    return starts;
  }

  /** Visits every word that starts at `at`, shortest first; `end` is exclusive. */
  visit(letters: Letters, at: number, work: Work, found: (entry: Entry, end: number) => void): void {
    const { entries } = this.#layout;
    let state = this.#firstStates()[letters.codes[at] ?? 0] ?? 0;
    let end = at + 1;
    work.steps += 1;
    while (state !== 0) {
      const entry = entries[state] ?? 0;
      if (entry !== 0) found(this.#meaning(entry - 1), end);
      if (end >= letters.length || letters.joins[end] === 0) return;
      state = this.#next(state, letters.codes[end] ?? 0);
      end += 1;
      work.steps += 1;
    }
  }

  #meaning(number: number): Entry {
    const known = this.#made[number];
    if (known !== undefined) return known;
    const made = this.#create(number);
    this.#made[number] = made;
    return made;
  }

  #next(state: number, code: number): number {
    const { codes, targets, firstArrow } = this.#layout;
    let low = firstArrow[state] ?? 0;
    let high = firstArrow[state + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = codes[middle] ?? 0;
      if (found === code) return targets[middle] ?? 0;
      if (found < code) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}
