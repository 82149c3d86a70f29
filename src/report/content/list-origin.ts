// Who, by which document and version, as of when: the top of every report.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";

export type Entry = readonly [label: string, text: string];

export function listOrigin(assessment: Assessment): Entry[] {
  const { standard, checklist, submission } = assessment;
  const { who } = words.report;
  return [
    ...sayWho(assessment),
    [who.file, submission.file],
    [who.standard, who.standardIs(standard.title, standard.document, standard.version)],
    [who.checklist, words.terms.checklist(checklist)],
    [who.asOf, sayAsOf(assessment)],
  ];
}

/** Other standards than the gig-labour markets' may ask neither for a type nor for a region. */
function sayWho({ standard: { subject }, submission: { market } }: Assessment): Entry[] {
  const { who } = words.report;
  const region: Entry = [who.region, who.regionIs(market.city, market.region)];
  if (subject === undefined) return [[who.market, who.marketIs(market.name, market.type)], region];
  const name: Entry = [
    subject,
    market.type === null ? (market.name ?? who.noName) : who.marketIs(market.name, market.type),
  ];
  return market.region === null && market.city === null ? [name] : [name, region];
}

function sayAsOf({ asOf, submission: { reportDate } }: Assessment): string {
  if (asOf === "") return words.report.who.noDate;
  return asOf === reportDate ? words.report.who.reportDate(asOf) : words.report.who.givenDate(asOf, reportDate);
}
