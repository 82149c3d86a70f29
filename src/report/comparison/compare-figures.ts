// What answers said then and now, part by part: `可用面积：42平方米；最近公交站：800米`.

import type { CheckResult } from "../../model/assessment.ts";
import type { FigureChange } from "../../model/comparison.ts";

const PART = /^(?<label>[^：；]+)：(?<value>.+)$/su;
/** A number and its unit; what follows in brackets explains it. Dates and times are no numbers. */
const FIGURE = /^(?<number>-?\d+(?:\.\d+)?)(?<unit>[^\d\s.:：/年月日-]*?)(?:（.*)?$/su;

/** Only of checks that both sides have; a part that many checks rest on is listed once. */
export function compareFigures(
  old: ReadonlyMap<string, CheckResult>,
  current: ReadonlyMap<string, CheckResult>,
): FigureChange[] {
  const found = new Map<string, FigureChange>();
  for (const [id, { actual }] of current) {
    const before = old.get(id);
    if (before === undefined || before.actual === actual) continue;
    const then = readParts(before.actual, before.quote);
    const now = readParts(actual, before.quote);
    for (const label of new Set([...now.keys(), ...then.keys()])) {
      const change = changeOf(label, then.get(label) ?? null, now.get(label) ?? null);
      if (change === null) continue;
      const key = JSON.stringify([label, change.old, change.new]);
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...change, checks: [id] });
      else known.checks.push(id);
    }
  }
  return [...found.values()];
}

function changeOf(label: string, old: string | null, current: string | null): Omit<FigureChange, "checks"> | null {
  if (old === current) return null;
  return { label, old, new: current, difference: subtract(old, current) };
}

/** By label; an answer without labels is one part, under the words of the clause. */
function readParts(actual: string | null, quote: string): Map<string, string> {
  if (actual === null) return new Map();
  const parts = actual.split("；").map((part) => PART.exec(part)?.groups);
  const labels = new Set(parts.map((part) => part?.label));
  if (parts.includes(undefined) || labels.size < parts.length) return new Map([[quote, actual]]);
  return new Map(parts.map((part) => [part?.label ?? quote, part?.value ?? actual]));
}

function subtract(old: string | null, current: string | null): number | null {
  const then = FIGURE.exec(old ?? "")?.groups;
  const now = FIGURE.exec(current ?? "")?.groups;
  if (then === undefined || now === undefined || then.unit !== now.unit) return null;
  // Answers have two decimals at most; the rest is what floating point adds.
  return Math.round((Number(now.number) - Number(then.number)) * 100) / 100;
}
