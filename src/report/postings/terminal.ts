// For the person at the keyboard: what needs attention in the order of the list, then the counts, then how to mend it.

import { words } from "../../locale/index.ts";
import { writePlace } from "../../model/place.ts";
import type { JudgedPosting } from "../../model/postings/posting-list.ts";
import type { WordingFinding } from "../../model/postings/wording-finding.ts";
import { showHidden } from "../content/visible-text.ts";
import { hangText } from "../terminal/hang-text.ts";
import { type Medium, prepareMedium } from "../terminal/medium.ts";
import { excerptWords } from "./mark-words.ts";
import { needsAttention, SEVERITIES } from "./needs-attention.ts";
import { leadOf, paintOf, writeHowTo, writeSummary } from "./terminal-summary.ts";
import type { OpenWriter } from "./writer.ts";

/** Line breaks of a posting, on one line. */
const oneLine = (text: string): string => showHidden(text.replace(/\s*\n\s*/gu, "｜"));
const join = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

export const openTerminal: OpenWriter = (settings) => {
  const medium = prepareMedium(settings);
  const { standard, tool, demands, all } = settings;
  const grounds = new Map<string, WordingFinding>();
  let file = "";
  let shown = 0;

  const openFile = (next: string): string => {
    if (next === file) return "";
    file = next;
    return join(["", medium.bold(`${words.postingsReport.head.file}  ${showHidden(next)}`)]);
  };

  const posting = (judged: JudgedPosting): string => {
    const lead = openFile(judged.file);
    if (!all && !needsAttention(judged)) return lead;
    shown += 1;
    for (const finding of judged.findings) keepGravest(grounds, finding);
    const labels = demands.filter(({ kind }) => judged.missing.includes(kind)).map(({ label }) => label);
    return lead + join(["", ...writePosting(judged, labels, medium)]);
  };

  return {
    begin: () => {
      const named = words.postingsReport.standardIs(standard);
      return join([
        medium.bold(words.postingsReport.title),
        "",
        ...hangText({ text: `${words.postingsReport.head.standard}  ` }, named, medium.columns, medium),
      ]);
    },
    posting,
    problem: ({ file: where, at, message }) => {
      shown += 1;
      const text = `${writePlace(where, at)} ${message}`;
      return (
        openFile(where) +
        join(["", ...hangText(leadOf("unreadable", medium), showHidden(text), medium.columns, medium)])
      );
    },
    end: ({ summary }) =>
      join([
        ...(shown === 0 ? ["", words.postingsReport.nothing] : []),
        ...writeSummary(summary, demands, medium),
        ...writeHowTo([...grounds.values()], summary, demands, medium),
        "",
        ...hangText(
          { text: "" },
          words.postingsReport.closing(`${tool.name} ${tool.version}`),
          medium.columns,
          medium,
          medium.faint,
        ),
      ]),
  };
};

/** Each ground is explained once, under the gravest that was found of it. */
function keepGravest(grounds: Map<string, WordingFinding>, finding: WordingFinding): void {
  const known = grounds.get(finding.ground);
  if (known === undefined || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known.severity))
    grounds.set(finding.ground, finding);
}

function writePosting(
  { at, line, id, findings, text, missing }: JudgedPosting,
  labels: readonly string[],
  medium: Medium,
): string[] {
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const state = worst ?? (missing.length > 0 ? "incomplete" : "clean");
  const place =
    "sheet" in at ? words.postingsReport.sheetLine(showHidden(at.sheet), line) : words.postingsReport.line(line);
  const name = id === null ? place : `${place}  ${showHidden(id)}`;
  const detail = (label: string, content: string, paint = (one: string) => one) =>
    hangText({ text: `    ${label}  `, paint }, content, medium.columns, medium);
  return [
    ...hangText(leadOf(state, medium), name, medium.columns, medium, medium.bold),
    ...detail(words.postingsReport.original, oneLine(excerptWords(text, findings))),
    ...SEVERITIES.flatMap((severity) => {
      const said = findings.filter((finding) => finding.severity === severity);
      const told = [
        ...new Set(said.map((finding) => words.postingsReport.found(finding.ground, oneLine(finding.words)))),
      ];
      return told.length === 0
        ? []
        : detail(words.postingsReport.severities[severity], told.join("；"), paintOf(severity, medium));
    }),
    ...(labels.length === 0
      ? []
      : detail(words.postingsReport.lacks, labels.join("、"), paintOf("incomplete", medium))),
  ];
}
