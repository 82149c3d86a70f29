// A cell or line made comparable for the content rules: NFKC, lower case, plain characters, no blanks.

import { isCommonHan } from "./character-classes.ts";

/** Makes the folding function; `plain` maps characters to their plain form. */
export function compileFold(plain: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => {
    const folded = text.normalize("NFKC").toLowerCase();
    let result = "";
    for (const character of folded) {
      result += plain.get(character) ?? (!isCommonHan(character) && BLANK.test(character) ? "" : character);
    }
    return result;
  };
}

const BLANK = /[\s\p{Cf}]/u;

/** Without punctuation and symbols: only what says something. */
export function stripMarks(folded: string): string {
  return folded.replace(/[\p{P}\p{S}]/gu, "");
}

/** Removes every occurrence of the words, longest first. */
export function removeWords(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words) rest = rest.replaceAll(word, "");
  return rest;
}

export const byLength = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length);
