import type { Comparison } from "../../model/comparison.ts";

/** The comparison itself. */
export function render(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}
