import type { Table } from "../content.ts";

/** Names and weights of columns side by side; the note counts the rows. */
export function makeTable(
  heading: string,
  note: (count: number) => string,
  names: readonly string[],
  weights: readonly number[],
  rows: string[][],
): Table {
  const columns = names.map((name, index) => ({ name, weight: weights[index] ?? 1 }));
  return { heading, note: note(rows.length), columns, rows };
}
