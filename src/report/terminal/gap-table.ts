// The gap table: a row a clause, with what is wrong in the document's words and what to do about it.

import { words } from "../../locale/index.ts";
import type { ClauseResult } from "../../model/assessment.ts";
import { countPassed, isOpen } from "../content/gaps.ts";
import { type Cell, columnWidths, drawTable } from "./draw-table.ts";
import { hangText } from "./hang-text.ts";
import { writeVerdict } from "./marks.ts";
import type { Medium } from "./medium.ts";
import { wrapText } from "./wrap-text.ts";
import { writeCheck } from "./write-check.ts";

/** From here on the next steps get a column of their own. */
const WIDE = 100;

/** Lines of the table; `showsAll` also writes the checks that are in order. */
export function writeGapTable(
  clauses: readonly ClauseResult[],
  file: string,
  showsAll: boolean,
  medium: Medium,
): string[] {
  const clauseWidth = widthOfClause(medium);
  if (medium.columns < WIDE) {
    const widths = columnWidths(medium, [clauseWidth]);
    const [, width = 0] = widths;
    const rows = clauses.map((clause) => {
      const steps = writeSteps(clause, width, medium);
      const problem = writeProblem(clause, file, showsAll, width, medium);
      return [writeClause(clause, clauseWidth, medium), steps.length === 0 ? problem : [...problem, "", ...steps]];
    });
    return drawTable([words.report.gaps.clause, words.report.gaps.problemAndStep], rows, widths, medium);
  }
  const widths = columnWidths(medium, [clauseWidth, Math.floor((medium.columns - clauseWidth) * 0.53)]);
  const [, problemWidth = 0, stepWidth = 0] = widths;
  const rows = clauses.map((clause) => [
    writeClause(clause, clauseWidth, medium),
    writeProblem(clause, file, showsAll, problemWidth, medium),
    writeSteps(clause, stepWidth, medium),
  ]);
  return drawTable(
    [words.report.gaps.clause, words.report.gaps.problem, words.report.gaps.nextStep],
    rows,
    widths,
    medium,
  );
}

function widthOfClause(medium: Medium): number {
  return medium.columns < 72 ? 10 : 12;
}

/** Number, verdict, what only an inspector can settle, and the clause's topic. */
function writeClause(clause: ClauseResult, width: number, medium: Medium): Cell {
  const wrap = (text: string) => wrapText(text, width, medium.measure);
  return [
    ...wrap(clause.id).map(medium.bold),
    ...wrap(writeVerdict(clause.verdict, medium)).map(medium.verdict[clause.verdict]),
    ...clause.pending.flatMap((kind) => wrap(words.report.pending[kind])),
    ...(clause.topic === null ? [] : wrap(clause.topic).map(medium.faint)),
  ];
}

function writeProblem(clause: ClauseResult, file: string, showsAll: boolean, width: number, medium: Medium): string[] {
  const shown = showsAll ? clause.checks : clause.checks.filter(isOpen);
  const lines = shown.flatMap((check) => writeCheck(check, file, width, medium));
  const passed = countPassed(clause);
  if (showsAll || passed === 0) return lines;
  return [...lines, medium.faint(words.report.gaps.otherChecksPass(passed))];
}

function writeSteps(clause: ClauseResult, width: number, medium: Medium): string[] {
  if (clause.remedy === undefined) return [];
  const lead = { text: `${medium.arrow} `, paint: medium.verdict.met };
  return clause.remedy.split("\n").flatMap((step) => hangText(lead, step, width, medium));
}
