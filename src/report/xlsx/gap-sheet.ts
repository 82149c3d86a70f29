// 差距表: a row for every demand that is not met, not answered or owes a reason.

import { words } from "../../locale/index.ts";
import type { CellPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";
import type { CheckContent, ClauseContent } from "../content/content.ts";
import { listSheet } from "./list-sheet.ts";
import { marketCell, type ReportContext } from "./report-context.ts";
import { OUTCOME_TONES } from "./verdict-tones.ts";

const say = words.resultWorkbook;
const WIDTHS = [9, 9, 8, 7, 8, 24, 26, 13, 18, 12, 30, 16, 15];

/** Plans the sheet over all markets of the report. */
export function gapSheet(context: ReportContext): SheetPlan {
  const { sheet, columns, progress, none } = say.gaps;
  const hasProgress = context.contents.some((content) => content.progress !== null);
  return listSheet({
    name: sheet,
    title: `${say.title} · ${sheet}`,
    origin: context.origin,
    columns: [
      ...(context.isArray ? [{ name: say.market, width: 16 }] : []),
      ...columns.map((name, index) => ({ name, width: WIDTHS[index] ?? 12 })),
      ...(hasProgress ? [{ name: progress, width: 12 }] : []),
    ],
    rows: context.contents.flatMap((content) =>
      content.gaps.flatMap((gap) =>
        gap.checks
          .filter((check) => check.isOpen)
          .map((check) => [
            ...marketCell(context, content),
            ...cellsOf(gap, check),
            ...(hasProgress ? [check.progress] : []),
          ]),
      ),
    ),
    none,
    footer: context.footer,
  });
}

function cellsOf(gap: ClauseContent, check: CheckContent): CellPlan[] {
  const found = new Map(check.findings);
  const measure = found.get(words.report.gaps.measure);
  return [
    gap.number,
    gap.topic,
    check.id,
    check.level === "redline" ? { value: check.levelWord, style: "strong" } : check.levelWord,
    { value: check.word, tone: OUTCOME_TONES[check.outcome] },
    check.quote,
    found.get(words.report.gaps.actual) ?? "",
    found.get(words.report.gaps.missing) ?? "",
    measure ?? check.basis,
    found.get(words.report.gaps.reason) ?? "",
    gap.steps.join("\n"),
    gap.wanted.join("\n"),
    check.place,
  ];
}
