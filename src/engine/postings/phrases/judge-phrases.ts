// Expressions that are doubtful by themselves, and the words of lawful reasons.

import type { LawfulGround, OpennessRules } from "../../../model/postings/wording.ts";
import { BREAK, breakBetween, lettersOf, partAround, startOfPart } from "../letters/text-parts.ts";
import type { CompiledPattern, Phrase } from "../lexicon/open-lexicon.ts";
import { hasRole, ROLE } from "../lexicon/roles.ts";
import { findTokenFrom, type PartHit, type Scan, type Token } from "../lexicon/scan-text.ts";
import type { Candidate } from "../weighing/candidate.ts";

/** Letters around a phrase in which a clearing word counts. */
const CLEARING_REACH = 30;
const DENIAL_REACH = 8;
const LIST_DENIAL_REACH = 24;
const PATTERN_REACH = 40;

/** Where the parts of every phrase were last seen, and where just before that; reused from text to text. */
export interface PhraseSlots {
  starts: Int32Array;
  ends: Int32Array;
  earlierStarts: Int32Array;
  earlierEnds: Int32Array;
  runs: Int32Array;
  run: number;
}

export function makeSlots(count: number): PhraseSlots {
  const numbers = () => new Int32Array(count);
  return {
    starts: numbers(),
    ends: numbers(),
    earlierStarts: numbers(),
    earlierEnds: numbers(),
    runs: numbers(),
    run: 0,
  };
}

/** The words of a lawful reason where they stand. */
export interface WordedGround {
  ground: LawfulGround;
  start: number;
}

export interface PhraseResult {
  candidates: Candidate[];
  lawful: WordedGround[];
}

/** Joins the parts that were found into phrases; `openness` says what clears one. */
export function judgePhrases(scan: Scan, slots: PhraseSlots, openness: OpennessRules): PhraseResult {
  const result: PhraseResult = { candidates: [], lawful: [] };
  slots.run += 1;
  let name = 0;
  for (const hit of scan.hits) {
    scan.work.steps += 1;
    while (name < scan.tokens.length && (scan.tokens[name]?.end ?? 0) <= hit.start) name += 1;
    if (hit.part.phrase.lawful === null && liesInName(scan.tokens[name], hit)) continue;
    const start = advance(scan, slots, hit);
    if (start >= 0) addPhrase(scan, result, openness, hit.part.phrase, start, hit.end);
  }
  for (const { start, word } of scan.triggers) {
    for (const compiled of word.patterns) addPattern(scan, result, compiled, start);
  }
  return result;
}

function liesInName(token: Token | undefined, hit: PartHit): boolean {
  if (token === undefined || !hasRole(token.roles, ROLE.name)) return false;
  return hit.start >= token.start && hit.end <= token.end && hit.end - hit.start < token.end - token.start;
}

/** Takes one part into account; where it completes its phrase, gives the start of the whole, otherwise −1. */
function advance({ text }: Scan, slots: PhraseSlots, { start, end, part }: PartHit): number {
  const { phrase, index } = part;
  const slot = phrase.slot + index;
  let whole = start;
  if (index > 0) {
    if (slots.runs[slot - 1] !== slots.run) return -1;
    // 收押金: the 押 of 押金 is a first part as well, and must not hide 收.
    const overlaps = (slots.ends[slot - 1] ?? 0) > start;
    const before = (overlaps ? slots.earlierEnds : slots.ends)[slot - 1] ?? 0;
    const apart = start - before;
    if (before === 0 || apart < 0 || apart > phrase.within) return -1;
    const between = breakBetween(text, before - 1, start);
    if (between > BREAK.clause || (between === BREAK.clause && apart > 0 && !phrase.across)) return -1;
    whole = (overlaps ? slots.earlierStarts : slots.starts)[slot - 1] ?? 0;
  }
  if (index === phrase.parts - 1) return whole;
  remember(slots, slot, whole, end);
  return -1;
}

