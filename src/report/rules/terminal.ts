// A review for people: place, what is wrong, the line with a caret, and how a failing condition came out.

import { Chalk } from "chalk";
import { words } from "../../locale/index.ts";
import type { RuleFinding, RuleReview, RuleSetReview } from "../../model/rule-sets/rule-review.ts";
import { showHidden } from "../content/visible-text.ts";
import { createMeasure } from "../terminal/text-width.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { Paint } from "./paint.ts";
import type { RuleRenderOptions } from "./render-options.ts";
import { writeTraces } from "./write-traces.ts";

const say = words.rules.review;
const measure = createMeasure(false);
/** Characters of a long line kept before the caret. */
const BEFORE_CARET = 20;

export function render({ sets, kind }: RuleReview, { columns, color }: RuleRenderOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = {
    error: (text: string) => chalk.red(text),
    warning: (text: string) => chalk.yellow(text),
    faint: (text: string) => chalk.dim(text),
    bold: (text: string) => chalk.bold(text),
  };
  const lines = sets.flatMap((set) => [
    ...set.findings.flatMap((finding) => [...writeFinding(finding, columns, paint), ""]),
    ...writeSummary(set, kind).map(paint.bold),
  ]);
  return `${lines.join("\n")}\n`;
}

function writeFinding(finding: RuleFinding, columns: number, paint: Paint): string[] {
  const { file, at, severity, code, message, related, trace } = finding;
  const place = `${showHidden(file)}:${at.line}:${at.column}`;
  const text = wrapText(showHidden(message), columns - 2, measure).map((line) => `  ${line}`);
  const about = related === undefined ? [] : [`  ${say.about(related.file, related.at.line, related.at.column)}`];
  return [
    `${paint.bold(place)}  ${paint[severity](say.severities[severity])} ${paint.faint(code)}`,
    ...text,
    ...writeExcerpt(finding, columns, paint),
    ...about,
    ...writeTraces(trace ?? [], columns, paint),
  ];
}

/** The line as it stands, cut to the width, and a caret under its column. */
function writeExcerpt({ excerpt, at }: RuleFinding, columns: number, paint: Paint): string[] {
  if (excerpt.trim() === "") return [];
  const gutter = `  ${at.line} │ `;
  const from = Math.max(0, at.column - 1 - BEFORE_CARET);
  const start = excerpt.slice(0, from).trim() === "" ? 0 : from;
  const head = start === 0 ? "" : "…";
  const caretAt = measure(head + excerpt.slice(start, at.column - 1));
  const line = cutTo(head + excerpt.slice(start), columns - measure(gutter));
  return [
    `${paint.faint(gutter)}${showHidden(line)}`,
    `${paint.faint(`${" ".repeat(measure(gutter) - 2)}│ `)}${" ".repeat(caretAt)}${paint.error("^")}`,
  ];
}

function cutTo(text: string, width: number): string {
  if (measure(text) <= width) return text;
  let cut = "";
  for (const character of text) {
    if (measure(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

function writeSummary(
  { standard, folder, findings, cases, coverage }: RuleSetReview,
  kind: RuleReview["kind"],
): string[] {
  const name = standard ?? say.unread(folder);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (kind === "lint" || standard === null)
    return [findings.length === 0 ? say.clean(name) : say.counts(name, errors, findings.length - errors)];
  const passed = cases.filter(({ isPassed }) => isPassed).length;
  const shown = coverage === null ? [] : [say.coverage(coverage.seen, coverage.wanted, coverage.percent)];
  return [say.cases(name, passed, cases.length - passed), ...shown];
}
