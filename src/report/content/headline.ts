// The score interval with its label, and what else follows in the report: never a grade.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Pending } from "../../model/verdict.ts";

const DEFAULT_PROFILE = "default";
const { headline } = words.report;

export function sayScore({ summary }: Assessment): string[] {
  const { low, high, profile } = summary.score;
  const score = headline.score(low.toFixed(1), high.toFixed(1));
  return profile === DEFAULT_PROFILE ? [score] : [score, headline.scoreProfile(profile)];
}

export function sayScoreNotes(assessment: Assessment): string[] {
  const { low, high } = assessment.summary.score;
  const more = countFollowing(assessment);
  const met = assessment.clauses.filter(({ verdict }) => verdict === "met");
  const open = met.filter(({ pending }) => pending.length > 0).length;
  return [
    ...(low < high ? [headline.scoreIsOpen] : []),
    ...(open > 0 ? [headline.metIsOpen(met.length, open)] : []),
    ...(more.length > 0 ? [headline.more(more)] : []),
  ];
}

function countFollowing({ clauses, doubts, diagnostics }: Assessment): string[] {
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

/** How many clauses there are, and how many of them stand in the document's main text and not in an annex. */
export function sayClauses(clauses: readonly { id: string }[]): string {
  return words.report.headline.clauses(clauses.length, clauses.filter(({ id }) => id.startsWith("0.")).length);
}
