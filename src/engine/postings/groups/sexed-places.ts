// Where a text speaks of men and of women: what one of them is opened to or limited by touches the other.

import { BREAK, breakBetween } from "../letters/text-parts.ts";
import type { Scan } from "../lexicon/scan-text.ts";
import type { Candidate } from "../weighing/candidate.ts";

/** Letters within which 男工也可 opens 招女工, and 男18-60岁 goes with 女18-55岁. */
const NEIGHBOUR_REACH = 14;

export interface SexedPlace {
  sex: "男" | "女";
  start: number;
}

/** 招女工，男工也可: opening the other sex takes the limit back. */
export function isOpenedLater({ text }: Scan, { wants, end }: Candidate, opened: readonly SexedPlace[]): boolean {
  if (wants === null) return false;
  return placesFrom(opened, end).some(
    ({ sex, start }) => sex !== wants && breakBetween(text, end - 1, start) <= BREAK.clause,
  );
}

/** 男18-60岁，女18-55岁: both are wanted, only their ages differ. */
export function hasAgedNeighbour({ start, wants }: Candidate, aged: readonly SexedPlace[]): boolean {
  if (wants === null) return false;
  const near = placesFrom(aged, start - NEIGHBOUR_REACH, 2 * NEIGHBOUR_REACH);
  return near.some(({ sex, start: at }) => sex === wants && at >= start) && near.some(({ sex }) => sex !== wants);
}

/** The places within a few letters from `from` on; `places` are in text order. */
function placesFrom(places: readonly SexedPlace[], from: number, reach = NEIGHBOUR_REACH): SexedPlace[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && (places[end]?.start ?? 0) <= from + reach) end += 1;
  return places.slice(low, end);
}
