import type { Answer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { TextShape } from "../questions/answer-shape.ts";
import type { Reading } from "../reading.ts";
import { compactText } from "../words/fold-text.ts";
import { isBareClaim, isNoneWord, isZero, readYesNoWord } from "../words/plain-words.ts";
import { noneAnswer } from "./none-answer.ts";
import { warnOfPersonalId } from "./warn-of-personal-id.ts";

/** Longest text that is kept, in characters. */
export const LONGEST_TEXT = 5000;

const SEVERAL = /[、,;/\n]|或|和/;
const BEFORE_NUMBER = /^[^\d+(]*:|^(?:电话|热线|手机|固话|座机)+/;
const EXTENSION = /(?:转|分机|ext\.?)(?:分机)?\d{1,6}$/;
const SEPARATORS = /[\s()\-‐‑–—.·]/g;
const COUNTRY = /^(?:\+|00)86/;

/** Reads text as written; a bare 是, 有 or 已按要求落实 says nothing, a bare 否 is an explicit none. */
export function readText(text: string, shape: TextShape, at: Place | undefined, reading: Reading): Answer {
  if (isNoneWord(text, shape.noneWords) || isZero(text)) return noneAnswer(text, at);
  const word = readYesNoWord(text);
  const isLiteral = word !== null && /^[a-z]+$/i.test(text);
  if (word === false && !isLiteral) return noneAnswer(text, at);
  if (word !== null || isBareClaim(text)) return reading.refuse("text-wanted", at, showWords(text));
  if (shape.isPhone) return readPhone(text, at, reading);
  warnOfPersonalId(text, at, reading);
  return { kind: "text", value: cutText(text, at, reading), ...placedAt(at) };
}

/** The text up to the longest that is kept, with a warning where something was cut. */
export function cutText(text: string, at: Place | undefined, reading: Reading): string {
  if (text.length <= LONGEST_TEXT) return text;
  reading.warn("text-too-long", at, LONGEST_TEXT);
  const isInsidePair = /[\ud800-\udbff]/.test(text.charAt(LONGEST_TEXT - 1));
  return text.slice(0, isInsidePair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}

function readPhone(text: string, at: Place | undefined, reading: Reading): Answer {
  const numbers = text
    .slice(0, 200)
    .normalize("NFKC")
    .split(SEVERAL)
    .map(tidyNumber)
    .filter((number) => number !== "");
  const [first = compactText(text.slice(0, 200)), second] = numbers;
  if (second !== undefined) reading.warn("phone-several", at);
  return { kind: "text", value: first, ...placedAt(at) };
}

function tidyNumber(text: string): string {
  return compactText(text)
    .replace(BEFORE_NUMBER, "")
    .replace(EXTENSION, "")
    .replace(SEPARATORS, "")
    .replace(COUNTRY, "");
}
