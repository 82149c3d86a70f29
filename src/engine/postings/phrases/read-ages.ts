// Ages in a posting: 18-45岁, 五十岁以下, 年满18周岁, 年龄18至55; which end is limited and where it stands.

import type { AgeRules } from "../../../model/postings/wording.ts";
import { codeOf, codesOf } from "../letters/code-units.ts";
import type { NormalText } from "../letters/normal-text.ts";
import { BREAK, breakBetween, isFragmentEdge } from "../letters/text-parts.ts";
import { openLists, type WordList } from "../letters/word-list.ts";
import { readNumber } from "../lexicon/read-number.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import type { Scan } from "../lexicon/scan-text.ts";

export interface AgeSpan {
  start: number;
  end: number;
  low: number | null;
  high: number | null;
  /** Neither end is marked: 25岁. */
  plain: boolean;
}

const LISTS = [
  ...(["units", "labels", "ranges", "upper_before", "upper_after", "lower_before", "lower_after"] as const),
  ...(["below_before", "cared_before", "cared_after", "open_after", "lawful"] as const),
  ...(["admits_before", "admits_after", "refuses_before", "refuses_after"] as const),
];

export type AgeLists = Readonly<Record<(typeof LISTS)[number], WordList>>;

export function openAgeLists(rules: AgeRules): AgeLists {
  return openLists(rules, LISTS);
}

const OLDEST = 99;
/** What a number without 岁 must be to be taken for an age. */
const YOUNGEST = 16;
const YOUNGEST_LIMIT = 28;
const YOUNGEST_ADMITTED = 12;
const YOUNGEST_REFUSED = 35;
const OLDEST_LIMIT = 70;
const NARROWEST_RANGE = 8;
const THEN = codeOf("就");
const ADULT = 18;
const BEHIND_AGE = codesOf("也的都可就亦皆均");
const NOT = codeOf("不");
const INCLUDED = codeOf("含");
const LABEL_REACH = 8;
/** 50多岁, 50来岁, 50几岁. */
const VAGUE = codesOf("多来几余");

/** Finds every age expression. */
export function readAges(scan: Scan, lists: AgeLists): AgeSpan[] {
  const spans: AgeSpan[] = [];
  let covered = 0;
  for (const token of scan.tokens) {
    scan.work.steps += 1;
    if (!hasRole(token.roles, ROLE.number) || token.start < covered) continue;
    const span = readAge(scan, lists, token.start);
    if (span === null) continue;
    spans.push(span);
    covered = span.end;
  }
  return spans;
}

interface Amount {
  end: number;
  value: number;
  unit: boolean;
}

/** A number with or without 岁 that could be an age. */
function readAmount({ text }: Scan, lists: AgeLists, at: number): Amount | null {
  const number = readNumber(text, at);
  if (number === null || number.value < 1 || number.value > OLDEST || !Number.isInteger(number.value)) return null;
  let { end } = number;
  if (VAGUE.has(text.codes[end] ?? 0)) end += 1;
  const unit = lists.units.endAt(text, end);
  return unit < 0 ? { ...number, unit: false } : { end: unit, value: number.value, unit: true };
}

function readAge(scan: Scan, lists: AgeLists, at: number): AgeSpan | null {
  const first = readAmount(scan, lists, at);
  if (first === null) return null;
  const second = readSecond(scan, lists, first.end);
  const labelled = hasLabel(scan, lists, at);
  if (!(first.unit || second?.unit || (labelled && first.value >= 10)))
    return readBareAge(scan, lists, { at, first, second });
  const start = startOf(scan, lists, at);
  if (second !== null) {
    const after = endOfMark(scan, lists.upper_after, second.end);
    return { start, end: after ?? second.end, low: first.value, high: second.value, plain: false };
  }
  return boundOf(scan, lists, { at, start, amount: first });
}

/** Without 岁 an age stands alone in its sentence part: 55以下, 22到35. */
function readBareAge(
  { text }: Scan,
  lists: AgeLists,
  { at, first: low, second }: { at: number; first: Amount; second: Amount | null },
): AgeSpan | null {
  const from = startOf({ text }, lists, at);
  if (isUnderage(text, lists, at, low)) return { start: from, end: low.end, low: null, high: low.value, plain: false };
  if (!isFragmentEdge(text, from)) return null;
  const last = second ?? low;
  const mark = lists.upper_after.endAt(text, last.end);
  const end = mark < 0 ? last.end : mark;
  const opened = mark < 0 ? -1 : lists.open_after.endAt(text, end);
  const refused =
    low.value >= YOUNGEST_REFUSED && low.value <= OLDEST_LIMIT && refusesRightBehind(text, lists, low.end);
  if (refused) return { start: from, end: low.end, low: low.value, high: null, plain: false };
  const stop = opened < 0 ? end : opened;
  if (!isFragmentEdge(text, stop)) return null;
  if (last.value < (opened < 0 ? YOUNGEST_LIMIT : YOUNGEST_ADMITTED) || last.value > OLDEST_LIMIT) return null;
  if (second === null) return mark < 0 ? null : { start: at, end, low: null, high: low.value, plain: false };
  if (low.value < YOUNGEST || second.value - low.value < NARROWEST_RANGE) return null;
  return { start: at, end, low: low.value, high: second.value, plain: false };
}

