// The parts of a text (fragments, list items, clauses, sentences): what lies between two letters, and how far a part goes.

import type { NormalText } from "./normal-text.ts";

/** What parts two letters, weakest first: nothing, a blank or colon, a new item, a new clause, a new sentence. */
export const BREAK = { none: 0, blank: 1, list: 2, clause: 3, sentence: 4 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

/** The strongest break between two letters. */
export function breakBetween(text: NormalText, before: number, after: number): Break {
  if (text.fragments[before] === text.fragments[after]) return BREAK.none;
  if (text.lists[before] === text.lists[after]) return BREAK.blank;
  if (text.clauses[before] === text.clauses[after]) return BREAK.list;
  return text.sentences[before] === text.sentences[after] ? BREAK.clause : BREAK.sentence;
}

/** True where a fragment begins or ends: no letter stands on either side, or something parts the two. */
export function isFragmentEdge(text: NormalText, at: number): boolean {
  return at <= 0 || at >= text.length || text.fragments[at - 1] !== text.fragments[at];
}

/** Letters from `start` up to `end`, exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where the part that ends with the letter before `end` goes on to, at most `reach` letters further. */
export function endOfPart({ length }: NormalText, parts: Int32Array, end: number, reach: number): number {
  let stop = end;
  while (stop < length && stop - end < reach && parts[stop] === parts[end - 1]) stop += 1;
  return stop;
}

/** Where the part of the letter at `start` begins, at most `reach` letters before. */
export function startOfPart(parts: Int32Array, start: number, reach: number): number {
  let from = start;
  while (from > 0 && start - from < reach && parts[from - 1] === parts[start]) from -= 1;
  return from;
}

/** The part around a stretch, at most `reach` letters on each side; `parts` are the text's fragments, lists, clauses… */
export function partAround(text: NormalText, parts: Int32Array, { start, end }: Stretch, reach: number): Stretch {
  return { start: startOfPart(parts, start, reach), end: endOfPart(text, parts, end, reach) };
}

/** The letters of a stretch as a string. */
export function lettersOf(text: NormalText, start: number, end: number): string {
  return String.fromCharCode(...text.codes.subarray(Math.max(0, start), Math.min(text.length, end)));
}
