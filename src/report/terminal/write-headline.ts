// How many clauses stand where, then the score interval: counts come first, and there is never a grade.

import { report } from "../../locale/zh-cn/report.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Pending } from "../../model/verdict.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { hangText } from "./hang-text.ts";
import { writeVerdict } from "./marks.ts";
import type { Medium, Paint } from "./medium.ts";
import { padText } from "./pad-text.ts";
import { writeHeading } from "./write-heading.ts";

const WORD_WIDTH = 10;
const COUNT_WIDTH = 4;
const DEFAULT_PROFILE = "default";

export function writeHeadline(assessment: Assessment, medium: Medium): string[] {
  const { headline } = report;
  const { low, high, profile } = assessment.summary.score;
  const score: string[] = [headline.score(low.toFixed(1), high.toFixed(1))];
  if (profile !== DEFAULT_PROFILE) score.push(headline.scoreProfile(profile));
  const notes: string[] = low < high ? [headline.scoreIsOpen] : [];
  const more = countFollowing(assessment);
  if (more.length > 0) notes.push(headline.more(more));
  const wrap = (text: string, paint: Paint) => hangText({ text: "  " }, text, medium.columns, medium, paint);
  return [
    ...writeHeading(headline.heading, headline.clauses(assessment.clauses.length), medium),
    ...writeCounts(assessment, medium),
    "",
    ...score.flatMap((text) => wrap(text, medium.bold)),
    ...notes.flatMap((text) => wrap(text, medium.faint)),
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

function countFollowing({ clauses, doubts, diagnostics }: Assessment): string[] {
  const { headline } = report;
  const awaiting = (kind: Pending) =>
    clauses.flatMap((clause) => clause.checks).filter((check) => check.pending === kind).length;
  const site = awaiting("site");
  const photo = awaiting("photo");
  return [
    ...(doubts.length > 0 ? [headline.doubts(doubts.length)] : []),
    ...(site > 0 ? [headline.pending("site", site)] : []),
    ...(photo > 0 ? [headline.pending("photo", photo)] : []),
    ...(diagnostics.length > 0 ? [headline.diagnostics(diagnostics.length)] : []),
  ];
}
