// The top of a report: who, by which document, as of when.

import { report } from "../../locale/zh-cn/report.ts";
import type { Assessment } from "../../model/assessment.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";

export function writeHead(assessment: Assessment, medium: Medium): string[] {
  const { standard, checklist, submission } = assessment;
  const { market } = submission;
  const { who } = report;
  const entries: [label: string, text: string][] = [
    [who.market, who.marketIs(market.name, market.type)],
    [who.region, who.regionIs(market.city, market.region)],
    [who.file, submission.file],
    [who.standard, who.standardIs(standard.title, standard.document, standard.version)],
    [who.checklist, who.checklistIs(checklist.title, checklist.annex)],
    [who.asOf, writeAsOf(assessment)],
  ];
  return [
    medium.bold(report.title),
    "",
    ...entries.flatMap(([label, text]) =>
      hangText({ text: `${label}  `, paint: medium.faint }, text, medium.columns, medium),
    ),
  ];
}

function writeAsOf({ asOf, submission: { reportDate } }: Assessment): string {
  if (asOf === "") return report.who.noDate;
  return asOf === reportDate ? report.who.reportDate(asOf) : report.who.givenDate(asOf, reportDate);
}
