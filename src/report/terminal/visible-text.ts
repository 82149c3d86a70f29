import type { Assessment } from "../../model/assessment.ts";

/** What could steer a terminal or hide text: controls, direction and zero-width marks, stacked accents, private use. */
const HIDING = "\\p{C}\\p{M}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}";
/** What terminals disagree about the width of: emoji, loose parts of letters, trigrams and hexagrams, rare scripts. */
const UNSTEADY =
  "\\p{Emoji_Modifier_Base}\\u2630-\\u2637\\u268A-\\u268F\\u4DC0-\\u4DFF" +
  "\\u0D4E\\u0E33\\u0EB3\\u1100-\\u11FF\\uA960-\\uA97F\\uD7B0-\\uD7FF\\u{10000}-\\u{1FFFF}\\u{40000}-\\u{10FFFF}";
const UNSAFE = new RegExp(`[${HIDING}${UNSTEADY}]`, "gu");

/** The text with everything unsafe written out, e.g. `\u{1B}`; line breaks and tabs become a space. */
export function showHidden(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\r\n\t]+/gu, " ")
    .replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** A copy in which every text is safe to print. Only remedies keep their line breaks: one step a line. */
export function cleanAssessment(assessment: Assessment): Assessment {
  const clean = (key: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    return key === "remedy" ? value.split("\n").map(showHidden).join("\n") : showHidden(value);
  };
  // An assessment is plain JSON, so the copy has its shape.
  return JSON.parse(JSON.stringify(assessment), clean) as Assessment;
}
