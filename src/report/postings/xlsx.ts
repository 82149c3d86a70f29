// A workbook for the people who mend postings: counts, the postings that need them, rows that could not be read.

import { words } from "../../locale/index.ts";
import { writePlace } from "../../model/place.ts";
import type { JudgedPosting, ListProblem, PostingsSummary } from "../../model/postings/posting-list.ts";
import type { Tone } from "../../model/workbook/cell-styles.ts";
import type { Cell, CellPlan, RowPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../model/workbook/write-workbook.ts";
import { needsAttention, SEVERITIES } from "./needs-attention.ts";
import { POSTING_COLUMNS, postingCells } from "./posting-cells.ts";
import type { OpenWriter, PostingsSettings } from "./writer.ts";

const POSTING_WIDTHS = [18, 7, 12, 20, 20, 20, 20, 20, 14, 44, 36, 60];
const TONES = { red: "bad", unlawful: "bad", grey: "explain", incomplete: "partly" } satisfies Record<string, Tone>;
const VERDICT_COLUMN = POSTING_COLUMNS.indexOf(words.postingsReport.columns.verdict);

const headRow = (names: readonly string[]): RowPlan => ({
  cells: names.map((value): Cell => ({ value, style: "head" })),
  height: "fit",
});

export const openWorkbook: OpenWriter = (settings) => {
  const rows: RowPlan[] = [];
  const problems: ListProblem[] = [];
  return {
    begin: () => "",
    posting: (posting) => {
      if (settings.all || needsAttention(posting)) rows.push(planPosting(posting, settings));
      return "";
    },
    problem: (problem) => {
      problems.push(problem);
      return "";
    },
    end: ({ summary }) => {
      const sheets = [planSummary(summary, settings), planPostings(rows, settings.all), planProblems(problems)];
      const plan = { title: words.postingsReport.title, date: "", sheets: sheets.filter((sheet) => sheet !== null) };
      return writeWorkbook(plan, words.sheets);
    },
  };
};

function planPosting(posting: JudgedPosting, { demands }: PostingsSettings): RowPlan {
  const worst = SEVERITIES.find((severity) => posting.findings.some((finding) => finding.severity === severity));
  const state = worst ?? (posting.missing.length > 0 ? "incomplete" : null);
  const cells = postingCells(posting, demands).map((value, column): CellPlan => {
    if (typeof value === "number") return { value, style: "whole" };
    return column === VERDICT_COLUMN && state !== null ? { value, style: "strong", tone: TONES[state] } : { value };
  });
  return { cells, height: "fit" };
}

function planPostings(rows: readonly RowPlan[], isAll: boolean): SheetPlan {
  const { sheets } = words.postingsReport;
  return {
    name: isAll ? sheets.all : sheets.postings,
    columns: POSTING_WIDTHS.map((width) => ({ width })),
    rows: [headRow(POSTING_COLUMNS), ...rows],
    frozen: { rows: 1, columns: 3 },
    filter: `A1:L${rows.length + 1}`,
    print: { isLandscape: true, repeatRows: [1, 1] },
  };
}

function planSummary(summary: PostingsSummary, { demands, standard, tool }: PostingsSettings): SheetPlan {
  const {
    asks,
    severities,
    summary: say,
    incomplete,
    clean,
    unreadable,
    unreadableAsk,
    missingHead,
  } = words.postingsReport;
  const row = (name: string, count: number, ask: string, tone?: Tone): RowPlan => ({
    cells: [
      { value: name, style: "strong", ...(tone === undefined || count === 0 ? {} : { tone }) },
      { value: count, style: "whole" },
      ask,
    ],
    height: "fit",
  });
  const rows: RowPlan[] = [
    { cells: [{ value: words.postingsReport.title, style: "title" }], height: 30 },
    {
      cells: [{ value: words.postingsReport.standardIs(standard), style: "subtitle" }],
      height: "fit",
    },
    headRow([say.item, say.count, say.ask]),
    row(say.all, summary.postings, ""),
    ...SEVERITIES.map((severity) => row(severities[severity], summary[severity], asks[severity], TONES[severity])),
    row(incomplete, summary.incomplete, "", TONES.incomplete),
    row(clean, summary.clean, ""),
    row(unreadable, summary.unreadable, summary.unreadable > 0 ? unreadableAsk : "", "bad"),
    ...demands
      .filter(({ kind }) => summary.missing[kind] > 0)
      .map(({ kind, label, remedy }) => row(missingHead(label), summary.missing[kind], remedy)),
    ...summary.grounds.map(({ ground, severity, postings }) =>
      row(say.ground(severities[severity], ground), postings, ""),
    ),
    {
      cells: [{ value: words.postingsReport.closing(`${tool.name} ${tool.version}`), style: "remark" }],
      height: "fit",
    },
  ];
  return {
    name: words.postingsReport.sheets.summary,
    columns: [{ width: 34 }, { width: 10 }, { width: 76 }],
    rows,
    merges: ["A1:C1", "A2:C2", `A${rows.length}:C${rows.length}`],
  };
}

function planProblems(problems: readonly ListProblem[]): SheetPlan | null {
  if (problems.length === 0) return null;
  const rows = problems.map(
    ({ file, at, message }): RowPlan => ({ cells: [writePlace(file, at), message], height: "fit" }),
  );
  const { file, problem } = words.postingsReport.columns;
  return {
    name: words.postingsReport.sheets.unread,
    columns: [{ width: 36 }, { width: 90 }],
    rows: [headRow([file, problem]), ...rows],
    frozen: { rows: 1 },
  };
}
