import type { Day } from "../model/day.ts";
import type { Place } from "../model/place.ts";

/** One written value before anyone knows which fact it answers. Files keep the text as written; cells may be typed. */
export type RawScalar =
  | { kind: "blank"; at?: Place }
  | { kind: "text"; text: string; at?: Place }
  | { kind: "number"; value: number; at?: Place }
  | { kind: "boolean"; value: boolean; at?: Place }
  | { kind: "day"; value: Day; at?: Place }
  | RawBroken;

/** A cell that shows no answer but an error, or a row that contradicts itself: `cause` is the code of what is wrong. */
export interface RawBroken {
  kind: "broken";
  cause: "cell-error" | "formula-uncalculated" | "row-mismatch";
  text: string;
  at?: Place;
}

export interface RawList {
  kind: "list";
  items: readonly RawNode[];
  at?: Place;
}

/** One `key: value`, the key as written. */
export interface RawEntry {
  key: string;
  keyAt?: Place;
  value: RawNode;
}

/** Entries in the order of the source; the same key may stand twice. */
export interface RawMap {
  kind: "map";
  entries: readonly RawEntry[];
  at?: Place;
}

/** What every source becomes (YAML, JSON, workbook) before its words are understood. */
export type RawNode = RawScalar | RawList | RawMap;
