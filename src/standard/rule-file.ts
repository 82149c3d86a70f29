// One YAML file of a rule set: parsed with the place of every value, so that an error can point at it.

import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { words } from "../locale/index.ts";
import type { TextPlace } from "../model/place.ts";
import type { RuleProblem } from "../model/rule-sets/rule-problem.ts";

export interface RuleFile {
  /** Path inside the version's folder, with forward slashes. */
  path: string;
  text: string;
}

export interface ParsedRuleFile extends RuleFile {
  value: unknown;
  /** Line and column (from 1) of the value at this path, or of the nearest one above it. */
  placeOf(path: readonly (string | number)[]): TextPlace;
}

const parsed = new WeakMap<RuleFile, ParsedRuleFile>();

/** Parses, each file object once; syntax errors are collected as problems and leave `value` undefined. */
export function parseRuleFile(file: RuleFile, problems: RuleProblem[]): ParsedRuleFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const fresh = parse(file, problems);
  if (fresh.value !== undefined) parsed.set(file, fresh);
  return fresh;
}

function parse(file: RuleFile, problems: RuleProblem[]): ParsedRuleFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const error of document.errors) {
    problems.push({
      code: "rule-syntax",
      file: file.path,
      at: at(error.pos[0]),
      message: words.standard.syntax(error.message),
    });
  }
  const value = document.errors.length === 0 ? document.toJS() : undefined;
  return { ...file, value, placeOf: (path) => at(offsetOf(document, path)) };
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let here: Node | null = document.contents;
  let offset = here?.range?.[0] ?? 0;
  for (const step of path) {
    const next = stepInto(here, step);
    if (next === null) return offset;
    offset = next.offset;
    here = next.node;
  }
  return offset;
}

function stepInto(node: Node | null, step: string | number): { node: Node | null; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    if (pair === undefined || !isScalar(pair.key)) return null;
    return { node: pair.value as Node | null, offset: pair.key.range?.[0] ?? 0 };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item === undefined ? null : { node: item, offset: item.range?.[0] ?? 0 };
  }
  return null;
}
