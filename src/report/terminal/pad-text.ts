import type { Medium } from "./medium.ts";

/** Fills up with spaces to a number of columns. */
export function padText(text: string, width: number, medium: Medium): string {
  return text + " ".repeat(Math.max(width - medium.measure(text), 0));
}
