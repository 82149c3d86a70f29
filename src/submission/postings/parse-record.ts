// Delimited text by RFC 4180, forgiving where people are: stray quotes are letters, an open one spoils its own row only.

import { describeListProblem } from "./list-problem.ts";
import { LIST_LIMITS } from "./posting-source.ts";
import type { TableItem } from "./table-row.ts";
import type { TextLine } from "./text-line.ts";

export const DELIMITERS = [",", "\t", ";"] as const;

type Parsed = { cells: string[] } | "open" | "broken";

/** Records of a delimited text; a quoted cell may run over several lines. */
export function* readRecords(lines: Iterable<TextLine>, delimiter: string): Generator<TableItem> {
  const iterator = lines[Symbol.iterator]();
  const waiting: TextLine[] = [];
  const ahead = (index: number): TextLine | undefined => {
    while (waiting.length <= index) {
      const next = iterator.next();
      if (next.done === true) return undefined;
      waiting.push(next.value);
    }
    return waiting[index];
  };
  for (let first = ahead(0); first !== undefined; first = ahead(0)) {
    if ("problem" in first) {
      waiting.shift();
      yield first;
      continue;
    }
    const at = { line: first.line, column: 1 };
    let text = first.text;
    let parsed = parseRecord(text, delimiter, false);
    let used = 1;
    while (parsed === "open" && used < LIST_LIMITS.recordLines) {
      const next = ahead(used);
      if (next === undefined || "problem" in next || text.length > LIST_LIMITS.recordLetters) break;
      text += `\n${next.text}`;
      used += 1;
      parsed = parseRecord(text, delimiter, true);
    }
    if (typeof parsed === "string") {
      // Only this line is given up: the next ones are whole.
      waiting.shift();
      yield { problem: describeListProblem("row-quotes", at) };
    } else {
      waiting.splice(0, used);
      yield { line: first.line, at, cells: parsed.cells };
    }
  }
}

/** Cells of one record; `open` when a quote is not closed yet, `broken` when a cell over several lines closes amid text. */
export function parseRecord(text: string, delimiter: string, isLong: boolean): Parsed {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = readCell(text, at, delimiter);
    if (cell === "open") return "open";
    if (cell.isLoose && isLong) return "broken";
    cells.push(cell.words);
    if (cell.end >= text.length) return { cells };
    at = cell.end + delimiter.length;
    if (at === text.length) return { cells: [...cells, ""] };
  }
}

function readCell(
  text: string,
  start: number,
  delimiter: string,
): { words: string; end: number; isLoose: boolean } | "open" {
  const plainEnd = (from: number): number => {
    const found = text.indexOf(delimiter, from);
    return found < 0 ? text.length : found;
  };
  if (text[start] !== '"') {
    const end = plainEnd(start);
    return { words: text.slice(start, end), end, isLoose: false };
  }
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return "open";
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  const end = plainEnd(close + 1);
  const rest = text.slice(close + 1, end);
  return { words: quoted + rest, end, isLoose: rest.trim() !== "" };
}
