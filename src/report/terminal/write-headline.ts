// How many clauses stand where, then the score interval: counts come first, and there is never a grade.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { sayClauses, sayScore, sayScoreNotes } from "../content/headline.ts";
import { hangText } from "./hang-text.ts";
import { writeVerdict } from "./marks.ts";
import type { Medium, Paint } from "./medium.ts";
import { padText } from "./pad-text.ts";
import { writeHeading } from "./write-heading.ts";

const WORD_WIDTH = 10;
const COUNT_WIDTH = 4;

export function writeHeadline(assessment: Assessment, medium: Medium): string[] {
  const { headline } = words.report;
  const wrap = (text: string, paint: Paint) => hangText({ text: "  " }, text, medium.columns, medium, paint);
  return [
    ...writeHeading(headline.heading, sayClauses(assessment.clauses), medium),
    ...writeCounts(assessment, medium),
    "",
    ...sayScore(assessment).flatMap((text) => wrap(text, medium.bold)),
    ...sayScoreNotes(assessment).flatMap((text) => wrap(text, medium.faint)),
  ];
}

/** A line a verdict, with a bar of one block a clause while there is room. */
function writeCounts({ summary }: Assessment, medium: Medium): string[] {
  const most = Math.max(...VERDICTS.map((verdict) => summary.clauses[verdict]), 1);
  const room = medium.columns - WORD_WIDTH - COUNT_WIDTH - 4;
  const blockWidth = medium.measure(medium.bar);
  const scale = Math.min(1, Math.floor(room / blockWidth) / most);
  return VERDICTS.map((verdict) => {
    const count = summary.clauses[verdict];
    const paint = medium.verdict[verdict];
    const word = padText(writeVerdict(verdict, medium), WORD_WIDTH, medium);
    const bar = medium.bar.repeat(count === 0 ? 0 : Math.max(1, Math.floor(count * scale)));
    const line = `  ${paint(word)}${String(count).padStart(COUNT_WIDTH)}`;
    return bar === "" ? line : `${line}  ${paint(bar)}`;
  });
}
