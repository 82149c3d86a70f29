// What a parser's complaint means to the person who wrote the file: where, why, and what to do.

import { words } from "../../locale/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TextPlace } from "../../model/place.ts";
import { describeProblem } from "../problems/describe-problem.ts";
import { drawExcerpt } from "./draw-excerpt.ts";
import { findColonLines } from "./find-colon-lines.ts";
import type { LineIndex } from "./line-index.ts";
import { SOURCE_LIMITS } from "./source-limits.ts";

type YamlCause = keyof typeof words.submission.causes.yaml;
type JsonCause = keyof typeof words.submission.causes.json;

interface YamlFinding {
  cause: YamlCause;
  at: TextPlace;
}

const TABBED = /^ *\t/;
const TABS_SHOWN = 10;
/** A missing colon is noticed up to this many lines too late. */
const LINES_BACK = 2;
/** How far back an unpaired quote or bracket is looked for. */
const PAIR_LINES_BACK = 50;
const SPECIAL_START = /^[@`%&*!|>?,\]}-]/;
/** `  窗口:` and `  窗口: 是`, with the blanks before it. */
const KEY_LINE = /^( *)[^\s#:-][^:#]*:(?:\s|$)/;
/** `公示位置: 大厅` up to what it says, in one line. */
const ANSWERED_LINE = /^( *)(?:- )?[^\s#:-][^:#]*: +(?=[^\s#|>&*!{["'])/;
/** `市场名称 南宁` */
const LINE_WITHOUT_COLON = /^\s*[^\s#"'|>[{-][^:：#]*$/;
const LINE_WITH_COLON = /^\s*[^\s#-][^:]*:(?:\s|$)/;
const OPEN_QUOTE = /within a (?:single|double) quoted/;
/** `备注: 上午: 8点` */
const TWO_COLONS = /[^\s]:\s.*:\s/;

/** Diagnostics for what js-yaml refused at `offset`, in the words of YAML or JSON. */
export function explainSyntaxError(reason: string, offset: number, lines: LineIndex, isJson: boolean): Diagnostic[] {
  const at = lines.placeOf(offset);
  if (reason.includes("maxDepth")) return [describeProblem("nesting-too-deep", at, SOURCE_LIMITS.depth)];
  if (isJson) {
    const [cause, next] = words.submission.causes.json[findJsonCause(reason, lines, at.line)];
    return [describeProblem("json-syntax", at, cause, drawExcerpt(lines, at), next)];
  }
  if (reason.includes("tab characters")) return findTabLines(lines, at);
  const colons = findColonLines(lines, Math.max(1, at.line - LINES_BACK), at.line);
  if (colons.length > 0) return colons;
  const found = findYamlCause(reason, lines, at);
  const [cause, next] = words.submission.causes.yaml[found.cause];
  return [describeProblem("yaml-syntax", found.at, cause, drawExcerpt(lines, found.at), next)];
}

function findTabLines(lines: LineIndex, at: TextPlace): Diagnostic[] {
  const problems: Diagnostic[] = [];
  for (let line = at.line; line <= lines.count && problems.length < TABS_SHOWN; line++) {
    if (TABBED.test(lines.textOf(line))) problems.push(describeProblem("yaml-tab", { line, column: 1 }));
  }
  return problems.length > 0 ? problems : [describeProblem("yaml-tab", at)];
}

function findYamlCause(reason: string, lines: LineIndex, at: TextPlace): YamlFinding {
  if (reason.includes("escape") || reason.includes("hexadecimal")) return { cause: "escape", at };
  if (OPEN_QUOTE.test(reason)) return findOpenPair(lines, at) ?? { cause: "quote", at };
  if (reason.includes("within a flow collection")) return findOpenPair(lines, at) ?? { cause: "bracket", at };
  if (reason.includes("missed comma") || reason.includes("expected the node content")) return { cause: "comma", at };
  if (reason === "deficient indentation") return findOpenPair(lines, at) ?? { cause: "indentation", at };
  return (
    findAnsweredAbove(lines, at) ??
    findBareLine(lines, at) ?? { cause: findLineCause(reason, lines.textOf(at.line), at.column), at }
  );
}

/** 公示位置: 大厅 above lines of its parts (  窗口:), which the form left there. */
function findAnsweredAbove(lines: LineIndex, at: TextPlace): YamlFinding | null {
  const part = KEY_LINE.exec(lines.textOf(at.line));
  const above = ANSWERED_LINE.exec(lines.textOf(at.line - 1));
  const isDeeper = part !== null && above !== null && (part[1] ?? "").length > (above[1] ?? "").length;
  return isDeeper ? { cause: "answeredAbove", at: { line: at.line - 1, column: above[0].length + 1 } } : null;
}

/** The line just before that has no colon at all: 市场名称 南宁. */
function findBareLine(lines: LineIndex, at: TextPlace): YamlFinding | null {
  const before = lines.textOf(at.line - 1);
  const isBare = LINE_WITHOUT_COLON.test(before) && LINE_WITH_COLON.test(lines.textOf(at.line));
  return isBare ? { cause: "keyAlone", at: { line: at.line - 1, column: before.search(/\S/) + 1 } } : null;
}

/** A line that stops where no line may: by what stands at the place and before it. */
function findLineCause(reason: string, line: string, column: number): YamlCause {
  const before = line.slice(0, column - 1);
  const after = line.slice(column - 1);
  if (/["'] *$/.test(before) && after.trim() !== "") return "afterQuote";
  if (/^:(?:\s|$)/.test(after) && /[^\s]:\s/.test(before)) return "colonInside";
  if (/[:-]\s+$/.test(before) && SPECIAL_START.test(after)) return "specialStart";
  if (TWO_COLONS.test(line) && !/^\s*["'[{]/.test(line)) return "colonInside";
  if (!/[:：]/.test(line) && !/^\s*- /.test(line)) return "keyAlone";
  if (/indentation|document separator|block mapping entry/.test(reason)) return "indentation";
  return "other";
}

/** Where a text or list was opened that runs on because it is never closed. */
function findOpenPair(lines: LineIndex, { line, column }: TextPlace): YamlFinding | null {
  for (let earlier = line; earlier >= Math.max(1, line - PAIR_LINES_BACK); earlier--) {
    const text = earlier === line ? lines.textOf(line).slice(0, column - 1) : lines.textOf(earlier);
    for (const quote of ['"', "'"]) {
      if (count(text, quote) % 2 === 1)
        return { cause: "quote", at: { line: earlier, column: text.indexOf(quote) + 1 } };
    }
    for (const [open, close] of ["[]", "{}"].map((pair) => [...pair] as [string, string])) {
      if (count(text, open) > count(text, close)) {
        return { cause: "bracket", at: { line: earlier, column: text.indexOf(open) + 1 } };
      }
    }
  }
  return null;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function findJsonCause(reason: string, lines: LineIndex, line: number): JsonCause {
  if (reason.includes("escape") || reason.includes("hexadecimal")) return "escape";
  if (OPEN_QUOTE.test(reason)) return "quote";
  if (reason.includes("within a flow collection")) return "bracket";
  if (reason.includes("document separator")) return "tail";
  if (/"\s*：/.test(lines.textOf(line)) || /"\s*：/.test(lines.textOf(line - 1))) return "colon";
  if (reason.includes("missed comma") || reason.includes("expected the node content")) return "comma";
  return "other";
}
