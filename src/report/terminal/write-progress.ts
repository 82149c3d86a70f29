// What changed since last time: who is compared, what to beware of, then tables.

import { words } from "../../locale/index.ts";
import type { ProgressContent, Table } from "../content/content.ts";
import { drawTable } from "./draw-table.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";
import { padText } from "./pad-text.ts";
import { wrapText } from "./wrap-text.ts";
import { writeHeading } from "./write-heading.ts";

/** A space on either side of a cell and the line beside it. */
const AROUND = 3;
const NARROWEST = 4;

export function writeProgressHead({ heading, note, entries, cautions }: ProgressContent, medium: Medium): string[] {
  const width = Math.max(...entries.map(([label]) => medium.measure(label)));
  return [
    ...writeHeading(heading, note, medium),
    ...cautions.flatMap((caution) =>
      hangText(
        { text: `  ${words.comparison.caution}  `, paint: medium.verdict.partly_met },
        caution,
        medium.columns,
        medium,
      ),
    ),
    ...entries.flatMap(([label, text]) =>
      hangText({ text: `  ${padText(label, width, medium)}  `, paint: medium.faint }, text, medium.columns, medium),
    ),
  ];
}

export function writeProgressTables(tables: readonly Table[], medium: Medium): string[][] {
  return tables.map((table) => [...writeHeading(table.heading, table.note, medium), ...writeTable(table, medium)]);
}

function writeTable({ columns, rows }: Table, medium: Medium): string[] {
  const room = medium.columns - columns.length * AROUND + 1;
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ name, weight }) =>
    Math.max(NARROWEST, medium.measure(name), Math.floor((weight / total) * room)),
  );
  const excess = widths.reduce((sum, width) => sum + width, 0) - room;
  const widest = widths.indexOf(Math.max(...widths));
  const fitted = widths.map((width, index) => (index === widest ? width - excess : width));
  const cells = rows.map((row) =>
    row.map((text, index) =>
      text.split("\n").flatMap((line) => wrapText(line, fitted[index] ?? NARROWEST, medium.measure)),
    ),
  );
  return drawTable(
    columns.map(({ name }) => name),
    cells,
    fitted,
    medium,
  );
}
