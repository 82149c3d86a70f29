// One pass over the normalised text: the tokens, the parts of phrases, and which clauses only talk about discrimination.

import { GAP } from "../letters/character-classes.ts";
import { isDigit, isLatin } from "../letters/code-units.ts";
import type { NormalText } from "../letters/normal-text.ts";
import { BREAK, type Break, breakBetween } from "../letters/text-parts.ts";
import type { Work } from "../letters/word-graph.ts";
import type { WordList } from "../letters/word-list.ts";
import type { Lexicon, PhrasePart, Word } from "./open-lexicon.ts";
import { readNumber, startsNumber } from "./read-number.ts";
import { hasRole, ROLE } from "./roles.ts";

/** A rule word or a number where it stands; offsets count letters of the normalised text. */
export interface Token {
  start: number;
  end: number;
  roles: number;
  word: Word | null;
  value: number;
}

export interface PartHit {
  start: number;
  end: number;
  part: PhrasePart;
}

export interface Scan {
  text: NormalText;
  tokens: Token[];
  hits: PartHit[];
  triggers: { start: number; word: Word }[];
  /** Clauses that speak about discrimination. */
  about: Set<number>;
  quoting: Set<number>;
  warning: Set<number>;
  work: Work;
}

/** Larger numbers are telephone numbers. */
const LARGEST_AMOUNT = 10_000_000;

/** Finds all tokens (leftmost, longest) and all phrase parts. */
export function scanText(text: NormalText, lexicon: Lexicon, work: Work): Scan {
  const scan: Scan = {
    text,
    tokens: [],
    hits: [],
    triggers: [],
    about: new Set(),
    quoting: new Set(),
    warning: new Set(),
    work,
  };
  let covered = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codes[at] ?? 0;
    const longest = lexicon.words.starts(code) ? readWords(scan, lexicon, at, at >= covered) : null;
    const number = startsNumber(code) && !continuesNumber(text, at) ? readNumber(text, at) : null;
    if (number !== null && number.value < LARGEST_AMOUNT) addNumberHits(scan, lexicon, at, number.end, number.value);
    if (at < covered) continue;
    if (longest !== null) scan.tokens.push(keepToTopic(scan, lexicon, longest));
    else if (number !== null)
      scan.tokens.push({ start: at, end: number.end, roles: ROLE.number, word: null, value: number.value });
    else continue;
    covered = scan.tokens.at(-1)?.end ?? covered;
    markClauses(scan, lexicon, scan.tokens.at(-1));
  }
  return scan;
}

const OPENS = ROLE.openAfter | ROLE.openAtEnd;

/** 性别:男 年龄:不限 — what opens its own topic says nothing about the people before. */
function keepToTopic({ text, tokens }: Scan, { topics }: Lexicon, token: Token): Token {
  if (!hasRole(token.roles, OPENS) || topics.startBefore(text, token.start) < 0) return token;
  const before = tokens.at(-1);
  const isGroup = before !== undefined && before.end === token.start && hasRole(before.roles, ROLE.group);
  if (isGroup || breakBetween(text, token.start - 1, token.start) > BREAK.blank) return token;
  return { ...token, roles: token.roles & ~OPENS };
}

function continuesNumber(text: NormalText, at: number): boolean {
  return at > 0 && text.joins[at] === 1 && startsNumber(text.codes[at - 1] ?? 0);
}

