import { describeListProblem } from "./list-problem.ts";
import type { TableRow } from "./table-row.ts";

/** A function, a reference, a number or a command after the sign; `=诚聘=` is none. */
const FORMULA = /^=\s*(?:[A-Za-z][\w.]*[(|!]|\$?[A-Za-z]{1,3}\$?\d|[\d(+"'-])/u;
/** How spreadsheets keep the zeros of a text: ="0771". */
const KEPT_TEXT = /^="([^"]*)"$/u;
const SHOWN = 30;

/** Formulas in delimited text: a text kept by one is unwrapped, any other becomes a trouble of its cell. */
export function noteFormulas(row: TableRow): TableRow {
  if (!row.cells.some((cell) => cell.trimStart().startsWith("="))) return row;
  const troubles = new Map(row.troubles);
  const cells = row.cells.map((cell, column) => {
    const words = cell.trim();
    const kept = KEPT_TEXT.exec(words);
    if (kept !== null) return kept[1] ?? "";
    if (FORMULA.test(words)) troubles.set(column, describeListProblem("cell-formula", row.at, words.slice(0, SHOWN)));
    return cell;
  });
  return { ...row, cells, troubles };
}
