// What the batch benchmark feeds on: made-up submissions, reading them without judging, and spectral's rules.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Clause, Standard } from "../../src/model/standard.ts";
import { readReleased } from "../../src/standard/released.ts";
import { readWorkbookSubmission } from "../../src/submission/form/read-workbook-submission.ts";
import { readTextSubmission } from "../../src/submission/read-text-submission.ts";
import { createMaker, type MadeSubmission } from "../province/make-submissions.ts";

/** Spectral's word for what a rule does; spelt out, a linter takes the rule for a promise. */
const ACTION = "then";

const standard: Standard = readReleased("dist/standards/gx-2024-12@1.0");

export function makeSubmissions(count: number): MadeSubmission[] {
  const make = createMaker(standard.regions);
  return Array.from({ length: count }, (_none, number) => make(number));
}

/** The same as JSON, a line each. */
export function jsonLines(count: number): string[] {
  return makeSubmissions(count).map(({ yaml }) => `${JSON.stringify(load(yaml))}\n`);
}

/** Seconds to read files into submissions, hashed as batch hashes them, and nothing more. */
export async function readAll(files: readonly string[]): Promise<number> {
  const start = performance.now();
  for (const file of files) {
    const bytes = readFileSync(file);
    const source = { file, bytes, sha256: createHash("sha256").update(bytes).digest("hex"), facts: standard.facts };
    if (file.endsWith(".xlsx")) await readWorkbookSubmission(source);
    else readTextSubmission(source);
  }
  return (performance.now() - start) / 1000;
}

/** One rule for each check of the comprehensive checklist: the first question it rests on must be answered. */
export function spectralRules(): { rules: Record<string, unknown> } {
  const labels = new Map(standard.facts.flatMap(({ facts }) => facts.map(({ key, zh }) => [key, zh])));
  const clauses: readonly Clause[] = standard.checklists[0]?.clauses ?? [];
  const rules = clauses.flatMap(({ checks }) =>
    checks.flatMap(({ id, pass }) => {
      const [, fact = ""] = /"fact":"([a-z0-9_]+)/u.exec(JSON.stringify(pass ?? null)) ?? [];
      const label = labels.get(fact);
      if (label === undefined) return [];
      const rule = { given: "$", message: id, severity: "warn", [ACTION]: { field: label, function: "truthy" } };
      return [[`check-${id.replaceAll(".", "-")}`, rule] as const];
    }),
  );
  return { rules: Object.fromEntries(rules) };
}