function remember(slots: PhraseSlots, slot: number, start: number, end: number): void {
  const isFirst = slots.runs[slot] !== slots.run;
  if (isFirst || slots.starts[slot] !== start) {
    slots.earlierStarts[slot] = isFirst ? 0 : (slots.starts[slot] ?? 0);
    slots.earlierEnds[slot] = isFirst ? 0 : (slots.ends[slot] ?? 0);
  }
  slots.starts[slot] = start;
  slots.ends[slot] = end;
  slots.runs[slot] = slots.run;
}

function addPhrase(
  scan: Scan,
  result: PhraseResult,
  openness: OpennessRules,
  phrase: Phrase,
  start: number,
  end: number,
): void {
  if (phrase.denied && isDenied(scan, openness, start)) return;
  if (isCleared(scan, phrase, start, end)) return;
  if (phrase.lawful !== null) result.lawful.push({ ground: phrase.lawful, start });
  if (phrase.ground === null) return;
  const { severity, ground } = phrase;
  const sentence = scan.text.sentences[start] ?? 0;
  if (scan.quoting.has(sentence)) return;
  if (severity === "unlawful" ? scan.warning.has(sentence) : scan.about.has(scan.text.clauses[start] ?? 0)) return;
  result.candidates.push({ start, end, severity, ground, wants: null });
}

function isCleared(scan: Scan, phrase: Phrase, start: number, end: number): boolean {
  if (phrase.opens && (isOpenedBehind(scan, end) || isOpenedBefore(scan, start))) return true;
  if (phrase.unless.length === 0) return false;
  const around = clauseAround(scan, start, end);
  return phrase.unless.some((word) => around.includes(word));
}

/** The letters of the clause around a stretch, at most thirty on each side. */
function clauseAround({ text, work }: Scan, start: number, end: number): string {
  const around = partAround(text, text.clauses, { start, end }, CLEARING_REACH);
  work.steps += around.end - around.start;
  return lettersOf(text, around.start, around.end);
}

function isOpenedBehind({ text, tokens }: Scan, end: number): boolean {
  for (let index = findTokenFrom(tokens, end); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start - end > 3 || breakBetween(text, end - 1, token.start) > BREAK.blank)
      return false;
    if (hasRole(token.roles, ROLE.openAfter)) return true;
  }
  return false;
}

function isOpenedBefore({ text, tokens }: Scan, start: number): boolean {
  const token = tokens[findTokenFrom(tokens, start) - 1];
  if (token === undefined || token.end > start || start - token.end > 2) return false;
  return hasRole(token.roles, ROLE.openBefore) && breakBetween(text, token.end - 1, start) === BREAK.none;
}

/** 不收、无、免 right before; it carries on through a list unless an item starts with a charging word. */
function isDenied({ text, work }: Scan, openness: OpennessRules, start: number): boolean {
  const from = startOfPart(text.lists, start, DENIAL_REACH);
  work.steps += start - from;
  const near = lettersOf(text, from, start);
  if (near !== "" && openness.denials.some((word) => denies(near, word, openness.denial_links))) return true;
  if (start - from >= DENIAL_REACH || openness.charges.includes(lettersOf(text, from, from + 1))) return false;
  const list = startOfPart(text.clauses, from, LIST_DENIAL_REACH);
  work.steps += from - list;
  const before = lettersOf(text, list, from);
  return before !== "" && openness.list_denials.some((word) => before.includes(word));
}

function denies(near: string, word: string, links: readonly string[]): boolean {
  const at = near.lastIndexOf(word);
  if (at < 0) return false;
  const between = near.slice(at + word.length);
  return between === "" || links.includes(between);
}

function addPattern(
  { text, work, quoting, warning }: Scan,
  result: PhraseResult,
  compiled: CompiledPattern,
  at: number,
): void {
  const window = lettersOf(text, at, at + PATTERN_REACH);
  work.steps += window.length;
  const match = compiled.pattern.exec(window);
  if (match === null) return;
  const start = at + match.index;
  const sentence = text.sentences[start] ?? 0;
  if (quoting.has(sentence) || warning.has(sentence)) return;
  const { ground, severity } = compiled;
  result.candidates.push({ start, end: start + match[0].length, severity, ground, wants: null });
}
