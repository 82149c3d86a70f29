// Numbers as they stand in postings: 200, 3.5, 一百二, 三四十, 5千, 2万.

import { codeOf, isDigit } from "../letters/code-units.ts";
import type { Letters } from "../letters/word-graph.ts";

export interface NumberAt {
  end: number;
  value: number;
}

const DIGITS = new Map<number, number>();
for (const [index, digit] of [..."零〇一二三四五六七八九"].entries()) DIGITS.set(codeOf(digit), Math.max(0, index - 1));
DIGITS.set(codeOf("两"), 2);
DIGITS.set(codeOf("俩"), 2);
const UNITS = new Map<number, number>([
  [codeOf("十"), 10],
  [codeOf("百"), 100],
  [codeOf("千"), 1000],
  [codeOf("万"), 10_000],
]);
const LONGEST = 12;
const POINT = codeOf(".");
const THOUSAND = codeOf("k");
const TEN = codeOf("十");

/** True when a number can start with this code unit. */
export function startsNumber(code: number): boolean {
  return isDigit(code) || DIGITS.has(code) || code === TEN;
}

/** Reads the number that starts at `at`, or null. Reads at most twelve letters. */
export function readNumber(letters: Letters, at: number): NumberAt | null {
  const code = letters.codes[at] ?? 0;
  if (isDigit(code)) return readArabic(letters, at);
  return startsNumber(code) ? readChinese(letters, at) : null;
}

function follows(letters: Letters, index: number): boolean {
  return index < letters.length && letters.joins[index] === 1;
}

function readArabic(letters: Letters, at: number): NumberAt {
  let [end, value, scale] = [at, 0, 0];
  while (end < letters.length && (end === at || follows(letters, end))) {
    const code = letters.codes[end] ?? 0;
    if (code === POINT && scale === 0 && isDigit(letters.codes[end + 1] ?? 0)) scale = 1;
    else if (!isDigit(code)) break;
    else if (scale === 0) value = value * 10 + (code - 0x30);
    else {
      scale /= 10;
      value += (code - 0x30) * scale;
    }
    end += 1;
  }
  const unit = follows(letters, end) ? (letters.codes[end] ?? 0) : 0;
  const times = unit === THOUSAND ? 1000 : (UNITS.get(unit) ?? 1);
  return times === 1 ? { end, value } : { end: end + 1, value: value * times };
}

/** 一百二 is 120, 三四十 is 30, 十五 is 15, 一二十 is 10. */
function readChinese(letters: Letters, at: number): NumberAt {
  let [end, total, digit, last] = [at, 0, 0, 0];
  while (end < at + LONGEST && end < letters.length && (end === at || follows(letters, end))) {
    const code = letters.codes[end] ?? 0;
    const unit = UNITS.get(code);
    const found = DIGITS.get(code);
    if (unit !== undefined) {
      if (unit === 10_000) total = Math.max(1, total + digit) * unit;
      else total += Math.max(1, digit) * unit;
      [digit, last] = [0, unit];
    } else if (found !== undefined) {
      // 三四十 names a range: the lower end counts
      if (digit === 0 || last === 0) digit = digit === 0 ? found : digit;
      if (found === 0) last = 10;
    } else break;
    end += 1;
  }
  return { end, value: total + digit * (last >= 100 ? last / 10 : 1) };
}
