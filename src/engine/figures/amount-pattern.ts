// How postings write a number or a range: 18, 15.5—20, 1.2千. Blanks repeat without a bound, because V8 unrolls a bounded
// repeat into code that costs every start; plainPosting bounds the text instead.

const NUMBER = String.raw`\d{1,6}(?:\.\d{1,2})?`;
const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  k: 1000,
  K: 1000,
  万: 10_000,
  w: 10_000,
  W: 10_000,
};
/** Letters that scale a number. */
export const SCALE_LETTERS = Object.keys(SCALES).join("");
/** Between the two ends of a range. */
export const DASH = String.raw`\s*(?:[-~—–−至到]|——)\s*`;

/** To be put into a pattern; names the groups low, lowScale, high and highScale. */
export const AMOUNT = String.raw`(?<![\d.])(?<low>${NUMBER})(?<lowScale>[${SCALE_LETTERS}]?)(?:${DASH}(?<high>${NUMBER})(?<highScale>[${SCALE_LETTERS}]?))?`;

/** Both ends of a range, or the one number; a scale written once holds for both (1—2千). */
export function amountsIn(groups: Readonly<Record<string, string | undefined>>): number[] {
  const scale = (name: string | undefined) => SCALES[name ?? ""] ?? 1;
  const lowScale = groups.lowScale === "" ? groups.highScale : groups.lowScale;
  const low = Number(groups.low) * scale(lowScale);
  return groups.high === undefined ? [low] : [low, Number(groups.high) * scale(groups.highScale)];
}

/** A pattern, and words of which a text must have one for it to match: looking for them is far cheaper. */
export type Wanting = readonly [words: readonly string[], pattern: RegExp];

/** One of the words, with the pattern right behind it. */
export function behindAny(words: readonly string[], pattern: string): Wanting {
  return [words, new RegExp(`(?:${words.join("|")})${pattern}`, "gu")];
}

/** All matches of all patterns, pattern by pattern. */
export function* matchAny(text: string, patterns: readonly Wanting[]): Generator<RegExpExecArray> {
  for (const [words, pattern] of patterns) {
    if (words.some((word) => text.includes(word))) yield* text.matchAll(pattern);
  }
}
