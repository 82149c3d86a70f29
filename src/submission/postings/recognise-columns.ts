// A row of headings → what each column holds.

import { POSTING_CONTENTS, type PostingContentKind } from "../../model/postings/wording-finding.ts";
import { foldWord } from "../words/fold-text.ts";
import { dropNotes, NameIndex, pairNames } from "../words/name-index.ts";
import { COLUMN_CUES, COLUMN_NAMES, type ColumnRole } from "./column-names.ts";

/** Longer headings are sentences of a posting. */
const LONGEST_HEADING = 24;
const NOTE = /[（(]([^（）()]{1,10})[）)]\s*$/u;

export interface Column {
  role: ColumnRole | "other";
  /** The heading without its notes: said before words that mean nothing alone (性别：女). */
  heading: string;
  /** What the heading says of its unit: 元/天, 小时. */
  unit: string;
}

/** Words of the posting itself, and not its number or who put it in. */
export function isTelling(role: Column["role"] | undefined): boolean {
  return role !== undefined && role !== "id" && role !== "aside";
}

/** job_title, job-title and Job Title are one name; marks of what must be filled in are none. */
const joined = (heading: string): string => heading.replace(/(?!^)[\s_*＊★:：-]+|^[*＊★]+/gu, "");

export interface ColumnReader {
  /** What a heading stands for by its name alone. */
  find(heading: string): ColumnRole | undefined;
  /** Every column of a heading row; the cues inside longer headings count too. */
  read(headings: readonly string[]): Column[];
}

/** Compiles the names; `labels` are the standard's own for the six contents. */
export function compileColumns(labels: Readonly<Record<PostingContentKind, readonly string[]>>): ColumnReader {
  const joinAll = (lists: Readonly<Partial<Record<ColumnRole, readonly string[]>>>) =>
    pairNames<ColumnRole>(lists).map(([name, role]): [string, ColumnRole] => [joined(name), role]);
  const keys = POSTING_CONTENTS.map((kind) => [joined(kind), kind] as const);
  const index = new NameIndex<ColumnRole>().add(joinAll(COLUMN_NAMES)).add([...keys, ...joinAll(labels)]);
  const find = (heading: string): ColumnRole | undefined => {
    if (heading === "" || heading.length > LONGEST_HEADING) return undefined;
    return index.find(heading) ?? index.find(joined(heading));
  };
  const guess = (heading: string): ColumnRole | "other" => {
    const folded = foldWord(dropNotes(heading));
    if (folded.length > LONGEST_HEADING) return "other";
    const cued = (Object.keys(COLUMN_CUES) as ColumnRole[]).filter((role) =>
      COLUMN_CUES[role]?.some((cue) => folded.includes(cue)),
    );
    return cued.length === 1 ? (cued[0] ?? "other") : "other";
  };
  return {
    find,
    read: (headings) =>
      headings.map((heading) => ({
        role: find(heading) ?? guess(heading),
        heading: dropNotes(heading).trim(),
        unit: NOTE.exec(heading)?.[1] ?? "",
      })),
  };
}
