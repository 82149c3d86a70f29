// The clauses of a report: the gaps with what to do about them, and the annex with all of them.

import { words } from "../../locale/index.ts";
import { VERDICTS } from "../../model/verdict.ts";
import type { CheckContent, ClauseContent, Content } from "../content/content.ts";
import { WIDTHS } from "./official-style.ts";
import { type Block, blankLine, columnsOf, paragraph, table } from "./write-parts.ts";

const say = words.official;

/** A table for every kind of gap, worst first. */
export function writeGaps({ gaps, verdicts }: Content): Block[] {
  if (gaps.length === 0) return [paragraph("Body", say.report.noGaps)];
  const kinds = VERDICTS.filter((verdict) => gaps.some((gap) => gap.verdict === verdict));
  return kinds.flatMap((verdict, index) => {
    const rows = gaps.filter((gap) => gap.verdict === verdict).map(rowOfGap);
    const word = verdicts.find((entry) => entry.verdict === verdict)?.word ?? "";
    return [
      paragraph("Second", say.second(index + 1, say.report.gapsOf(word, rows.length))),
      table({ columns: columnsOf(say.gaps, [1.3, 4.2, 3.4, 1.9]), rows }, WIDTHS.portrait),
      blankLine(),
    ];
  });
}

function rowOfGap(gap: ClauseContent): string[] {
  const rest = gap.passed === 0 ? [] : [words.report.gaps.otherChecksPass(gap.passed)];
  return [
    [gap.number, gap.topic, ...gap.pending].filter((text) => text !== "").join("\n"),
    [...gap.checks.filter((check) => check.isOpen).map(sayCheck), ...rest].join("\n\n"),
    gap.steps.join("\n\n"),
    gap.wanted.join("\n"),
  ];
}

function sayCheck(check: CheckContent): string {
  const progress = check.progress === "" ? "" : say.progress(check.progress);
  return [
    progress + say.check(check.word, check.levelNote, check.quote),
    ...check.findings.map(([label, text]) => say.finding(label, text)),
    ...(check.place === "" ? [] : [say.finding(words.document.place, check.place)]),
  ].join("\n");
}

/** Every clause in full, on paper laid on its side. */
export function writeAnnex(clauses: readonly ClauseContent[]): Block[] {
  const { annex, annexColumns } = say.report;
  const rows = clauses.map((clause) => [
    [clause.number, clause.topic].filter((text) => text !== "").join("\n"),
    clause.text,
    [clause.word, ...clause.pending].join("\n"),
    clause.checks.map((check) => say.check(check.word, check.levelNote, check.quote)).join("\n"),
    clause.checks
      .flatMap(({ findings }) =>
        findings.filter(([label]) => label === words.report.gaps.actual).map(([, text]) => text),
      )
      .join("\n"),
  ]);
  return [
    ...say.annexes([annex]).map((text) => paragraph("First", text)),
    table({ columns: columnsOf(annexColumns, [1.2, 5, 1.2, 4.6, 4]), rows }, WIDTHS.landscape),
  ];
}
