// An assessment → text for the person at the keyboard.

import { words } from "../locale/index.ts";
import type { Assessment, ClauseResult } from "../model/assessment.ts";
import { LEDGER, type Progress } from "../model/comparison.ts";
import { findGaps } from "./content/gaps.ts";
import { describeProgress } from "./content/tables/progress-tables.ts";
import { cleanForTerminal } from "./content/visible-text.ts";
import { writeGapTable } from "./terminal/gap-table.ts";
import { hangText } from "./terminal/hang-text.ts";
import { type Medium, prepareMedium } from "./terminal/medium.ts";
import { nameFile } from "./terminal/name-file.ts";
import { isOnlyUnanswered, writeUnansweredTable } from "./terminal/unanswered-table.ts";
import { writeDiagnostics } from "./terminal/write-diagnostics.ts";
import { writeDoubts } from "./terminal/write-doubts.ts";
import { writeHead } from "./terminal/write-head.ts";
import { writeHeading } from "./terminal/write-heading.ts";
import { writeHeadline } from "./terminal/write-headline.ts";
import { writePending } from "./terminal/write-pending.ts";
import { writeProgressHead, writeProgressTables } from "./terminal/write-progress.ts";

export interface TerminalOptions {
  columns: number;
  color: boolean;
  /** Words instead of marks, and plain rules, for terminals that draw symbols badly. */
  ascii: boolean;
  /** Every clause and check instead of gaps only. */
  all: boolean;
}

const OPEN_PROGRESS: readonly Progress[] = [...LEDGER.added, ...LEDGER.open];

/** Writes one assessment as lines no wider than `columns` (at least 30 and at most 120), ending in a line break. */
export function renderTerminal(assessment: Assessment, options: TerminalOptions): string {
  const medium = prepareMedium(options);
  const clean = tagProgress(cleanForTerminal(assessment));
  const { name, version } = clean.tool;
  const sections = [
    writeHead(clean, medium),
    writeHeadline(clean, medium),
    ...writeProgress(clean, medium),
    ...(options.all ? [writeEveryClause(clean, medium)] : writeGaps(clean, medium)),
    writeDoubts(clean, medium),
    writePending(clean, medium),
    writeDiagnostics(clean, medium),
    hangText({ text: "" }, words.report.closing(`${name} ${version}`), medium.columns, medium, medium.faint),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** What became of every check goes before its words, in whichever table it stands. */
function tagProgress(assessment: Assessment): Assessment {
  if (assessment.comparison === undefined) return assessment;
  const tags = new Map(
    assessment.comparison.checks.map(({ id, progress }) => [id, words.comparison.progress[progress]]),
  );
  const clauses = assessment.clauses.map((clause) => ({
    ...clause,
    checks: clause.checks.map((check) => {
      const tag = tags.get(check.id);
      return tag === undefined ? check : { ...check, quote: `【${tag}】${check.quote}` };
    }),
  }));
  return { ...assessment, clauses };
}

/** Counts, and what is settled: what is open stands among the gaps, with its tag. */
function writeProgress({ comparison }: Assessment, medium: Medium): string[][] {
  if (comparison === undefined) return [];
  const settled = comparison.checks.filter(({ progress }) => !OPEN_PROGRESS.includes(progress));
  const progress = describeProgress(comparison);
  const { tables } = describeProgress({ ...comparison, checks: settled, figures: [], clauses: [] });
  return [writeProgressHead(progress, medium), ...writeProgressTables(tables, medium)];
}

function writeEveryClause({ clauses, submission }: Assessment, medium: Medium): string[] {
  return [
    ...writeHeading(words.report.gaps.headingAll, words.report.gaps.allClauses(clauses.length), medium),
    ...writeGapTable(clauses, nameFile(submission.file, medium), true, medium),
  ];
}

function writeGaps(assessment: Assessment, medium: Medium): string[][] {
  const { clauses, submission } = assessment;
  const file = nameFile(submission.file, medium);
  const gaps = findGaps(assessment);
  const unanswered = gaps.filter(isOnlyUnanswered);
  const others = gaps.filter((clause) => !isOnlyUnanswered(clause));
  return [
    unanswered.length < clauses.length ? writeOpenGaps(others, unanswered.length > 0, file, medium) : [],
    unanswered.length === 0 ? [] : writeUnanswered(unanswered, file, medium),
  ];
}

function writeOpenGaps(gaps: readonly ClauseResult[], hasUnanswered: boolean, file: string, medium: Medium): string[] {
  const { heading, clauses, none, onlyUnanswered } = words.report.gaps;
  if (gaps.length === 0) return writeHeading(heading, hasUnanswered ? onlyUnanswered : none, medium);
  return [...writeHeading(heading, clauses(gaps.length), medium), ...writeGapTable(gaps, file, false, medium)];
}

function writeUnanswered(gaps: readonly ClauseResult[], file: string, medium: Medium): string[] {
  const { heading, clauses } = words.report.unanswered;
  return [...writeHeading(heading, clauses(gaps.length), medium), ...writeUnansweredTable(gaps, file, medium)];
}