/** Records what starts at `at`; the longest word with a role is the token. */
function readWords(scan: Scan, lexicon: Lexicon, at: number, wantsToken: boolean): Token | null {
  const found: { longest: Token | null } = { longest: null };
  const consider = (word: Word, end: number) => {
    if (end < (found.longest?.end ?? 0) || splitsWord(scan, lexicon, at, end)) return;
    // 18元/时（限女）: a name does not run across a bracket
    if (hasRole(word.roles, ROLE.name) && scan.text.fragments[at] !== scan.text.fragments[end - 1]) return;
    const roles = end === found.longest?.end ? word.roles | found.longest.roles : word.roles;
    found.longest = { start: at, end, roles, word, value: 0 };
  };
  if (cutsRun(scan.text, at)) return null;
  lexicon.words.visit(scan.text, at, scan.work, (word, end) => {
    if (cutsRun(scan.text, end)) return;
    for (const part of word.parts) scan.hits.push({ start: at, end, part });
    if (word.patterns.length > 0) scan.triggers.push({ start: at, word });
    if (!wantsToken || word.roles === 0) return;
    consider(word, end);
    if (word.names === null || end >= scan.text.length || scan.text.joins[end] === 0) return;
    word.names.visit(scan.text, end, scan.work, consider);
  });
  return found.longest;
}

/** 985 in a telephone number and out in outdoor are no words. */
function cutsRun({ codes, gaps, length }: NormalText, boundary: number): boolean {
  if (boundary <= 0 || boundary >= length || gaps[boundary] !== GAP.none) return false;
  const [before, after] = [codes[boundary - 1] ?? 0, codes[boundary] ?? 0];
  return (isDigit(before) && isDigit(after)) || (isLatin(before) && isLatin(after));
}

/** A word across a gap must not break a longer word that begins behind the gap (招女 工资). */
function splitsWord({ text, work }: Scan, lexicon: Lexicon, start: number, end: number): boolean {
  const fragment = text.fragments[end - 1] ?? 0;
  if (text.fragments[start] === fragment) return false;
  let behind = end - 1;
  while (behind > start && text.fragments[behind - 1] === fragment) behind -= 1;
  let furthest = end;
  lexicon.words.visit(text, behind, work, (word, stop) => {
    if (word.roles !== 0 && text.fragments[stop - 1] === fragment) furthest = Math.max(furthest, stop);
  });
  return furthest > end;
}

function addNumberHits({ hits }: Scan, lexicon: Lexicon, start: number, end: number, value: number): void {
  // Where nothing has been hit, only a part that begins its phrase can lead to one.
  const isFirst = hits.length === 0;
  for (const part of lexicon.numberParts)
    if (value >= part.least && (part.index === 0 || !isFirst)) hits.push({ start, end, part });
}

function markClauses({ text, about, quoting, warning }: Scan, { examples }: Lexicon, token: Token | undefined): void {
  if (token === undefined) return;
  const clause = text.clauses[token.start] ?? 0;
  if (hasRole(token.roles, ROLE.about)) {
    about.add(clause);
    if (startsWithAny(examples, text, token.end, clause)) about.add(clause + 1);
  }
  if (hasRole(token.roles, ROLE.quote)) quoting.add(text.sentences[token.start] ?? 0);
  if (hasRole(token.roles, ROLE.warning)) warning.add(text.sentences[token.start] ?? 0);
}

/** Longest stretch looked through for the next clause. */
const LOOK_AHEAD = 24;

/** Whether the clause behind this one starts with a word of the list. */
function startsWithAny(words: WordList, text: NormalText, from: number, clause: number): boolean {
  let at = from;
  while (at < text.length && at < from + LOOK_AHEAD && text.clauses[at] === clause) at += 1;
  return text.clauses[at] === clause + 1 && words.endAt(text, at) >= 0;
}

/** True where the text speaks about discrimination, or quotes it, instead of practising it. */
export function isTalk({ text, about, quoting }: Scan, at: number): boolean {
  return about.has(text.clauses[at] ?? 0) || quoting.has(text.sentences[at] ?? 0);
}

/** The token that ends where the one at `index` starts, with no stronger break between the two than `most`. */
export function tokenBefore({ text, tokens }: Scan, index: number, most: Break): Token | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || before.end !== token.start) return undefined;
  return breakBetween(text, before.end - 1, token.start) <= most ? before : undefined;
}

/** Index of the first token that starts at or behind `position`. */
export function findTokenFrom(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
