// What changed between two assessments, as lines and tables.

import { words } from "../../../locale/index.ts";
import type { CheckChange, ComparedSide, Comparison, Progress } from "../../../model/comparison.ts";
import { LEDGER, PROGRESS } from "../../../model/comparison.ts";
import { type Outcome, VERDICTS } from "../../../model/verdict.ts";
import type { ProgressContent, Table } from "../content.ts";
import type { Entry } from "../list-origin.ts";
import { makeTable } from "./make-table.ts";

const say = words.comparison;

/** Tables that would be empty are left out. */
export function describeProgress(comparison: Comparison): ProgressContent {
  return {
    heading: say.heading,
    note: sayCounts(comparison.summary),
    entries: listSides(comparison),
    cautions: comparison.cautions.map((caution) => say.cautions[caution]),
    tables: [
      tableOfChecks(comparison),
      tableOfFigures(comparison),
      tableOfClauses(comparison),
      tableOfDoubts(comparison),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function sayCounts(summary: Comparison["summary"]): string {
  const count = (kinds: readonly Progress[]) => kinds.reduce((sum, kind) => sum + summary[kind], 0);
  const named: Progress[] = [...LEDGER.added, ...LEDGER.mended, ...LEDGER.open];
  const others = PROGRESS.filter((kind) => !named.includes(kind) && summary[kind] > 0);
  return [
    say.note(count(LEDGER.added), count(LEDGER.mended), count(LEDGER.open)),
    ...others.map((kind) => say.more(say.progress[kind], summary[kind])),
  ].join("，");
}

function listSides({ old, new: current }: Comparison): Entry[] {
  const side = ({ file, asOf, sha256 }: ComparedSide) => say.side(file, asOf, sha256);
  const standard = ({ standard: { document, id, version } }: ComparedSide) => say.standardOf(document, id, version);
  const score = ({ score: { low, high } }: ComparedSide) => say.scoreOf(low.toFixed(1), high.toFixed(1));
  const change = (then: string, now: string) => (then === now ? say.same(now) : say.change(then, now));
  const counts = VERDICTS.map((verdict) =>
    say.count(words.report.verdicts[verdict], old.clauses[verdict], current.clauses[verdict]),
  );
  return [
    [say.old, side(old)],
    [say.new, side(current)],
    [say.standard, change(standard(old), standard(current))],
    [say.verdicts, counts.join("，")],
    [say.score, change(score(old), score(current)) + say.scoreLabel],
  ];
}

/** Grouped by what became of them: what is new comes first. */
function tableOfChecks({ checks }: Comparison): Table {
  const { heading, rows, columns } = say.tables.checks;
  const sorted = PROGRESS.flatMap((kind) => checks.filter(({ progress }) => progress === kind));
  const cells = sorted.map((check) => [
    say.progress[check.progress],
    check.id,
    sayQuote(check),
    sayState(check.old, check.oldActual),
    sayState(check.new, check.newActual),
  ]);
  return makeTable(heading, rows, columns, [1.5, 1.2, 4, 4, 4], cells);
}

function sayQuote({ level, quote, isReworded, basis }: CheckChange): string {
  const note = level === "mandatory" ? "" : words.document.level(words.report.levels[level]);
  return `${note}${quote}${basis === "practice" ? say.practice : ""}${isReworded ? say.reworded : ""}`;
}

function sayState(outcome: Outcome | null, actual: string | null): string {
  if (outcome === null) return say.absent;
  return actual === null ? words.report.outcomes[outcome] : `${words.report.outcomes[outcome]}\n${actual}`;
}

function tableOfFigures({ figures }: Comparison): Table {
  const { heading, rows, columns } = say.tables.figures;
  const cells = figures.map(({ label, old, new: current, difference, checks }) => [
    label,
    old ?? words.document.nothing,
    current ?? words.document.nothing,
    difference === null ? "" : `${difference > 0 ? "+" : ""}${difference}`,
    checks.join("、"),
  ]);
  return makeTable(heading, rows, columns, [3, 4, 4, 1.2, 2], cells);
}

function tableOfClauses({ clauses }: Comparison): Table {
  const { heading, rows, columns } = say.tables.clauses;
  const cells = clauses.map(({ id, topic, old, new: current }) => [
    words.document.clauseNumber(id) + (topic === null ? "" : ` ${topic}`),
    old === null ? say.absent : words.report.verdicts[old],
    current === null ? say.absent : words.report.verdicts[current],
  ]);
  return makeTable(heading, rows, columns, [4, 2, 2], cells);
}

function tableOfDoubts({ doubts }: Comparison): Table {
  const { heading, rows, columns, added, settled } = say.tables.doubts;
  const cells = [
    ...doubts.added.map((message) => [added, message]),
    ...doubts.settled.map((message) => [settled, message]),
  ];
  return makeTable(heading, rows, columns, [1.2, 9], cells);
}
