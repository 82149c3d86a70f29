import type { Answer, MapAnswer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { Columns, RecordShape } from "../questions/answer-shape.ts";
import type { RawEntry, RawNode, RawScalar } from "../raw-node.ts";
import { isOpen, isScalar, wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { isNoneWord, isZero, readYesNoWord } from "../words/plain-words.ts";
import { readCell } from "./read-cell.ts";
import { refuseBroken, refuseShape } from "./refuse.ts";
import { startsWithName } from "./starts-with-name.ts";

/** Reads the named fields of one record. 无 makes every field none; 是 and 否 go to the one field that asks so. */
export function readRecord(raw: RawNode, shape: RecordShape, reading: Reading): Answer {
  const broken = refuseBroken(raw, reading);
  if (broken !== null) return broken;
  if (isScalar(raw)) return readWord(raw, shape, reading);
  const entries = raw.kind === "map" ? raw.entries : mergeEntries(raw.items);
  if (entries === null || entries.length === 0) {
    if (raw.kind === "map") return { kind: "unanswered", ...placedAt(raw.at) };
    if (raw.items.length === 0) return makeEmptyRecord(shape.columns, raw.at);
    return refuseShape(raw, shape, reading);
  }
  return readFields(entries, shape.columns, raw.at, new Set(), reading) ?? refuseShape(raw, shape, reading);
}

/** The entries of all mappings in a list (`- 电脑: 3`); null when something else stands in it. */
export function mergeEntries(items: readonly RawNode[]): RawEntry[] | null {
  const entries: RawEntry[] = [];
  for (const item of items) {
    if (item.kind !== "map") return null;
    entries.push(...item.entries);
  }
  return entries;
}

/**
 * Reads entries as columns; null when not one of them is known. Unknown columns are warned of once a table:
 * `warned` remembers them.
 */
export function readFields(
  entries: readonly RawEntry[],
  columns: Columns,
  at: Place | undefined,
  warned: Set<string>,
  reading: Reading,
): MapAnswer | null {
  const answers = new Map<string, Answer>();
  const places = new Map<string, Place | undefined>();
  for (const { key, keyAt, value } of entries) {
    const column = columns.byName.find(key);
    if (column === undefined) {
      warnOfColumn(key, keyAt, columns, warned, reading);
      continue;
    }
    const { label } = column.shape;
    const answer = reading.within(label, () =>
      answers.has(column.key)
        ? reading.refuse("column-duplicate", keyAt, places.get(column.key), keyAt)
        : readCell(value, column.shape, reading),
    );
    answers.set(column.key, answer);
    places.set(column.key, keyAt);
  }
  return answers.size === 0 ? null : { kind: "map", entries: inOrder(answers, columns), ...placedAt(at) };
}

/** The answers in the order of their columns, however they were written: a result reads the same either way. */
function inOrder(answers: ReadonlyMap<string, Answer>, { all }: Columns): Map<string, Answer> {
  const ordered = new Map<string, Answer>();
  for (const { key } of all) {
    const answer = answers.get(key);
    if (answer !== undefined) ordered.set(key, answer);
  }
  return ordered;
}

function warnOfColumn(
  written: string,
  at: Place | undefined,
  columns: Columns,
  warned: Set<string>,
  reading: Reading,
): void {
  if (warned.has(written)) return;
  warned.add(written);
  const guess = reading.guess(written, columns.byName);
  reading.warn("column-unknown", at, showWords(written), guess, columns.labels);
}

function readWord(raw: RawScalar, shape: RecordShape, reading: Reading): Answer {
  const { columns } = shape;
  if (isOpen(raw)) return { kind: "unanswered", ...placedAt(raw.at) };
  const text = wordsOf(raw);
  if (isNoneWord(text, shape.noneWords)) return makeEmptyRecord(columns, raw.at);
  const value = isZero(text) ? false : readYesNoWord(text);
  if (value !== null && columns.onlyYesNo !== null) {
    const answer: Answer = { kind: "yesno", value, ...placedAt(raw.at) };
    return { kind: "map", entries: new Map([[columns.onlyYesNo.key, answer]]), ...placedAt(raw.at) };
  }
  if (value === false) return makeEmptyRecord(columns, raw.at);
  if (startsWithName(text, columns.byName)) return reading.refuse("colon-joined", raw.at, showWords(text));
  return reading.refuse("record-wanted", raw.at, showWords(text), columns.labels);
}

/** A record that was answered 无: every field is none. */
export function makeEmptyRecord(columns: Columns, at: Place | undefined): MapAnswer {
  const none: Answer = { kind: "none", ...placedAt(at) };
  return { kind: "map", entries: new Map(columns.all.map((column) => [column.key, none])), ...placedAt(at) };
}
