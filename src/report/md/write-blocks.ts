// The few blocks that a Markdown report is made of; every text goes through the escape.

import type { Table } from "../content/content.ts";
import type { Entry } from "../content/list-origin.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

export function writeHeading(level: number, heading: string, note = ""): string {
  return `${"#".repeat(level)} ${escapeMarkdown(heading)}${note === "" ? "" : `（${escapeMarkdown(note)}）`}`;
}

export function writeList(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
}

export function writeEntries(entries: readonly Entry[]): string {
  return entries.map(([label, text]) => `- **${label}**　${escapeMarkdown(text)}`).join("\n");
}

export function writeTable({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [line(columns.map(({ name }) => name)), `|${" --- |".repeat(columns.length)}`, ...rows.map(line)].join("\n");
}

/** Heading and table. */
export function writeSection(level: number, table: Table): string[] {
  return [writeHeading(level, table.heading, table.note), writeTable(table)];
}
