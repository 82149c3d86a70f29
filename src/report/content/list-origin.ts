// Who, by which document and version, as of when: the top of every report.

import { report } from "../../locale/zh-cn/report.ts";
import type { Assessment } from "../../model/assessment.ts";

export type Entry = readonly [label: string, text: string];

export function listOrigin(assessment: Assessment): Entry[] {
  const { standard, checklist, submission } = assessment;
  const { market } = submission;
  const { who } = report;
  return [
    [who.market, who.marketIs(market.name, market.type)],
    [who.region, who.regionIs(market.city, market.region)],
    [who.file, submission.file],
    [who.standard, who.standardIs(standard.title, standard.document, standard.version)],
    [who.checklist, who.checklistIs(checklist.title, checklist.annex)],
    [who.asOf, sayAsOf(assessment)],
  ];
}

export function sayAsOf({ asOf, submission: { reportDate } }: Assessment): string {
  if (asOf === "") return report.who.noDate;
  return asOf === reportDate ? report.who.reportDate(asOf) : report.who.givenDate(asOf, reportDate);
}
