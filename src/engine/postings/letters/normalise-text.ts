// Text in, bare letters out: plain form, separators turned into gaps, disguises undone, every letter knowing its place.

import type { NormalisationPlan } from "../../../model/postings/wording-plan.ts";
import { type CharacterClass, classifyCharacter, GAP } from "./character-classes.ts";
import { codeOf, codesOf, isDigit } from "./code-units.ts";
import { allocate, markJoins, type NormalText, push } from "./normal-text.ts";
import { openDisguises, undoDisguises } from "./undo-disguises.ts";
import type { Work } from "./word-graph.ts";

/** Quotation marks: 1 opens, 0 closes. */
const QUOTES = new Map([
  ...[..."“「『‘"].map((mark) => [codeOf(mark), 1] as const),
  ...[..."”」』’"].map((mark) => [codeOf(mark), 0] as const),
]);
const HYPHENS = codesOf("-~–—－～〜−―‐‑");
const HYPHEN = codeOf("-");
const POINT = codeOf(".");
const POINTS = codesOf(".．");
const COLON = codeOf(":");
const COLONS = codesOf(":：");
const COMMA = codeOf(",");
const PLUS = codeOf("+");
const AFTER_NUMBER = codesOf("岁月日号元点k");

/** Makes the normaliser for one rule set. The text it returns is overwritten by the next call. */
export function compileNormaliser(
  plan: NormalisationPlan,
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
  const disguises = openDisguises(plan);
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

/** A hyphen, point or colon inside a number belongs to it: its code; −1 for a thousands comma; null otherwise. */
function symbolBetweenNumbers(text: string, at: number, before: NormalText): number | null {
  const code = text.charCodeAt(at);
  const last = before.codes[before.length - 1] ?? 0;
  if (before.length === 0 || !(isDigit(last) || AFTER_NUMBER.has(last))) return null;
  if (HYPHENS.has(code)) return isDigit(digitAfter(text, at)) ? HYPHEN : null;
  if (!isDigit(last) || before.ends[before.length - 1] !== at) return null;
  const next = plainDigit(text.charCodeAt(at + 1));
  if (!isDigit(next)) return code === PLUS ? code : null;
  if (POINTS.has(code)) return POINT;
  if (COLONS.has(code)) return COLON;
  return code === COMMA && isThousands(text, at) ? -1 : null;
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
