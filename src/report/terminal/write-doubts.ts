// Doubts: implausible or contradictory answers, with what has to be mended first.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { sortDoubts } from "../content/sort-doubts.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";
import { padText } from "./pad-text.ts";
import { writeHeading } from "./write-heading.ts";

export function writeDoubts({ doubts }: Assessment, medium: Medium): string[] {
  if (doubts.length === 0) return [];
  const paints = { correct: medium.verdict.not_met, site: medium.verdict.partly_met, note: medium.verdict.unanswered };
  const { heading, count, severities } = words.report.doubts;
  const sorted = sortDoubts(doubts);
  const width = Math.max(...sorted.map(({ severity }) => medium.measure(severities[severity])));
  return [
    ...writeHeading(heading, count(doubts.length), medium),
    ...sorted.flatMap(({ severity, message }) => {
      const text = `  ${padText(severities[severity], width, medium)}  `;
      return hangText({ text, paint: paints[severity] }, message, medium.columns, medium);
    }),
  ];
}
