// 总览: who, which standard, how many clauses stand where, the score interval with its label.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { rangeName } from "../../model/workbook/cell-name.ts";
import type { CellPlan, RowPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";
import type { Content } from "../content/content.ts";
import { listSheet } from "./list-sheet.ts";
import type { ReportContext } from "./report-context.ts";
import { VERDICT_TONES } from "./verdict-tones.ts";

const say = words.resultWorkbook;

/** One market from top to bottom. */
export function overviewOfOne(content: Content, { footer }: ReportContext): SheetPlan {
  const entry = ([label, text]: readonly [string, string]): RowPlan => ({
    cells: [{ value: label, style: "strong" }, text],
    height: "fit",
  });
  const { overview } = say;
  const heading = (value: string): RowPlan => ({
    cells: [{ value, style: "section" }],
    height: 22,
  });
  const rows: RowPlan[] = [
    { cells: [{ value: say.title, style: "title" }], height: 36 },
    ...content.origin.map(entry),
    heading(overview.verdicts),
    ...content.verdicts.map(
      ({ verdict, word, count }): RowPlan => ({
        cells: [
          { value: word, style: "strong", tone: VERDICT_TONES[verdict] },
          { value: count, style: "centre" },
        ],
      }),
    ),
    heading(overview.scoreNote),
    ...[...content.score, ...content.scoreNotes].map((text) => entry(["", text])),
    ...(content.progress === null
      ? []
      : [
          heading(content.progress.heading),
          entry(["", content.progress.note]),
          ...content.progress.entries.map(entry),
        ]),
    { cells: [{ value: content.closing, style: "plain" }], height: "fit" },
  ];
  // A row of one cell goes across.
  const merges = rows.flatMap(({ cells }, index) =>
    cells.length === 1 ? [rangeName(index + 1, 1, index + 1, 2)] : [],
  );
  return {
    name: overview.sheet,
    columns: [{ width: 18 }, { width: 90 }],
    rows,
    merges,
    print: { isLandscape: true, footer },
  };
}

/** Several markets, a row each. */
export function overviewOfMany(assessments: readonly Assessment[], context: ReportContext): SheetPlan {
  const { overview, title } = say;
  const verdicts = VERDICTS.map((verdict) => ({ name: words.report.verdicts[verdict], width: 7 }));
  const names = (list: readonly string[], widths: readonly number[]) =>
    list.map((name, index) => ({ name, width: widths[index] ?? 12 }));
  return listSheet({
    name: overview.sheet,
    title,
    origin: overview.note,
    columns: [
      ...names(overview.columns, [20, 12, 9, 12, 11, 22]),
      ...verdicts,
      ...names(overview.score, [8, 8]),
      ...names(overview.tail, [6, 14, 20, 20, 14]),
    ],
    rows: assessments.map(rowOfMarket),
    footer: context.footer,
  });
}

function rowOfMarket(assessment: Assessment): CellPlan[] {
  const { submission, standard, asOf, summary, doubts } = assessment;
  const { name, type, city, region } = submission.market;
  const score = (value: number): CellPlan => ({ value, style: "number" });
  return [
    { value: name ?? words.report.who.noName, style: "strong" },
    type ?? "",
    city ?? "",
    region ?? "",
    asOf === "" ? "" : { value: { day: asOf }, style: "day" },
    words.report.who.standardIs(standard.title, standard.document, standard.version),
    ...VERDICTS.map(
      (verdict): CellPlan => ({
        value: summary.clauses[verdict],
        style: "whole",
        ...(summary.clauses[verdict] > 0 ? { tone: VERDICT_TONES[verdict] } : {}),
      }),
    ),
    score(summary.score.low),
    score(summary.score.high),
    { value: doubts.length, style: "whole" },
    submission.file,
    submission.sha256,
    standard.sha256,
    words.document.natureIs,
  ];
}
