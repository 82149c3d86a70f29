// What comes after the gaps: doubts, what a person has to look at, and what could not be read.

import { report } from "../../locale/zh-cn/report.ts";
import type { Assessment, Doubt } from "../../model/assessment.ts";
import { writePlace } from "../../model/place.ts";
import type { Pending } from "../../model/verdict.ts";
import { hangText, type Medium, padText } from "./medium.ts";
import { nameFile } from "./name-file.ts";
import { addPlace } from "./write-check.ts";
import { writeHeading } from "./write-heading.ts";

/** What has to be mended first comes first. */
const SEVERITIES: readonly Doubt["severity"][] = ["correct", "site", "note"];
const PENDING: readonly Pending[] = ["site", "photo"];
const CLAUSE_WIDTH = 6;

export function writeDoubts({ doubts }: Assessment, medium: Medium): string[] {
  if (doubts.length === 0) return [];
  const paints = { correct: medium.verdict.not_met, site: medium.verdict.partly_met, note: medium.verdict.unanswered };
  const { heading, count, severities } = report.doubts;
  const sorted = SEVERITIES.flatMap((severity) => doubts.filter((doubt) => doubt.severity === severity));
  const width = Math.max(...sorted.map(({ severity }) => medium.measure(severities[severity])));
  return [
    ...writeHeading(heading, count(doubts.length), medium),
    ...sorted.flatMap(({ severity, message }) => {
      const text = `  ${padText(severities[severity], width, medium)}  `;
      return hangText({ text, paint: paints[severity] }, message, medium.columns, medium);
    }),
  ];
}

export function writePending({ clauses }: Assessment, medium: Medium): string[] {
  const items = clauses.flatMap(({ id, checks }) =>
    PENDING.flatMap((kind) => {
      const quotes = checks.filter((check) => check.pending === kind).map((check) => check.quote);
      return quotes.length === 0 ? [] : [{ kind, id, quotes }];
    }),
  );
  if (items.length === 0) return [];
  const { heading, count } = report.pendingItems;
  const lines = writeHeading(heading, count(items.flatMap(({ quotes }) => quotes).length), medium);
  for (const kind of PENDING) {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) continue;
    lines.push(`  ${report.pending[kind]}`);
    for (const { id, quotes } of ofKind) {
      const lead = { text: `    ${padText(id, CLAUSE_WIDTH, medium)}`, paint: medium.bold };
      lines.push(...hangText(lead, quotes.join("；"), medium.columns, medium));
    }
  }
  return lines;
}

export function writeDiagnostics({ diagnostics, submission }: Assessment, medium: Medium): string[] {
  if (diagnostics.length === 0) return [];
  const paints = { error: medium.verdict.not_met, warning: medium.verdict.partly_met };
  const { heading, count, severities } = report.diagnostics;
  const file = nameFile(submission.file, medium);
  return [
    ...writeHeading(heading, count(diagnostics.length), medium),
    ...diagnostics.flatMap(({ severity, message, at }) => {
      const lead = { text: `  ${severities[severity]}  `, paint: paints[severity] };
      const lines = hangText(lead, message, medium.columns, medium);
      return at === undefined ? lines : addPlace(lines, writePlace(file, at), medium.columns, medium);
    }),
  ];
}
