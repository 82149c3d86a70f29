// “&name” marks a value, “*name” repeats it: programs write so what stands in a report more than once, such as a date.

import type { Place } from "../../model/place.ts";
import type { RawNode } from "../raw-node.ts";

interface Marked {
  node: RawNode;
  /** How many values the node is. */
  size: number;
  at: Place;
  /** It repeats lists or mappings itself: repeated in turn, a few lines would become millions. */
  multiplies: boolean;
  isRepeated: boolean;
}

/** The marked values of one file, in its order. */
export class MarkedValues {
  readonly #named = new Map<string, Marked>();
  readonly #all: Marked[] = [];
  #repeatedCollections = 0;

  /** How many lists and mappings were repeated so far. */
  get repeatedCollections(): number {
    return this.#repeatedCollections;
  }

  /** Takes down a value that was read to its end; a later one of the same name stands instead of it from there on. */
  mark(name: string, value: Omit<Marked, "isRepeated">): void {
    const marked = { ...value, isRepeated: false };
    this.#named.set(name, marked);
    this.#all.push(marked);
  }

  /** The value of that name and its size; nothing when there is none so far, or when it would multiply. */
  repeat(name: string): { node: RawNode; size: number } | undefined {
    const marked = this.#named.get(name);
    if (marked === undefined || marked.multiplies) return;
    marked.isRepeated = true;
    if (marked.node.kind === "list" || marked.node.kind === "map") this.#repeatedCollections += 1;
    return marked;
  }

  /** Where something is marked that nothing repeats: people meant the “&” as text. */
  neverRepeated(): Place[] {
    return this.#all.filter(({ isRepeated }) => !isRepeated).map(({ at }) => at);
  }
}
