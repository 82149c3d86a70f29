// A judged posting as cells of one row: what csv and xlsx show.

import { words } from "../../locale/index.ts";
import type { ContentDemand, JudgedPosting } from "../../model/postings/posting-list.ts";
import type { FindingSeverity } from "../../model/postings/wording-finding.ts";
import { markWords } from "./mark-words.ts";
import { nameVerdict } from "./needs-attention.ts";

const { columns } = words.postingsReport;

export const POSTING_COLUMNS = [
  columns.file,
  columns.line,
  columns.id,
  columns.verdict,
  columns.missing,
  columns.red,
  columns.unlawful,
  columns.grey,
  columns.ground,
  columns.rewrite,
  columns.law,
  columns.original,
] as const;

/** A posting's cells stand beside each other, as on a screen or notice board. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, "｜");

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join("\n");

/** Cells in the order of the columns; the line is a number. */
export function postingCells(posting: JudgedPosting, demands: readonly ContentDemand[]): (string | number)[] {
  const { file, line, id, missing, findings, text } = posting;
  const lacks = demands.filter(({ kind }) => missing.includes(kind));
  const wordsOf = (severity: FindingSeverity) =>
    distinct(findings.filter((finding) => finding.severity === severity).map(({ words }) => words));
  return [
    file,
    line,
    id ?? "",
    nameVerdict(posting),
    lacks.map(({ label }) => label).join("、"),
    wordsOf("red"),
    wordsOf("unlawful"),
    wordsOf("grey"),
    distinct(findings.map(({ ground }) => ground)),
    distinct([...findings.map(({ rewrite }) => rewrite), ...lacks.map(({ remedy }) => remedy)]),
    distinct(findings.flatMap(({ law }) => law)),
    onOneLine(markWords(text, findings)),
  ];
}
