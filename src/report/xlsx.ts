// Assessments → a workbook to filter, hand on and fill in: overview, gaps, rectification ledger, every clause, doubts.

import { words } from "../locale/index.ts";
import type { Assessment } from "../model/assessment.ts";
import type { SheetPlan } from "../model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../model/workbook/write-workbook.ts";
import { prepareContent } from "./content/prepare-content.ts";
import { cleanForDocument } from "./content/visible-text.ts";
import { clauseSheet } from "./xlsx/clause-sheet.ts";
import { gapSheet } from "./xlsx/gap-sheet.ts";
import { ledgerSheet } from "./xlsx/ledger-sheet.ts";
import { overviewOfMany, overviewOfOne } from "./xlsx/overview-sheet.ts";
import type { ReportContext } from "./xlsx/report-context.ts";
import { tableSheet } from "./xlsx/table-sheet.ts";

const say = words.resultWorkbook;

/** One workbook; of several markets the overview has a row each, and every list names the market. */
export async function render(assessments: readonly Assessment[]): Promise<Uint8Array> {
  const contents = assessments.map(prepareContent);
  const [first] = contents;
  const context: ReportContext = {
    contents,
    isArray: contents.length > 1,
    origin: sayOrigin(assessments.map(cleanForDocument)),
    footer: first?.closing ?? "",
  };
  const overview =
    contents.length === 1 && first !== undefined
      ? overviewOfOne(first, context)
      : overviewOfMany(assessments.map(cleanForDocument), context);
  const sheets: (SheetPlan | null)[] = [
    overview,
    gapSheet(context),
    ledgerSheet(context),
    clauseSheet(context),
    tableSheet(say.doubts, ({ doubts }) => doubts, context, say.noDoubts),
    tableSheet(words.report.pendingItems.heading, ({ pending }) => pending, context),
    tableSheet(words.report.diagnostics.heading, ({ diagnostics }) => diagnostics, context),
    tableSheet(say.practices, ({ practices }) => practices, context),
    tableSheet(words.document.evidence.heading, ({ evidence }) => evidence, context),
    ...changeSheets(context),
  ];
  return writeWorkbook(
    { title: say.title, date: first?.date ?? "", sheets: sheets.filter((sheet) => sheet !== null) },
    words.sheets,
  );
}

/** Standards, dates and the nature of it all, in one line. */
function sayOrigin(assessments: readonly Assessment[]): string {
  const standards = assessments.map(({ standard }) =>
    words.report.who.standardIs(standard.title, standard.document, standard.version),
  );
  const days = [...new Set(assessments.map(({ asOf }) => asOf))].filter((day) => day !== "").toSorted();
  const span = days.length < 2 ? (days[0] ?? "") : `${days[0]}—${days.at(-1)}`;
  const asOf = span === "" ? [] : [`${words.report.who.asOf} ${span}`];
  return [...new Set(standards), ...asOf, words.document.natureIs].join("　");
}

/** One sheet for each kind of change since last time. */
function changeSheets(context: ReportContext): (SheetPlan | null)[] {
  const { checks, figures, clauses, doubts } = words.comparison.tables;
  return [checks, figures, clauses, doubts].map(({ heading }) =>
    tableSheet(heading, ({ progress }) => progress?.tables.find((table) => table.heading === heading) ?? null, context),
  );
}