/** 没满16也收, 未满18的: no other number is spoken of so. */
function isUnderage(text: NormalText, lists: AgeLists, at: number, { value, end }: Amount): boolean {
  if (value < YOUNGEST_ADMITTED || value > ADULT || markBefore(text, lists.below_before, at) < 0) return false;
  return isFragmentEdge(text, end) || BEHIND_AGE.has(text.codes[end] ?? 0);
}

/** 超过55就别来, 50以上不要. */
function refusesRightBehind(text: NormalText, lists: AgeLists, end: number): boolean {
  const marked = first(lists.lower_after.endAt(text, end), end);
  const begin = text.codes[marked] === THEN ? marked + 1 : marked;
  return lists.refuses_after.endAt(text, begin) >= 0 && breakBetween(text, end - 1, begin) === BREAK.none;
}

/** The other end of a range: 18-45岁, 18岁至45岁, 18周岁以上45周岁以下. */
function readSecond(scan: Scan, lists: AgeLists, end: number): Amount | null {
  const { text } = scan;
  const lower = first(lists.lower_after.endAt(text, end), end);
  const range = first(lists.ranges.endAt(text, lower), lower);
  if (range === end || range >= text.length || breakBetween(text, end - 1, range) > BREAK.list) return null;
  const second = readAmount(scan, lists, range);
  return second === null || (range === lower && !second.unit) ? null : second;
}

const first = (found: number, otherwise: number) => (found < 0 ? otherwise : found);

function hasLabel({ text }: Scan, lists: AgeLists, at: number): boolean {
  const from = Math.max(0, at - LABEL_REACH);
  for (let label = at - 1; label >= from; label -= 1) {
    const end = lists.labels.endAt(text, label);
    if (end < 0 || end > at) continue;
    return breakBetween(text, end - 1, at) <= BREAK.blank;
  }
  return false;
}

/** Takes a mark right before the number (不超过, 年满) into the span. */
function startOf({ text }: Pick<Scan, "text">, lists: AgeLists, at: number): number {
  const upper = markBefore(text, lists.upper_before, at);
  const lower = markBefore(text, lists.lower_before, at);
  return Math.min(first(upper, at), first(lower, at));
}

/** Start of a mark that belongs to the number behind it, or −1: not the 限 of 男女不限，18周岁以上. */
function markBefore(text: NormalText, marks: WordList, at: number): number {
  const start = marks.startBefore(text, at);
  if (start < 0 || breakBetween(text, start, at) > BREAK.blank) return -1;
  const isDenied = text.codes[start - 1] === NOT && !isFragmentEdge(text, start);
  return isDenied && isFragmentEdge(text, at) ? -1 : start;
}

function endOfMark({ text }: Scan, marks: WordList, end: number): number | null {
  // 50周岁（含）以下
  const from = text.codes[end] === INCLUDED ? end + 1 : end;
  const stop = marks.endAt(text, from);
  return stop < 0 || breakBetween(text, end - 1, stop - 1) > BREAK.blank ? null : stop;
}

interface Bounded {
  at: number;
  start: number;
  amount: Amount;
}

function boundOf(scan: Scan, lists: AgeLists, { at, start, amount }: Bounded): AgeSpan {
  const { text } = scan;
  const { value, end } = amount;
  const below = markBefore(text, lists.below_before, at) >= 0;
  const upperEnd = endOfMark(scan, lists.upper_after, end);
  const lowerEnd = endOfMark(scan, lists.lower_after, end);
  if (below || upperEnd !== null || markBefore(text, lists.upper_before, at) >= 0) {
    return { start, end: upperEnd ?? end, low: null, high: value, plain: false };
  }
  if (lowerEnd !== null || markBefore(text, lists.lower_before, at) >= 0) {
    return { start, end: lowerEnd ?? end, low: value, high: null, plain: false };
  }
  return { start, end, low: value, high: value, plain: true };
}
