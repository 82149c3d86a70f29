// Rows of a table → postings, once the row of headings is found.

import { InputError } from "../../model/diagnostic.ts";
import type { ListItem } from "../../model/postings/posting-list.ts";
import { POSTING_CONTENTS } from "../../model/postings/wording-finding.ts";
import { describeListProblem } from "./list-problem.ts";
import { readPosting } from "./read-posting.ts";
import { type Column, type ColumnReader, isTelling } from "./recognise-columns.ts";
import type { TableItem, TableRow } from "./table-row.ts";

/** A title and a few notes may stand above the headings. */
const HEADING_ROWS = 20;

/** Reads every row below the headings. Throws an InputError that says what was seen when no row has any known heading. */
export function* readTable(rows: Iterable<TableItem>, reader: ColumnReader, file: string): Generator<ListItem> {
  const iterator = rows[Symbol.iterator]();
  const { early, heading } = findHeadings(iterator, reader);
  if (heading === null) {
    const first = early.find((item): item is TableRow => "cells" in item && !isBlank(item.cells));
    if (first === undefined) {
      const problems = early.flatMap((item) => ("problem" in item ? [item.problem] : []));
      throw new InputError(file, problems.length > 0 ? problems : [describeListProblem("list-empty", undefined)]);
    }
    const seen = first.cells.filter((cell) => cell.trim() !== "");
    throw new InputError(file, [describeListProblem("list-columns", first.at, seen.map(shorten))]);
  }
  const table = { columns: reader.read(heading.cells), headings: heading.cells.join("\t") };
  let isEmpty = true;
  for (const item of resume(early, iterator)) {
    for (const read of readItem(item, table)) {
      isEmpty = false;
      yield read;
    }
  }
  if (isEmpty) throw new InputError(file, [describeListProblem("list-empty", heading.at)]);
}

function* resume(early: readonly TableItem[], rows: Iterator<TableItem>): Generator<TableItem> {
  yield* early;
  for (let next = rows.next(); next.done !== true; next = rows.next()) yield next.value;
}

interface Table {
  columns: readonly Column[];
  headings: string;
}

/** The rows read so far, with the headings taken out: the first row with two known names, else the first with one. */
function findHeadings(
  rows: Iterator<TableItem>,
  reader: ColumnReader,
): { early: TableItem[]; heading: TableRow | null } {
  const early: TableItem[] = [];
  let single: TableRow | undefined;
  for (let count = 0; count < HEADING_ROWS; count += 1) {
    const next = rows.next();
    if (next.done === true) break;
    early.push(next.value);
    if (!("cells" in next.value)) continue;
    const known = new Set(next.value.cells.map((cell) => reader.find(cell.trim())));
    const telling = [...known].filter(isTelling).length;
    if (telling > 0 && known.size - (known.has(undefined) ? 1 : 0) >= 2) return below(early, next.value);
    if (telling > 0) single ??= next.value;
  }
  const found = single ?? early.find((item): item is TableRow => "cells" in item && isGuessed(item.cells, reader));
  return found === undefined ? { early, heading: null } : below(early, found);
}

/** Headings in words of their own (“大概工资”、“怎么结算”): two contents at least. */
function isGuessed(cells: readonly string[], reader: ColumnReader): boolean {
  const roles = new Set(reader.read(cells.map((cell) => cell.trim())).map(({ role }) => role));
  return POSTING_CONTENTS.filter((kind) => roles.has(kind)).length >= 2;
}

/** What stands above the headings belongs to no posting; what could not be read stays said. */
function below(early: readonly TableItem[], heading: TableRow): { early: TableItem[]; heading: TableRow } {
  const at = early.indexOf(heading);
  return { early: early.filter((item, index) => index > at || "problem" in item), heading };
}

function* readItem(item: TableItem, { columns, headings }: Table): Generator<ListItem> {
  if ("problem" in item) {
    yield item;
    return;
  }
  if (isBlank(item.cells) || item.cells.join("\t") === headings) return;
  const spare = item.cells.findIndex((cell, index) => index >= columns.length && cell.trim() !== "");
  if (spare >= 0 && "line" in item.at) {
    yield { problem: describeListProblem("row-columns", item.at, item.cells.length, columns.length) };
    return;
  }
  for (const [column, trouble] of item.troubles ?? []) {
    if (isTelling(columns[column]?.role ?? "other")) yield { problem: trouble };
  }
  const posting = readPosting(item, columns);
  if (posting !== null) yield { posting };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function shorten(words: string): string {
  const shown = words.trim().replace(/\s+/gu, " ");
  return shown.length > 20 ? `${shown.slice(0, 20)}…` : shown;
}
