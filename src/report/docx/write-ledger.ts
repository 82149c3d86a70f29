// The ledger behind a notice, and where all of it comes from.

import { words } from "../../locale/index.ts";
import type { Content } from "../content/content.ts";
import { WIDTHS } from "./official-style.ts";
import { sayProblem } from "./say-problem.ts";
import { type Block, columnsOf, paragraph, table } from "./write-parts.ts";

const say = words.official;
const { notice } = say;

/** A row a clause; who, until when and how far is for people to write. */
export function writeLedger({ gaps }: Content): Block[] {
  const rows = gaps.map((gap, index) => [
    String(index + 1),
    say.clause(gap.number, gap.topic),
    gap.checks
      .filter((check) => check.isOpen)
      .map((check) => say.check(check.word, "", sayProblem(check)))
      .join("\n"),
    gap.steps.join("\n"),
    "",
    "",
    "",
    "",
    gap.wanted.join("\n"),
    "",
  ]);
  const weights = [0.7, 1.5, 5, 4.4, 1.2, 1, 1.2, 1.2, 2.2, 0.8];
  const columns = columnsOf(notice.annexColumns, weights);
  return [
    ...say.annexes([notice.annex]).map((text) => paragraph("First", text)),
    table({ columns, rows }, WIDTHS.landscape),
  ];
}

/** Where all this comes from, in small print below the ledger. */
export function writeOrigin({ origin, closing }: Content): Block[] {
  const lines = origin.map(([label, text]) => say.finding(label, text));
  return [...lines, closing].map((text) => paragraph("Table", text));
}
