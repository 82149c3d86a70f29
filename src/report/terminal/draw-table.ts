import type { Medium } from "./medium.ts";
import { padText } from "./pad-text.ts";

/** A cell is its lines, each already no wider than its column. */
export type Cell = readonly string[];

/** A space on either side of a text, and the line to its right. */
const AROUND = 3;
const LINES = { across: "─", down: "│", top: "┬", cross: "┼", bottom: "┴" };
const ASCII_LINES = { across: "-", down: "|", top: "+", cross: "+", bottom: "+" };

/** Widths of the texts of columns that together fill the medium; the last column takes what the others leave. */
export function columnWidths(medium: Medium, others: readonly number[]): number[] {
  const taken = others.reduce((sum, width) => sum + width + AROUND, 0);
  return [...others, medium.columns - taken - AROUND + 1];
}

/** Rows between rules, without side walls, so that text can be copied and odd widths do no harm at the edge. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  medium: Medium,
): string[] {
  const lines = medium.isAscii ? ASCII_LINES : LINES;
  const rule = (joint: string) =>
    medium.faint(widths.map((width) => lines.across.repeat(width + AROUND - 1)).join(joint));
  const drawRow = (cells: readonly Cell[]) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, index) =>
      cells
        .map((cell, column) => ` ${padText(cell[index] ?? "", widths[column] ?? 0, medium)} `)
        .join(medium.faint(lines.down))
        .trimEnd(),
    );
  };
  return [
    rule(lines.top),
    ...drawRow(head.map((text) => [medium.bold(text)])),
    ...rows.flatMap((row) => [rule(lines.cross), ...drawRow(row)]),
    rule(lines.bottom),
  ];
}
