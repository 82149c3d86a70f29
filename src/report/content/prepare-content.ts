// An assessment → what every document says about it. Formats differ only in how they draw this.

import { words } from "../../locale/index.ts";
import type { Assessment, CheckResult, ClauseResult } from "../../model/assessment.ts";
import type { Comparison } from "../../model/comparison.ts";
import { writePlace } from "../../model/place.ts";
import { VERDICTS } from "../../model/verdict.ts";
import type { CheckContent, ClauseContent, Content } from "./content.ts";
import { fileName } from "./file-name.ts";
import { countPassed, findGaps, isOpen } from "./gaps.ts";
import { sayScore, sayScoreNotes } from "./headline.ts";
import { listOrigin } from "./list-origin.ts";
import { sayFinding } from "./say-finding.ts";
import { listDiagnostics, listDoubts, listEvidence, listPending, listPractices } from "./tables/assessment-tables.ts";
import { describeProgress } from "./tables/progress-tables.ts";
import { cleanForDocument } from "./visible-text.ts";

const say = words.document;
const LONGEST_NAME = 40;

/** Prepares one assessment: cleaned of what cannot be shown, put into words, in the document's order. */
export function prepareContent(assessment: Assessment): Content {
  const clean = cleanForDocument(assessment);
  const { tool, standard, submission, summary, comparison } = clean;
  const clauses = clean.clauses.map((clause) => describeClause(clause, submission.file, comparison));
  const gaps = new Set(findGaps(clean).map(({ id }) => id));
  return {
    name: shortenName(submission.market.name ?? words.report.who.noName),
    standard: words.report.who.standardCited(standard.title, standard.document),
    origin: [
      ...listOrigin(clean),
      [say.sha256, say.sha256Is(submission.sha256)],
      [say.rules, say.sha256Is(standard.sha256)],
      [say.nature, say.natureIs],
    ],
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      word: words.report.verdicts[verdict],
      count: summary.clauses[verdict],
    })),
    score: sayScore(clean),
    scoreNotes: sayScoreNotes(clean),
    clauses,
    gaps: clauses.filter(({ id }) => gaps.has(id)),
    progress: comparison === undefined ? null : describeProgress(comparison),
    doubts: listDoubts(clean),
    pending: listPending(clean),
    diagnostics: listDiagnostics(clean),
    practices: listPractices(clean),
    evidence: listEvidence(clean),
    closing: words.report.closing(`${tool.name} ${tool.version}`),
    date: clean.asOf,
  };
}

/** The plain lists in the order of every report, without those that are empty. */
export function listTables({ doubts, pending, diagnostics, evidence, practices }: Content) {
  return [doubts, pending, diagnostics, evidence, practices].filter(({ rows }) => rows.length > 0);
}

function shortenName(name: string): string {
  const characters = [...name.replaceAll("\n", " ")];
  return characters.length <= LONGEST_NAME
    ? characters.join("")
    : say.shortened(characters.slice(0, LONGEST_NAME).join(""));
}

function describeClause(clause: ClauseResult, file: string, comparison: Comparison | undefined): ClauseContent {
  const { id, section, topic, text, verdict, pending, evidence, remedy } = clause;
  return {
    id,
    number: say.clauseNumber(id),
    section,
    topic: topic ?? "",
    text,
    verdict,
    word: words.report.verdicts[verdict],
    pending: pending.map((kind) => words.report.pending[kind]),
    checks: clause.checks.map((check) => describeCheck(check, file, comparison)),
    passed: countPassed(clause),
    steps: remedy?.split("\n") ?? [],
    wanted: evidence.wanted,
    given: evidence.given.map((given) => given.file),
  };
}

function describeCheck(check: CheckResult, file: string, comparison: Comparison | undefined): CheckContent {
  const { id, level, outcome, quote, expected, basis, at } = check;
  const change = comparison?.checks.find((candidate) => candidate.id === id);
  return {
    id,
    level,
    levelWord: words.report.levels[level],
    levelNote: level === "mandatory" ? "" : say.level(words.report.levels[level]),
    outcome,
    word: words.report.outcomes[outcome],
    isOpen: isOpen(check),
    quote,
    expected,
    basis: words.report.bases[basis],
    findings: sayFinding(check),
    missing: check.missing ?? [],
    place: at === undefined ? "" : writePlace(fileName(file), at),
    progress: change === undefined ? "" : words.comparison.progress[change.progress],
  };
}
