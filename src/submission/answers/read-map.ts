import type { Answer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { ItemShape, MapShape } from "../questions/answer-shape.ts";
import type { RawNode } from "../raw-node.ts";
import { isOpen, isScalar, wordsOf, writeScalar } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { foldWord } from "../words/fold-text.ts";
import { isNothing } from "../words/plain-words.ts";
import { describeShape } from "./describe-shape.ts";
import { findNamedParts, type NamedPart } from "./find-named-parts.ts";
import { readCell } from "./read-cell.ts";
import { makeEmptyRecord, mergeEntries, readRecord } from "./read-record.ts";
import { refuseBroken, refuseShape } from "./refuse.ts";

interface Claim {
  answer: Answer;
  at: Place | undefined;
  /** How many items the written name stands for: 周六 says more than 每天. */
  breadth: number;
}

/** Reads the preset items of a map. 无 and [] answer every item with none; an item that is not written is unanswered. */
export function readMap(raw: RawNode, shape: MapShape, reading: Reading): Answer {
  const broken = refuseBroken(raw, reading);
  if (broken !== null) return broken;
  if (isOpen(raw)) return { kind: "unanswered", ...placedAt(raw.at) };
  const isNone = isScalar(raw)
    ? isNothing(wordsOf(raw), shape.noneWords)
    : raw.kind === "list" && raw.items.length === 0;
  if (isNone) return makeEmptyMap(shape, raw.at);
  const parts = listParts(raw, shape, reading);
  if (parts === null) return refuseShape(raw, shape, reading);
  const claims = claimItems(parts, shape, reading);
  if (claims === null)
    return reading.refuse("map-values-wanted", raw.at, describeShape(shape.item), shape.items.choices);
  if (claims.size === 0) return { kind: "unanswered", ...placedAt(raw.at) };
  const entries = new Map<string, Answer>();
  for (const item of shape.items.choices) {
    const claim = claims.get(item);
    if (claim !== undefined) entries.set(item, claim.answer);
  }
  return { kind: "map", entries, ...placedAt(raw.at) };
}

function listParts(raw: RawNode, shape: MapShape, reading: Reading): NamedPart[] | null {
  if (raw.kind === "map") return raw.entries.map(({ key, keyAt, value }) => ({ name: key, at: keyAt, value }));
  if (isScalar(raw)) return findNamedParts(raw, shape, reading.aliases);
  const named = findNamedRecords(raw.items, shape, reading);
  if (named !== null) return named;
  const merged = mergeEntries(raw.items);
  if (merged !== null) return merged.map(({ key, keyAt, value }) => ({ name: key, at: keyAt, value }));
  const parts: NamedPart[] = [];
  for (const item of raw.items) {
    if (!isScalar(item)) return null;
    if (isOpen(item)) continue;
    parts.push(
      ...(findNamedParts(item, shape, reading.aliases) ?? [{ name: writeScalar(item), at: item.at, value: null }]),
    );
  }
  return parts;
}

/** Rows that name their item in one of the columns: `- { 区名: 柜面服务区, 设否: 是 }`. Null unless every row does. */
function findNamedRecords(rows: readonly RawNode[], shape: MapShape, reading: Reading): NamedPart[] | null {
  const parts = rows.map((row): NamedPart | null => {
    if (row.kind !== "map" || row.entries.length < 2) return null;
    const naming = row.entries.find(({ key, value }) => namesItem(key, value, shape, reading));
    if (naming === undefined || !isScalar(naming.value)) return null;
    const rest = row.entries.filter((entry) => entry !== naming);
    const [only] = rest;
    const isWhole = shape.item.type === "record" || only === undefined || rest.length > 1;
    const value: RawNode = isWhole ? { kind: "map", entries: rest, ...placedAt(row.at) } : only.value;
    return { name: writeScalar(naming.value), at: naming.value.at, value };
  });
  return parts.every((part) => part !== null) && parts.length > 0 ? parts : null;
}

function namesItem(key: string, value: RawNode, { items }: MapShape, { aliases }: Reading): boolean {
  if (!isScalar(value) || items.find(key, aliases) !== undefined) return false;
  return items.find(wordsOf(value), aliases) !== undefined;
}

/** Which part answers which item; null where a known item stands without the value that it needs. */
function claimItems(parts: readonly NamedPart[], shape: MapShape, reading: Reading): Map<string, Claim> | null {
  const claims = new Map<string, Claim>();
  for (const { name, at, value } of parts) {
    const items = findItems(name, shape, reading);
    if (items.length === 0) {
      const guess = reading.guess(name, shape.items);
      reading.warn("map-item-unknown", at, showWords(name), guess, shape.items.choices);
      continue;
    }
    const given = value ?? impliedYes(shape, at);
    if (given === null) return null;
    const label = items.length === 1 ? (items[0] ?? name) : showWords(name);
    const wanted = shape.ofItem.get(label) ?? shape.item;
    const answer = reading.within(label, () => readItem(given, wanted, reading));
    for (const item of items) claim(claims, item, { answer, at, breadth: items.length }, reading);
  }
  return claims;
}

function findItems(name: string, shape: MapShape, reading: Reading): readonly string[] {
  const item = shape.items.find(name, reading.aliases);
  return item === undefined ? (shape.spreads.get(foldWord(name)) ?? []) : [item];
}

/** A bare name says yes where yes or no is asked, and nothing where a number or text is. */
function impliedYes(shape: MapShape, at: Place | undefined): RawNode | null {
  const { item } = shape;
  const asksYesNo = item.type === "record" ? item.columns.onlyYesNo !== null : item.type === "yesno";
  return asksYesNo ? { kind: "boolean", value: true, ...placedAt(at) } : null;
}

function readItem(raw: RawNode, wanted: ItemShape, reading: Reading): Answer {
  return wanted.type === "record" ? readRecord(raw, wanted, reading) : readCell(raw, wanted, reading);
}

function claim(claims: Map<string, Claim>, item: string, next: Claim, reading: Reading): void {
  const known = claims.get(item);
  if (known === undefined || next.breadth < known.breadth) {
    claims.set(item, next);
  } else if (next.breadth === known.breadth) {
    const answer = reading.within(item, () => reading.refuse("map-item-duplicate", next.at, known.at, next.at));
    claims.set(item, { ...next, answer });
  }
}

function makeEmptyMap(shape: MapShape, at: Place | undefined): Answer {
  return {
    kind: "map",
    entries: new Map(shape.items.choices.map((item) => [item, noneOf(shape, at)])),
    ...placedAt(at),
  };
}

/** What 无 means for one item. */
function noneOf({ item }: MapShape, at: Place | undefined): Answer {
  switch (item.type) {
    case "record":
      return makeEmptyRecord(item.columns, at);
    case "yesno":
      return { kind: "yesno", value: false, ...placedAt(at) };
    case "number":
    case "integer":
      return { kind: "number", value: 0, ...placedAt(at) };
    case "list":
      return { kind: "list", items: [], unread: [], ...placedAt(at) };
    default:
      return { kind: "none", ...placedAt(at) };
  }
}
