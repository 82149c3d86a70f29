import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";

/** Puts the place at the right edge of the last line, or below it where it does not fit. */
export function addPlace(lines: readonly string[], place: string, width: number, medium: Medium): string[] {
  const size = medium.measure(place);
  if (size > width) return [...lines, ...hangText({ text: "" }, place, width, medium, medium.faint)];
  const last = lines.at(-1) ?? "";
  const free = width - medium.measure(last) - size;
  return free < 2
    ? [...lines, " ".repeat(width - size) + medium.faint(place)]
    : [...lines.slice(0, -1), last + " ".repeat(free) + medium.faint(place)];
}
