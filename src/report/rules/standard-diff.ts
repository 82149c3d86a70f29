// What changed between two versions, and whose verdict flips, for the terminal.

import { words } from "../../locale/index.ts";
import type { Flip, RuleChange, StandardDiff } from "../../model/rule-sets/standard-diff.ts";
import { showHidden } from "../content/visible-text.ts";
import { createMeasure } from "../terminal/text-width.ts";
import { wrapText } from "../terminal/wrap-text.ts";

const say = words.rules.diff;
const measure = createMeasure(false);
/** Characters of a value that are worth showing. */
const LONGEST_VALUE = 80;

export function renderStandardDiff(diff: StandardDiff, columns: number): string {
  const name = ({ id, version }: StandardDiff["before"]) => `${id}@${version}`;
  const lines = [
    say.head(name(diff.before), name(diff.after)),
    say.bump(diff.bump, diff.stated, diff.isEnough),
    "",
    say.changes(diff.changes.length),
    ...diff.changes.flatMap(writeChange),
    ...writeRehearsal(diff.rehearsal),
  ];
  return `${lines.flatMap((line) => hang(line, columns)).join("\n")}\n`;
}

function writeChange({ part, id, how, bump, fields }: RuleChange): string[] {
  return [
    `  ${say.change(part, id, how, bump)}`,
    ...fields.map(({ name, was, now }) => `      ${name}：${show(was)} → ${show(now)}`),
  ];
}

function writeRehearsal(rehearsal: StandardDiff["rehearsal"]): string[] {
  if (rehearsal === null) return [];
  const { judged, unreadable, flips } = rehearsal;
  const files = new Set(flips.map(({ file }) => file)).size;
  return [
    "",
    say.rehearsal(judged, files, flips.length),
    ...flips.flatMap((flip) => [`  ${say.flip(flip)}`, `      ${sayCauses(flip)}`]),
    ...unreadable.flatMap(({ file, reason }) => [
      `  ${say.unreadable(file)}`,
      ...reason.split("\n").map((line) => `      ${line}`),
    ]),
  ];
}

function sayCauses({ causes, isTogether }: Flip): string {
  return say.causes(
    causes.map(({ part, id }) => say.part(part, id)),
    isTogether,
  );
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : value === null ? say.nothing : JSON.stringify(value);
  const characters = [...text];
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join("")}…` : text;
}

/** Continues below the text, not below the indent. */
function hang(line: string, columns: number): string[] {
  const indent = /^ */u.exec(line)?.[0] ?? "";
  return wrapText(showHidden(line.trimStart()), columns - indent.length, measure).map((part) => indent + part);
}
