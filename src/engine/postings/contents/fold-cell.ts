// A cell or line made comparable for the content rules: NFKC, lower case, plain characters, no blanks.

import { isPlainlyVisible } from "../letters/character-classes.ts";

/** Makes the folding function; `plain` maps characters to their plain form. */
export function compileFold(plain: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => {
    const folded = text.normalize("NFKC").toLowerCase();
    let result = "";
    for (const character of folded) {
      result += plain.get(character) ?? (isPlainlyVisible(character) || !isBlank(character) ? character : "");
    }
    return result;
  };
}

// Patterns of whole kinds of characters are dear to compile: they stand where they are first needed.
const isBlank = (character: string) => /[\s\p{Cf}]/u.test(character);

/** The marks of nearly every posting, and a text that has no other. */
const USUAL_MARKS = /[!-/:-@[-`{-~、。·—“”《》【】]/g;
const WITHOUT_MARKS = /^[0-9a-z\u4e00-\u9fff]*$/;

/** Without punctuation and symbols: only what says something. */
export function stripMarks(folded: string): string {
  const rest = folded.replace(USUAL_MARKS, "");
  return WITHOUT_MARKS.test(rest) ? rest : rest.replace(/[\p{P}\p{S}]/gu, "");
}

/** Removes every occurrence of the words, longest first. */
export function removeWords(text: string, words: readonly string[]): string {
  let rest = text;
  for (const word of words) rest = rest.replaceAll(word, "");
  return rest;
}

export const byLength = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length);
