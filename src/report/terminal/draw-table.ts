import Table from "cli-table3";
import type { Medium } from "./medium.ts";

/** A cell is its lines, each already no wider than its column. */
export type Cell = readonly string[];

const PADDING = 2;
const LINES = { across: "─", down: "│", top: "┬", cross: "┼", bottom: "┴" };
const ASCII_LINES = { across: "-", down: "|", top: "+", cross: "+", bottom: "+" };

/** Widths of the texts of columns that together fill the medium; the last column takes what the others leave. */
export function columnWidths(medium: Medium, fixed: readonly number[]): number[] {
  const taken = fixed.reduce((sum, width) => sum + width + PADDING + 1, 0);
  return [...fixed, medium.columns - taken - PADDING];
}

/** Rows between rules, without side walls, so that text can be copied and ambiguous widths do no harm at the edge. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  medium: Medium,
): string[] {
  const { across, down, top, cross, bottom } = medium.isAscii ? ASCII_LINES : LINES;
  const table = new Table({
    head: head.map(medium.bold),
    colWidths: widths.map((width) => width + PADDING),
    style: { head: [], border: [] },
    chars: {
      top: across,
      "top-mid": top,
      "top-left": "",
      "top-right": "",
      bottom: across,
      "bottom-mid": bottom,
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: across,
      "mid-mid": cross,
      right: "",
      "right-mid": "",
      middle: medium.faint(down),
    },
  });
  for (const row of rows) table.push(row.map((cell) => cell.join("\n")));
  const isRule = (line: string) => line.startsWith(across.repeat(PADDING));
  return table
    .toString()
    .split("\n")
    .map((line) => (isRule(line) ? medium.faint(line) : line.trimEnd()));
}
