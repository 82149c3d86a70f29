// One row, or one mapping, with its columns known → a posting.

import type { ListedPosting } from "../../model/postings/posting-list.ts";
import { POSTING_CONTENTS, type PostingContentKind } from "../../model/postings/wording-finding.ts";
import type { Column } from "./recognise-columns.ts";
import type { TableRow } from "./table-row.ts";

const BARE_NUMBER = /^[\d.,，~～\-—–至到 ]+$/u;

/** Null for a row that says nothing: numbered in advance, but never filled in. */
export function readPosting({ line, at, cells: written }: TableRow, columns: readonly Column[]): ListedPosting | null {
  const cells = new Map<PostingContentKind, string>();
  const said: string[] = [];
  let id: string | null = null;
  for (const [index, cell] of written.entries()) {
    const words = cell.trim();
    const column = columns[index] ?? UNNAMED;
    if (words === "" || column.role === "aside") continue;
    if (column.role === "id") id ??= words;
    else said.push(sayCell(words, column, cells));
  }
  return said.length === 0 ? null : { line, at, id, cells, text: said.join("\n") };
}

/** Words under no heading are still read by whoever reads the posting. */
const UNNAMED: Column = { role: "text", heading: "", unit: "" };

/** What a cell says where all of a posting stands together; a content is also kept under its kind. */
function sayCell(words: string, column: Column, cells: Map<PostingContentKind, string>): string {
  if (isContent(column.role)) {
    const full = BARE_NUMBER.test(words) ? words + column.unit : words;
    const before = cells.get(column.role);
    cells.set(column.role, before === undefined ? full : `${before}；${full}`);
    return full;
  }
  return column.role === "text" || column.heading === "" ? words : `${column.heading}：${words}`;
}

function isContent(role: Column["role"]): role is PostingContentKind {
  return (POSTING_CONTENTS as readonly string[]).includes(role);
}
