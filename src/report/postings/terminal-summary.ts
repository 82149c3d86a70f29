// The end of the terminal's report: how many postings stand how, and how each kind of trouble is mended.

import { words } from "../../locale/index.ts";
import type { ContentDemand, PostingsSummary } from "../../model/postings/posting-list.ts";
import type { FindingSeverity, WordingFinding } from "../../model/postings/wording-finding.ts";
import { hangText, type Lead } from "../terminal/hang-text.ts";
import type { Medium, Paint } from "../terminal/medium.ts";
import { padText } from "../terminal/pad-text.ts";
import { writeHeading } from "../terminal/write-heading.ts";
import { SEVERITIES } from "./needs-attention.ts";

type State = FindingSeverity | "incomplete" | "unreadable" | "clean";

const MARKS: Readonly<Record<State, string>> = {
  red: "✗",
  unlawful: "✗",
  grey: "!",
  incomplete: "○",
  unreadable: "?",
  clean: "✓",
};
const NAMES: Readonly<Record<State, string>> = {
  ...words.postingsReport.severities,
  incomplete: words.postingsReport.incomplete,
  unreadable: words.postingsReport.unreadable,
  clean: words.postingsReport.clean,
};
const NAME_COLUMNS = 16;
const COUNT_COLUMNS = 10;

export function paintOf(state: State, medium: Medium): Paint {
  const { outcome } = medium;
  if (state === "red" || state === "unlawful" || state === "unreadable") return outcome.fail;
  if (state === "grey") return outcome.deviation;
  return state === "incomplete" ? outcome.unknown : outcome.pass;
}

/** The mark of a state, or its name where marks cannot be drawn. */
export function leadOf(state: State, medium: Medium): Lead {
  const text = medium.isAscii ? `[${NAMES[state]}] ` : `${MARKS[state]} `;
  return { text, paint: paintOf(state, medium) };
}

/** One line a state, with what to do about it. */
export function writeSummary(summary: PostingsSummary, demands: readonly ContentDemand[], medium: Medium): string[] {
  const missing = demands
    .map(({ kind, label }) => ({ label, count: summary.missing[kind] }))
    .filter(({ count }) => count > 0);
  const row = (state: State, count: string, ask: string): string[] => {
    const mark = medium.isAscii ? "  " : `  ${MARKS[state]} `;
    const text = `${mark}${padText(NAMES[state], NAME_COLUMNS, medium)}${padText(count, COUNT_COLUMNS, medium)}`;
    return hangText({ text, paint: paintOf(state, medium) }, ask, medium.columns, medium);
  };
  const { count, places, asks, unreadableAsk, missingOf } = words.postingsReport;
  return [
    "",
    ...writeHeading(words.postingsReport.heading, words.postingsReport.headline(summary.postings), medium),
    ...SEVERITIES.flatMap((severity) => row(severity, count(summary[severity]), asks[severity])),
    ...row("incomplete", count(summary.incomplete), missingOf(missing)),
    ...row("clean", count(summary.clean), ""),
    ...(summary.unreadable === 0 ? [] : row("unreadable", places(summary.unreadable), unreadableAsk)),
  ].map((line) => line.trimEnd());
}

/** For each ground and each missing content once: what to write instead, and the law behind it. */
export function writeHowTo(
  grounds: readonly WordingFinding[],
  summary: PostingsSummary,
  demands: readonly ContentDemand[],
  medium: Medium,
): string[] {
  const lacking = demands.filter(({ kind }) => summary.missing[kind] > 0);
  if (grounds.length === 0 && lacking.length === 0) return [];
  const ordered = SEVERITIES.flatMap((severity) => grounds.filter((finding) => finding.severity === severity));
  const { missingHead, rewrite, law, howTo, howToNote } = words.postingsReport;
  const detail = (label: string, words: string) => hangText({ text: `    ${label}  ` }, words, medium.columns, medium);
  return [
    "",
    ...writeHeading(howTo, howToNote, medium),
    ...ordered.flatMap((finding) => [
      ...hangText(leadOf(finding.severity, medium), finding.ground, medium.columns, medium, medium.bold),
      ...detail(rewrite, finding.rewrite),
      ...(finding.law.length === 0 ? [] : detail(law, finding.law.join("、"))),
    ]),
    ...lacking.flatMap(({ label, remedy }) => [
      ...hangText(leadOf("incomplete", medium), missingHead(label), medium.columns, medium, medium.bold),
      ...detail(rewrite, remedy),
    ]),
  ];
}
