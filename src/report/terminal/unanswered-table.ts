// Clauses where nothing is wrong but the answer is missing: what to fill in, as compactly as it goes.

import { words } from "../../locale/index.ts";
import type { CheckResult, ClauseResult } from "../../model/assessment.ts";
import { joinLabels } from "../../model/join-labels.ts";
import { writePlace } from "../../model/place.ts";
import { addPlace } from "./add-place.ts";
import { type Cell, columnWidths, drawTable } from "./draw-table.ts";
import { hangText } from "./hang-text.ts";
import type { Medium } from "./medium.ts";
import { wrapText } from "./wrap-text.ts";

const CLAUSE_WIDTH = 4;

/** True when a clause lacks answers and nothing else, so that a short row says all. */
export function isOnlyUnanswered(clause: ClauseResult): boolean {
  return clause.verdict === "unanswered" && clause.checks.every((check) => check.outcome !== "deviation");
}

export function writeUnansweredTable(clauses: readonly ClauseResult[], file: string, medium: Medium): string[] {
  const { clause, quote, fillIn } = words.report.unanswered;
  if (medium.columns < 72) {
    const widths = columnWidths(medium, [CLAUSE_WIDTH]);
    const [, width = 0] = widths;
    const rows = clauses.map((result) => [
      [medium.bold(result.id)],
      [...writeQuotes(result, width, medium), ...writeMissing(result, `${medium.arrow} `, file, width, medium)],
    ]);
    return drawTable([clause, `${quote} ${medium.arrow} ${fillIn}`], rows, widths, medium);
  }
  const widths = columnWidths(medium, [CLAUSE_WIDTH, Math.floor(medium.columns * 0.42)]);
  const [, quoteWidth = 0, missingWidth = 0] = widths;
  const rows = clauses.map((result) => [
    [medium.bold(result.id)],
    writeQuotes(result, quoteWidth, medium),
    writeMissing(result, "", file, missingWidth, medium),
  ]);
  return drawTable([clause, quote, fillIn], rows, widths, medium);
}

function writeQuotes(clause: ClauseResult, width: number, medium: Medium): Cell {
  const quotes = openChecks(clause).map((check) => check.quote);
  return wrapText(quotes.join("；"), width, medium.measure).map(medium.bold);
}

/** The blank answers, each once, and the place of the first. */
function writeMissing(clause: ClauseResult, lead: string, file: string, width: number, medium: Medium): Cell {
  const open = openChecks(clause);
  const missing = [...new Set(open.flatMap((check) => check.missing ?? []))];
  const text = missing.length === 0 ? (clause.remedy ?? "") : joinLabels(missing);
  const lines = hangText({ text: lead, paint: medium.verdict.met }, text, width, medium);
  const at = open.find((check) => check.at !== undefined)?.at;
  return at === undefined ? lines : addPlace(lines, writePlace(file, at), width, medium);
}

function openChecks(clause: ClauseResult): CheckResult[] {
  return clause.checks.filter((check) => check.outcome === "unknown");
}
