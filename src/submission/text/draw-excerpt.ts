import type { TextPlace } from "../../model/place.ts";
import { cleanText } from "../words/fold-text.ts";
import type { LineIndex } from "./line-index.ts";

const CHARACTERS_BEFORE = 30;
const CHARACTERS_SHOWN = 60;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** The line of a place with a caret below the column; long lines show the part around it. */
export function drawExcerpt(lines: LineIndex, at: TextPlace): string {
  const line = lines.textOf(at.line);
  const start = Math.max(0, at.column - 1 - CHARACTERS_BEFORE);
  const before = showPart(line.slice(start, at.column - 1));
  const after = showPart(line.slice(at.column - 1, start + CHARACTERS_SHOWN));
  const number = String(at.line);
  const caret = " ".repeat(measureWidth(before));
  return `  ${number} | ${before}${after}\n  ${" ".repeat(number.length)} | ${caret}^`;
}

/** One character for one; what cannot be seen is not printed. */
function showPart(part: string): string {
  const body = part.trim();
  const lead = part.length - part.trimStart().length;
  const tail = body === "" ? 0 : part.length - part.trimEnd().length;
  return `${" ".repeat(lead)}${cleanText(body)}${" ".repeat(tail)}`;
}

function measureWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
