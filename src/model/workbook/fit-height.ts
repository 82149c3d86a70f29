// How high a row must be for its wrapped text: Excel and WPS do not grow rows with merged cells, and print what they see.

/** Size of the body font, for which column widths are counted. */
const BODY_SIZE = 10.5;
/** Height of a line over the size of its font. */
const LEADING = 15 / BODY_SIZE;
const PADDING = 4;
/** Excel's own limit. */
const HIGHEST = 409;
/** Whatever is not ASCII is taken for wide: too high a row hides nothing. */
const WIDE = /\P{ASCII}/u;

/** Lines that a text takes in a column of this width; a Chinese character takes two letters. */
export function countLines(text: string, width: number): number {
  const room = Math.max(2, width - 1.5);
  let lines = 0;
  for (const line of text.split("\n")) {
    let used = 0;
    for (const character of line) used += WIDE.test(character) ? 2 : 1;
    lines += Math.max(1, Math.ceil(used / room));
  }
  return lines;
}

/** Points for the highest of a row's texts, each with the width that it may fill and the size of its font. */
export function fitHeight(texts: readonly { text: string; width: number; size?: number }[]): number {
  const heights = texts.map(({ text, width, size = BODY_SIZE }) => {
    return countLines(text, (width * BODY_SIZE) / size) * size * LEADING;
  });
  return Math.min(HIGHEST, Math.max(BODY_SIZE * LEADING, ...heights) + PADDING);
}
