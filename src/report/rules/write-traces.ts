import { words } from "../../locale/index.ts";
import type { CheckTrace, TraceNode } from "../../model/rule-sets/rule-review.ts";
import { showHidden } from "../content/visible-text.ts";
import { createMeasure } from "../terminal/text-width.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { Paint } from "./paint.ts";

const say = words.rules.review;
const measure = createMeasure(false);
const MARKS = { pass: "✓", fail: "✗", unknown: "○", explain: "!" } as const;
const NARROWEST = 30;

/** How conditions came out, part by part, each part below what it belongs to. */
export function writeTraces(traces: readonly CheckTrace[], columns: number, paint: Paint): string[] {
  return traces.flatMap(({ check, outcome, when, failsIf, pass }) => {
    const steps = [
      { name: say.when, node: when },
      { name: say.failsIf, node: failsIf },
      { name: say.pass, node: pass },
    ];
    const taken = steps.flatMap(({ name, node }) => (node === null ? [] : [{ name, node }]));
    return [
      `  ${say.trace(check, outcome)}`,
      ...taken.flatMap(({ name, node }) => [`    ${paint.faint(name)}`, ...writeNode(node, 3, columns, paint)]),
    ];
  });
}

function writeNode(node: TraceNode, depth: number, columns: number, paint: Paint): string[] {
  const indent = "  ".repeat(depth);
  const missing = node.missing.length === 0 ? [] : [say.missing(node.missing)];
  const said = node.join === null ? [node.says] : [say.joins[node.join]];
  const lines = [...said, ...[...node.actual, ...missing].map((text) => `→ ${text}`)].flatMap((text, index) => {
    const width = Math.max(NARROWEST, columns - indent.length - 2);
    return wrapText(showHidden(text), width, measure).map((line, row) =>
      index === 0 && row === 0 ? line : `  ${line}`,
    );
  });
  const [first = "", ...rest] = lines;
  const mark = node.truth === "pass" ? paint.bold(MARKS.pass) : paint.error(MARKS[node.truth]);
  return [
    `${indent}${mark} ${first}`,
    ...rest.map((line) => `${indent}${paint.faint(line)}`),
    ...node.parts.flatMap((part) => writeNode(part, depth + 1, columns, paint)),
  ];
}
