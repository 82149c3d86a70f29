import type { Diagnostic } from "../../model/diagnostic.ts";
import { describeProblem } from "../problems/describe-problem.ts";
import { showWords } from "../problems/show-words.ts";
import type { LineIndex } from "./line-index.ts";

/** `市场名称：某某` and `"市场名称"：…`: a full-width colon where YAML and JSON know only the other. */
const FULL_WIDTH = /^\s*(?:- +)*("?[^\s:：#"'[\]{}，,。；][^:："\n]{0,40}"?)\s*：/;
/** `市场名称:某某`: no blank behind the colon. Times and addresses begin with no name. */
const NO_BLANK = /^\s*(?:- +)*([^\s:：#"'[\]{}，,。；\d][^:："'\n]{0,40}):(?![\s/]|$)/;
const LINES_SHOWN = 10;
/** Longest block of text that is looked through for its beginning. */
const LINES_BACK = 200;

/** The lines between two (from 1, inclusive) whose colon is none to YAML: a diagnostic each, the rest counted. */
export function findColonLines(lines: LineIndex, first: number, last: number): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let more = 0;
  let lastPlace = { line: first, column: 1 };
  for (let line = first; line <= last; line++) {
    const problem = findColonProblem(lines.textOf(line), line);
    if (problem === null || isInBlockText(lines, line)) continue;
    if (problems.length < LINES_SHOWN) problems.push(problem);
    else {
      more += 1;
      if (more === 1) lastPlace = { line, column: 1 };
    }
  }
  if (more > 0) problems.push(describeProblem("lines-more", lastPlace, more));
  return problems;
}

function findColonProblem(text: string, line: number): Diagnostic | null {
  const short = text.slice(0, 200);
  for (const [code, pattern] of [
    ["colon-full-width", FULL_WIDTH],
    ["colon-no-blank", NO_BLANK],
  ] as const) {
    const match = pattern.exec(short);
    if (match !== null) {
      return describeProblem(code, { line, column: match[0].length }, showWords((match[1] ?? "").replaceAll('"', "")));
    }
  }
  return null;
}

/** Below `原文: |` a colon is only text. */
function isInBlockText(lines: LineIndex, line: number): boolean {
  const indent = measureIndent(lines.textOf(line));
  for (let earlier = line - 1; earlier >= Math.max(1, line - LINES_BACK); earlier--) {
    const text = lines.textOf(earlier);
    if (text.trim() === "" || measureIndent(text) >= indent) continue;
    return /[|>][+-]?\d?\s*$/.test(text.slice(-20));
  }
  return false;
}

function measureIndent(text: string): number {
  return text.length - text.trimStart().length;
}
