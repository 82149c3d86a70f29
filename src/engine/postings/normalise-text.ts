// Text in, bare letters out: plain form, separators turned into gaps, disguises undone, every letter knowing its place.

import type { NormalisationRules } from "../../model/wording.ts";
import { type CharacterClass, classifyCharacter, GAP } from "./character-classes.ts";
import { type Letters, layOutWords, WordGraph, type Work } from "./word-graph.ts";

/** The letters of a text. `starts`/`ends` are offsets in the original; counters grow at every gap of that strength. */
export interface NormalText extends Letters {
  starts: Int32Array;
  ends: Int32Array;
  /** Strength of the gap before each letter. */
  gaps: Uint8Array;
  /** 1 between quotation marks. */
  quoted: Uint8Array;
  fragments: Int32Array;
  lists: Int32Array;
  clauses: Int32Array;
  sentences: Int32Array;
}

/** More separators than this between two letters are layout, not a disguise. */
const WIDEST_DISGUISE = 3;
/** Quotation marks: 1 opens, 0 closes. */
const QUOTES = new Map([
  ...[..."“「『‘"].map((mark) => [mark.charCodeAt(0), 1] as const),
  ...[..."”」』’"].map((mark) => [mark.charCodeAt(0), 0] as const),
]);
const HYPHENS = new Set("-~–—－～〜−―‐‑".split("").map((mark) => mark.charCodeAt(0)));
const HYPHEN = 0x2d;
const FIRST_HAN = 0x2e80;
const AFTER_NUMBER = new Set("岁月日号元点k".split("").map((mark) => mark.charCodeAt(0)));

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Makes the normaliser for one rule set. The text it returns is overwritten by the next call. */
export function compileNormaliser(
  rules: NormalisationRules,
  plain: ReadonlyMap<string, string>,
): (text: string, work: Work) => NormalText {
  const classes = new Map<number, CharacterClass>();
  const classOf = (codePoint: number): CharacterClass => {
    const known = classes.get(codePoint);
    if (known !== undefined) return known;
    const made = classifyCharacter(String.fromCodePoint(codePoint), plain);
    classes.set(codePoint, made);
    return made;
  };
  // 0: not looked at yet, 1: something special, otherwise the letter itself
  const letterOf = new Uint16Array(0x10000);
  const disguises = compileDisguises(rules);
  const raw = allocate(256);
  const undone = allocate(256);

  const readLetters = (text: string, work: Work): boolean => {
    raw.length = 0;
    let gap: number = GAP.line;
    let width = 0;
    let disguised = false;
    let quoted = 0;
    for (let at = 0; at < text.length; at += 1) {
      work.steps += 1;
      const code = text.charCodeAt(at);
      const letter = letterOf[code] ?? 0;
      if (letter > 1) {
        push(raw, letter, at, at + 1, gap, width, quoted);
        disguised ||= disguises.starts(letter);
        gap = GAP.none;
        width = 0;
        continue;
      }
      const codePoint = text.codePointAt(at) ?? code;
      const size = codePoint > 0xffff ? 2 : 1;
      const kept = symbolBetweenNumbers(text, at, raw);
      if (kept !== null) {
        if (kept > 0) push(raw, kept, at, at + 1, GAP.none, 0, quoted);
        while (kept === HYPHEN && isBlankOrHyphen(text.charCodeAt(at + 1))) at += 1;
        gap = GAP.none;
        width = 0;
        continue;
      }
      const kind = classOf(codePoint);
      if (kind !== null && "letters" in kind) {
        for (const unit of kind.letters.split("")) {
          push(raw, unit.charCodeAt(0), at, at + size, gap, width, quoted);
          disguised ||= disguises.starts(unit.charCodeAt(0));
          gap = GAP.none;
          width = 0;
        }
        if (kind.letters.length === 1 && size === 1) letterOf[code] = kind.letters.charCodeAt(0);
      } else if (kind !== null) {
        gap = Math.max(gap, kind.gap);
        width += 1;
        quoted = QUOTES.get(code) ?? quoted;
      }
      at += size - 1;
    }
    return disguised;
  };

  return (text, work) => {
    const disguised = readLetters(text, work);
    markJoins(raw);
    if (!disguised) return raw;
    return undoDisguises(raw, undone, disguises, work) ? undone : raw;
  };
}

/** Disguised spelling → its plain one; empty for a word that only looks like a disguise. */
function compileDisguises({ spellings, keep }: NormalisationRules): WordGraph<string> {
  const plain = [...Object.keys(spellings), ""];
  const meanings = new Map<string, number>();
  Object.values(spellings).forEach((variants, meaning) => {
    for (const variant of variants) if (!meanings.has(variant)) meanings.set(variant, meaning);
  });
  for (const word of keep) meanings.set(word, plain.length - 1);
  return new WordGraph(layOutWords(meanings), (meaning) => plain[meaning] ?? "");
}

/** A hyphen, point or colon inside a number belongs to it: its code; −1 for a thousands comma; null otherwise. */
function symbolBetweenNumbers(text: string, at: number, before: NormalText): number | null {
  const code = text.charCodeAt(at);
  const last = before.codes[before.length - 1] ?? 0;
  if (before.length === 0 || !(isDigit(last) || AFTER_NUMBER.has(last))) return null;
  if (HYPHENS.has(code)) return isDigit(digitAfter(text, at)) ? HYPHEN : null;
  if (!isDigit(last) || before.ends[before.length - 1] !== at) return null;
  const next = plainDigit(text.charCodeAt(at + 1));
  if (!isDigit(next)) return code === 0x2b ? code : null;
  if (code === 0x2e || code === 0x3a || code === 0xff1a || code === 0xff0e)
    return code === 0x2e || code === 0xff0e ? 0x2e : 0x3a;
  if (code === 0x2c && isThousands(text, at)) return -1;
  return null;
}

