import { cleanText } from "../words/fold-text.ts";

const LONGEST = 40;
const LONG_DIGITS = /\d{15,}[\dXx]?/g;

/** Somebody's words for use in a sentence: one line, nothing invisible, not too long, long numbers masked. */
export function showWords(text: string): string {
  const clean = cleanText(text.slice(0, LONGEST * 10))
    .replace(/\s+/g, " ")
    .replace(LONG_DIGITS, (digits) => `${digits.slice(0, 6)}******`);
  const characters = [...clean];
  return characters.length <= LONGEST ? clean : `${characters.slice(0, LONGEST).join("")}…`;
}
