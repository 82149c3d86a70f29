// A cell or line made comparable for the content rules: NFKC, lower case, plain characters, no blanks.

import { isPlainlyVisible } from "./character-classes.ts";

/** Makes the folding function; `plain` maps characters to their plain form. */
export function compileFold(plain: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => {
    const folded = text.normalize("NFKC").toLowerCase();
    let result = "";
    for (const character of folded) {
      result += plain.get(character) ?? (isPlainlyVisible(character) || !BLANK.test(character) ? character : "");
    }
    return result;
  };
}

const BLANK = /[\s\p{Cf}]/u;

/** The marks of nearly every posting, and a text that has no other: all marks are a pattern that is dear to compile. */
const USUAL_MARKS = /[!-/:-@[-`{-~、。·—“”《》【】]/g;
const WITHOUT_MARKS = /^[0-9a-z\u4e00-\u9fff]*$/;
const MARKS = /[\p{P}\p{S}]/gu;

/** Without punctuation and symbols: only what says something. */
export function stripMarks(folded: string): string {
  const rest = folded.replace(USUAL_MARKS, "");
  return WITHOUT_MARKS.test(rest) ? rest : rest.replace(MARKS, "");
}

/** Removes every occurrence of the words, longest first. */
export function removeWords(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words) rest = rest.replaceAll(word, "");
  return rest;
}

export const byLength = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length);