function isThousands(text: string, comma: number): boolean {
  for (let index = 1; index <= 3; index += 1) if (!isDigit(text.charCodeAt(comma + index))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

function plainDigit(code: number): number {
  return code >= 0xff10 && code <= 0xff19 ? code - 0xfee0 : code;
}

function isBlankOrHyphen(code: number): boolean {
  return code === 0x20 || code === 0x3000 || HYPHENS.has(code);
}

/** The code after a hyphen and at most two blanks or further hyphens. */
function digitAfter(text: string, at: number): number {
  for (let index = at + 1; index <= at + 3; index += 1) {
    const code = text.charCodeAt(index);
    if (!isBlankOrHyphen(code)) return plainDigit(code);
  }
  return 0;
}

function allocate(size: number): NormalText & { widths: Uint8Array } {
  return {
    codes: new Uint16Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    gaps: new Uint8Array(size),
    quoted: new Uint8Array(size),
    widths: new Uint8Array(size),
    joins: new Uint8Array(size),
    fragments: new Int32Array(size),
    lists: new Int32Array(size),
    clauses: new Int32Array(size),
    sentences: new Int32Array(size),
    length: 0,
  };
}

type Buffer = ReturnType<typeof allocate>;

function grow(buffer: Buffer): void {
  const bigger = allocate(buffer.codes.length * 4);
  bigger.codes.set(buffer.codes);
  bigger.starts.set(buffer.starts);
  bigger.ends.set(buffer.ends);
  bigger.gaps.set(buffer.gaps);
  bigger.quoted.set(buffer.quoted);
  bigger.widths.set(buffer.widths);
  bigger.length = buffer.length;
  Object.assign(buffer, bigger);
}

function push(
  buffer: Buffer,
  code: number,
  start: number,
  end: number,
  gap: number,
  width: number,
  quoted: number,
): void {
  if (buffer.length === buffer.codes.length) grow(buffer);
  const index = buffer.length;
  buffer.codes[index] = code;
  buffer.starts[index] = start;
  buffer.ends[index] = end;
  buffer.gaps[index] = gap;
  buffer.quoted[index] = quoted;
  buffer.widths[index] = Math.min(width, 255);
  buffer.length = index + 1;
}

/** Says where words may run across a gap: few separators, and beyond blanks only beside a letter standing alone. */
function markJoins(buffer: Buffer): void {
  const { gaps, joins, length } = buffer;
  const alone = (index: number) => {
    const closed = index + 1 >= length || gaps[index + 1] !== GAP.none;
    return gaps[index] !== GAP.none && closed && (buffer.codes[index] ?? 0) >= FIRST_HAN;
  };
  let [fragment, list, clause, sentence] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    const gap = gaps[index] ?? 0;
    if (gap === GAP.none) joins[index] = 1;
    else {
      const narrow = index > 0 && (buffer.widths[index] ?? 0) <= WIDEST_DISGUISE;
      const [before, after] = narrow ? [alone(index - 1), alone(index)] : [false, false];
      joins[index] = narrow && (gap === GAP.soft || (before && after) || (gap < GAP.line && (before || after))) ? 1 : 0;
      // 女。勿。扰: separators between letters standing alone are a disguise
      const strength = before && after ? GAP.none : gap;
      if (strength >= GAP.soft) fragment += 1;
      if (strength >= GAP.list) list += 1;
      if (strength >= GAP.clause) clause += 1;
      if (strength >= GAP.sentence) sentence += 1;
    }
    buffer.fragments[index] = fragment;
    buffer.lists[index] = list;
    buffer.clauses[index] = clause;
    buffer.sentences[index] = sentence;
  }
}

const isLatin = (code: number) => code >= 0x61 && code <= 0x7a;

/** Replaces disguised spellings; the letters put in stand where the disguise stood. False when there was none. */
function undoDisguises(from: Buffer, to: Buffer, disguises: WordGraph<string>, work: Work): boolean {
  to.length = 0;
  let replaced = false;
  for (let index = 0; index < from.length; ) {
    let plain = "";
    let end = index + 1;
    if (disguises.starts(from.codes[index] ?? 0)) {
      disguises.visit(from, index, work, (disguise, stop) => {
        if (cutsLatinWord(from, index) || cutsLatinWord(from, stop)) return;
        plain = disguise;
        end = stop;
      });
    }
    if (plain === "") {
      for (; index < end; index += 1) copyLetter(from, to, index);
      continue;
    }
    replaced = true;
    const [start, stop] = [from.starts[index] ?? 0, from.ends[end - 1] ?? 0];
    for (let letter = 0; letter < plain.length; letter += 1) {
      const first = letter === 0;
      push(
        to,
        plain.charCodeAt(letter),
        start,
        stop,
        first ? (from.gaps[index] ?? 0) : GAP.none,
        first ? (from.widths[index] ?? 0) : 0,
        from.quoted[index] ?? 0,
      );
    }
    index = end;
  }
  if (replaced) markJoins(to);
  return replaced;
}

function copyLetter(from: Buffer, to: Buffer, index: number): void {
  const { codes, starts, ends, gaps, widths, quoted } = from;
  push(
    to,
    codes[index] ?? 0,
    starts[index] ?? 0,
    ends[index] ?? 0,
    gaps[index] ?? 0,
    widths[index] ?? 0,
    quoted[index] ?? 0,
  );
}

/** True when a word boundary here would split a Latin word. */
function cutsLatinWord(letters: Letters, boundary: number): boolean {
  if (boundary <= 0 || boundary >= letters.length || letters.joins[boundary] === 0) return false;
  return isLatin(letters.codes[boundary - 1] ?? 0) && isLatin(letters.codes[boundary] ?? 0);
}
