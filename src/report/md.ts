// Assessments → Markdown (GitHub's), to paste into a page or a message.

import { words } from "../locale/index.ts";
import type { Assessment } from "../model/assessment.ts";
import type { CheckContent, ClauseContent, Content } from "./content/content.ts";
import { sayClauses } from "./content/headline.ts";
import { listTables, prepareContent } from "./content/prepare-content.ts";
import { escapeMarkdown } from "./md/escape-markdown.ts";
import { writeEntries, writeHeading, writeList, writeSection, writeTable } from "./md/write-blocks.ts";
import { writeProgress } from "./md/write-progress.ts";

const say = words.document;

/** One document; several assessments follow each other, each under a heading with its market's name. */
export function render(assessments: readonly Assessment[]): string {
  const reports = assessments.map((assessment) => writeReport(prepareContent(assessment)));
  return `${[writeHeading(1, words.report.title(assessments[0]?.standard.subject)), ...reports.flat()].join("\n\n")}\n`;
}

function writeReport(content: Content): string[] {
  const { headline } = words.report;
  return [
    writeHeading(2, content.name),
    writeEntries(content.origin),
    writeHeading(3, headline.heading, sayClauses(content.clauses)),
    writeTable({
      columns: content.verdicts.map(({ word }) => ({ name: word, weight: 1 })),
      rows: [content.verdicts.map(({ count }) => String(count))],
    }),
    writeList([...content.score, ...content.scoreNotes]),
    ...(content.progress === null ? [] : writeProgress(content.progress, 3)),
    ...writeGaps(content.gaps),
    ...listTables(content).flatMap((table) => writeSection(3, table)),
    ...writeEveryClause(content.clauses),
    `*${escapeMarkdown(content.closing)}*`,
  ];
}

function writeGaps(gaps: readonly ClauseContent[]): string[] {
  const { heading, clauses, none } = words.report.gaps;
  return [
    writeHeading(3, heading, gaps.length === 0 ? none : clauses(gaps.length)),
    ...gaps.flatMap((clause) => {
      const title = [clause.id, clause.word, ...clause.pending, clause.topic].filter((part) => part !== "").join(" · ");
      const rest = clause.passed === 0 ? [] : [`- *${words.report.gaps.otherChecksPass(clause.passed)}*`];
      return [
        writeHeading(4, title),
        [...clause.checks.filter((check) => check.isOpen).map(writeCheck), ...rest].join("\n"),
        ...(clause.steps.length === 0 ? [] : [`**${say.remedies}**`, writeList(clause.steps)]),
        ...(clause.wanted.length === 0 ? [] : [`**${say.wanted}**　${escapeMarkdown(clause.wanted.join("、"))}`]),
      ];
    }),
  ];
}

function writeCheck(check: CheckContent): string {
  const progress = check.progress === "" ? "" : `【${check.progress}】`;
  const said = [...check.findings, ...(check.place === "" ? [] : [[say.place, check.place] as const])];
  return [
    `- ${progress}**${check.id} ${check.word}**　${check.levelNote}${escapeMarkdown(check.quote)}`,
    ...said.map(([label, text]) => `  - ${label}：${escapeMarkdown(text)}`),
  ].join("\n");
}

function writeEveryClause(clauses: readonly ClauseContent[]): string[] {
  const { heading, note, columns, checks } = say.allClauses;
  const rows = clauses.map((clause) => {
    const open = clause.checks.filter((check) => check.isOpen).length;
    const others = clause.checks.length - clause.passed - open;
    return [clause.id, clause.topic, clause.word, checks(clause.passed, open, others), clause.text];
  });
  const weighted = columns.map((name) => ({ name, weight: 1 }));
  return [writeHeading(3, heading, note(clauses.length)), writeTable({ columns: weighted, rows })];
}
