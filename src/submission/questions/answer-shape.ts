// What an answer has to look like, made from the fact once: labels folded, choices indexed, columns by name.

import type { NameIndex } from "../words/name-index.ts";
import type { ChoiceIndex } from "./choice-index.ts";

interface Labelled {
  label: string;
  /** Folded words that mean an explicit nothing in this answer, besides the usual ones. */
  noneWords: ReadonlySet<string>;
}

export interface TextShape extends Labelled {
  type: "text";
  isPhone: boolean;
}

/** Opening hours of one day, kept as written. */
export interface HoursShape extends Labelled {
  type: "hours";
}

export interface NumberShape extends Labelled {
  type: "number" | "integer";
  unit: string;
}

export interface YesNoShape extends Labelled {
  type: "yesno";
  /** A yes may be a referral that names to whom. */
  takesReferral: boolean;
}

export interface DateShape extends Labelled {
  type: "date" | "month";
}

export interface EnumShape extends Labelled {
  type: "enum";
  choices: ChoiceIndex;
}

export interface ListShape extends Labelled {
  type: "list";
  /** Null where every item is welcome. */
  choices: ChoiceIndex | null;
  /** Folded words of items that are known to be none of the choices. */
  otherItems: readonly string[];
}

export type ScalarShape = TextShape | HoursShape | NumberShape | YesNoShape | DateShape | EnumShape;
export type CellShape = ScalarShape | ListShape;

export interface Column {
  key: string;
  shape: CellShape;
}

/** The named fields of a record, or the columns of a table. */
export interface Columns {
  all: readonly Column[];
  byName: NameIndex<Column>;
  labels: readonly string[];
  /** The one column that asks yes or no; null where none does, or several do. */
  onlyYesNo: Column | null;
}

export interface RecordShape extends Labelled {
  type: "record";
  columns: Columns;
}

export interface RowsShape extends Labelled {
  type: "rows";
  columns: Columns;
}

export interface MapShape extends Labelled {
  type: "map";
  items: ChoiceIndex;
  /** Folded name → the items that it stands for. */
  spreads: ReadonlyMap<string, readonly string[]>;
  /** Every name that an item may be written by, longest first. */
  names: readonly string[];
  item: ItemShape;
  /** Items that are counted in another unit than the others, by name. */
  ofItem: ReadonlyMap<string, ItemShape>;
}

export type ItemShape = ScalarShape | ListShape | RecordShape;

export type Shape = ScalarShape | ListShape | RecordShape | RowsShape | MapShape;
