import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Place } from "../../model/place.ts";

/** A row of a table, whatever file it is from. */
export interface TableRow {
  /** From 1. */
  line: number;
  at: Place;
  cells: readonly string[];
  /** Cells whose words could not be read, or not surely, by column from 0. */
  troubles?: ReadonlyMap<number, Diagnostic>;
}

export type TableItem = TableRow | { problem: Diagnostic };
