import type { Assessment } from "../../model/assessment.ts";

/** What could steer a terminal or hide text: controls, direction and zero-width marks, stacked accents, private use. */
const UNSAFE = /[\p{C}\p{M}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Regional_Indicator}]/gu;
const OF_LINES: readonly string[] = ["remedy", "text"];

/** The text with everything unsafe written out, e.g. `\u{1B}`; line breaks and tabs become a space. */
export function showHidden(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\r\n\t]+/gu, " ")
    .replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** A copy in which every text is safe to print. Only remedies and clauses keep their line breaks. */
export function cleanAssessment(assessment: Assessment): Assessment {
  const clean = (key: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    return OF_LINES.includes(key) ? value.split("\n").map(showHidden).join("\n") : showHidden(value);
  };
  // An assessment is plain JSON, so the copy has its shape.
  return JSON.parse(JSON.stringify(assessment), clean) as Assessment;
}
