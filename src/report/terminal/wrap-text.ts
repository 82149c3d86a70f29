// Line breaking for Chinese with words, numbers and paths in between.

import type { Measure } from "./text-width.ts";

const OPENING = "“‘（《〈【〔「『［｛(\\[{<";
const CLOSING = "”’）》〉】〕」』］｝，。、；：？！…—％)\\]}>,.;:!?%";
const WORD = "A-Za-z0-9_+./\\\\:@=~#&*\\-";

/** What stays on one line: a word, or a character with its punctuation; a number keeps its unit. */
const UNIT = new RegExp(`[${OPENING}]*(?:[${WORD}]*[0-9]\\p{Script=Han}|[${WORD}]+|[^])[${CLOSING}]*`, "gu");

/** Breaks text into lines of at most `width` columns; loses nothing but spaces at line ends. At least one line. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  const endLine = () => {
    lines.push(line.trimEnd());
    line = "";
    filled = 0;
  };
  for (const unit of text.match(UNIT) ?? []) {
    for (const part of measure(unit) > width ? unit : [unit]) {
      const size = measure(part);
      if (filled + size > width && filled > 0) endLine();
      if (filled === 0 && part.trim() === "") continue;
      line += part;
      filled += size;
    }
  }
  if (line !== "" || lines.length === 0) endLine();
  return lines;
}
