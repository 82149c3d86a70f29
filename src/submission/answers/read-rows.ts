import { words } from "../../locale/index.ts";
import type { Answer, MapAnswer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { Column, Columns, RowsShape } from "../questions/answer-shape.ts";
import type { RawNode, RawScalar } from "../raw-node.ts";
import { isOpen, isScalar, wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { parseDate } from "../words/parse-date.ts";
import { parseQuantity } from "../words/parse-quantity.ts";
import { isNothing, readYesNoWord } from "../words/plain-words.ts";
import { readFields } from "./read-record.ts";
import { readScalar } from "./read-scalar.ts";
import { refuseBroken, refuseShape } from "./refuse.ts";
import { startsWithName } from "./starts-with-name.ts";

const TITLE = /《[^《》]{2,60}》/gu;
const ONLY_TITLES = /^(?:《[^《》]{2,60}》[\s、，,；;和及。]*)+$/u;

/** More rows than any real table of a self-report. */
export const MOST_ROWS = 5000;

/**
 * Reads a table: a list of rows, or one row by itself. Blank rows and rows of 无 are dropped; [], 无 and nothing but
 * rows of 无 are an empty table.
 */
export function readRows(raw: RawNode, shape: RowsShape, reading: Reading): Answer {
  const broken = refuseBroken(raw, reading);
  if (broken !== null) return broken;
  if (isScalar(raw)) {
    if (isOpen(raw)) return { kind: "unanswered", ...placedAt(raw.at) };
    const text = wordsOf(raw);
    const titles = splitTitles(text, raw.at);
    if (titles !== null) return readRows({ kind: "list", items: titles, ...placedAt(raw.at) }, shape, reading);
    if (!isNothing(text, shape.noneWords) && shape.columns.all.length > 1) return refuseText(raw, text, shape, reading);
  }
  const items = raw.kind === "list" ? raw.items : [raw];
  if (items.length > MOST_ROWS) return reading.refuse("rows-too-many", raw.at, MOST_ROWS);
  const filled = items.map((item, index) => ({ item, index })).filter(({ item }) => !isBlankRow(item));
  const saysNothing = filled.map(({ item }) => isScalar(item) && isNothing(wordsOf(item), shape.noneWords));
  if (saysNothing.every(Boolean) && (filled.length > 0 || items.length === 0)) return makeTable([], raw);
  if (saysNothing.some(Boolean)) return reading.refuse("list-none-mixed", raw.at);
  const warned = new Set<string>();
  const rows = filled.map(({ item, index }) =>
    reading.within(words.submission.row(index + 1), () => readRow(item, shape, warned, reading)),
  );
  const kept = rows.filter((row) => !isUnansweredRow(row));
  if (kept.length === 0) return { kind: "unanswered", ...placedAt(raw.at) };
  return makeTable(
    kept.filter((row) => !isRowOfNothing(row)),
    raw,
  );
}

/** 《考勤制度》、《值班制度》: names beyond doubt, where any other text by itself may be a claim; null for such a text. */
function splitTitles(text: string, at: Place | undefined): RawScalar[] | null {
  if (!ONLY_TITLES.test(text)) return null;
  return [...text.matchAll(TITLE)].map(([title]) => ({ kind: "text", text: title, ...placedAt(at) }));
}

function makeTable(rows: readonly MapAnswer[], raw: RawNode): Answer {
  return { kind: "rows", rows, ...placedAt(raw.at) };
}

/** A text by itself may be a name, a number of rows or an excuse: which records there are, it does not say. */
function refuseText(raw: RawScalar, text: string, { columns }: RowsShape, reading: Reading): Answer {
  if (startsWithName(text, columns.byName)) return reading.refuse("colon-joined", raw.at, showWords(text));
  const isCell = raw.at !== undefined && "cell" in raw.at;
  return reading.refuse("rows-wanted", raw.at, showWords(text), columns.labels, isCell);
}

function isBlankRow(item: RawNode): boolean {
  return item.kind === "map" ? item.entries.length === 0 : isOpen(item);
}

function isUnansweredRow(row: MapAnswer): boolean {
  return [...row.entries.values()].every((cell) => cell.kind === "unanswered");
}

/** { 形式: 无, 日期: 无 }: a row that only says that there is none. */
function isRowOfNothing(row: MapAnswer): boolean {
  return [...row.entries.values()].every((cell) => cell.kind === "unanswered" || showsNothing(cell));
}

function showsNothing(cell: Answer): boolean {
  if (cell.kind === "list") return cell.items.length + cell.unread.length === 0;
  return cell.kind === "none" || (cell.kind === "number" && cell.value === 0);
}

function readRow(item: RawNode, shape: RowsShape, warned: Set<string>, reading: Reading): MapAnswer {
  const { columns } = shape;
  if (isScalar(item)) return readTextRow(item, columns, reading);
  const row = item.kind === "map" ? readFields(item.entries, columns, item.at, warned, reading) : null;
  return row ?? makeInvalidRow(columns, refuseShape(item, shape, reading));
}

/** A row of bare text is its original text, or its first text column; dates and numbers could be any column. */
function readTextRow(item: RawScalar, columns: Columns, reading: Reading): MapAnswer {
  const text = wordsOf(item);
  const column = findTextColumn(columns);
  if (startsWithName(text, columns.byName)) {
    return makeInvalidRow(columns, reading.refuse("colon-joined", item.at, showWords(text)));
  }
  if (column === undefined || item.kind !== "text" || isOtherValue(text)) {
    return makeInvalidRow(columns, reading.refuse("row-unreadable", item.at, showWords(text), columns.labels));
  }
  const answer = reading.within(column.shape.label, () => readScalar(item, column.shape, reading));
  return { kind: "map", entries: new Map([[column.key, answer]]), ...placedAt(item.at) };
}

function findTextColumn(columns: Columns) {
  const texts = columns.all.filter(isTextColumn);
  return texts.find((column) => column.key === "text") ?? texts[0];
}

function isTextColumn(column: Column): column is Column & { shape: { type: "text" } } {
  return column.shape.type === "text";
}

function isOtherValue(text: string): boolean {
  if (text.length > 40) return false;
  return "value" in parseDate(text) || "value" in parseQuantity(text, "") || readYesNoWord(text) !== null;
}

/** Nothing is known of a row that could not be read: each of its cells is as invalid as the row. */
function makeInvalidRow(columns: Columns, invalid: Answer): MapAnswer {
  return { kind: "map", entries: new Map(columns.all.map((column) => [column.key, invalid])), ...placedAt(invalid.at) };
}
