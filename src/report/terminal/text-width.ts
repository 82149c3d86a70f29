// How many columns a text takes. Measured: a general package costs 50 ms at start-up for what cleaned text never holds.

/** East Asian Wide and Fullwidth characters, and emoji drawn as pictures (Unicode TR 11 and TR 51). */
const WIDE = new RegExp(
  "[\\u1100-\\u115F\\u2329\\u232A\\u2630-\\u2637\\u268A-\\u268F\\u2E80-\\u303E\\u3041-\\u3247\\u3250-\\uA4CF" +
    "\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6" +
    "\\u{16FE0}-\\u{1B2FF}\\u{1D300}-\\u{1D376}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}\\p{Emoji_Presentation}]",
  "u",
);
const NOT_ASCII = /[^ -~]/u;
const COLOUR = /\u001b\[\d+m/gu;

export type Measure = (text: string) => number;

/**
 * Measures text in which nothing is hidden or combined (see visible-text.ts); colours count nothing.
 * Where ambiguous characters are wide (“ ” — × ² on many Chinese terminals), whatever is not ASCII counts two.
 */
export function createMeasure(ambiguousIsWide: boolean): Measure {
  const wide = ambiguousIsWide ? NOT_ASCII : WIDE;
  const known = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const character of text.replace(COLOUR, "")) {
      let size = known.get(character);
      if (size === undefined) {
        size = wide.test(character) ? 2 : 1;
        known.set(character, size);
      }
      width += size;
    }
    return width;
  };
}
