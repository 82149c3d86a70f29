// The checks as rules of spectral, and submissions as it is given them: by the keys of the questions, already read.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dump } from "js-yaml";
import type { Day } from "../../src/model/day.ts";
import type { Standard } from "../../src/model/standard.ts";
import { readTextSubmission } from "../../src/submission/text/read-text-submission.ts";
import { plainAnswers } from "./plain-answers.ts";
import { sayChecks } from "./say-checks.ts";
import { makeSubmissions } from "./submissions.ts";
import { type Schema, toJsonSchema } from "./to-json-schema.ts";

/** Spectral's word for what a rule does; spelt out, a linter takes the rule for a promise. */
const ACTION = "then";

interface ChecklistRules {
  checklist: string;
  marketType: string;
  /** How many checks the checklist has, of which some cannot be said. */
  checks: number;
  schemas: ReadonlyMap<string, Schema>;
}

/** The checks of every checklist that JSON Schema can say, by their ids. */
export function sayChecklists(standard: Standard, asOf: Day): ChecklistRules[] {
  const patterns = new Map(standard.patterns.map(({ name, pattern }) => [name, pattern]));
  return standard.checklists.map((checklist) => {
    const said = sayChecks(checklist, standard, (condition) => ({
      schema: toJsonSchema(condition, patterns, asOf),
    }));
    return {
      checklist: checklist.id,
      marketType: checklist.marketType,
      checks: checklist.clauses.flatMap(({ checks }) => checks).length,
      schemas: new Map(said.map(({ id, schema }) => [id, schema])),
    };
  });
}

/** The rules of a checklist hold for the reports in its folder; a rule is called `checklist:check` and says the check. */
export function spectralRuleset(checklists: readonly ChecklistRules[]): object {
  const overrides = checklists.map(({ checklist, schemas }) => {
    const rules = [...schemas].map(([id, schema]) => {
      const action = { function: "schema", functionOptions: { schema } };
      return [`${checklist}:${id}`, { given: "$", message: id, severity: "error", [ACTION]: action }];
    });
    return { files: [`${checklist}/*.yaml`], rules: Object.fromEntries(rules) };
  });
  return { rules: {}, overrides };
}

export interface SpectralReport {
  /** Below the folder that spectral is given. */
  name: string;
  /** What the batch calls the same report. */
  original: string;
  /** The checks that are rules for it. */
  rules: ReadonlySet<string>;
}

/** Writes the made-up submissions as spectral is given them, a folder for each checklist. */
export function writeReports(
  folder: string,
  count: number,
  standard: Standard,
  checklists: readonly ChecklistRules[],
): SpectralReport[] {
  const byType = new Map(checklists.map((one) => [one.marketType, one]));
  for (const { checklist } of checklists) mkdirSync(join(folder, checklist), { recursive: true });
  return makeSubmissions(count).map(({ name: original, yaml }, number) => {
    const source = { file: original, bytes: Buffer.from(yaml), sha256: "", facts: standard.facts };
    const answers = plainAnswers(readTextSubmission(source).answers);
    const own = byType.get(String(answers.market_type));
    if (own === undefined) throw new Error(`${original}: no checklist for ${answers.market_type}`);
    const name = join(own.checklist, `${number}.yaml`);
    writeFileSync(join(folder, name), dump(answers));
    return { name, original, rules: new Set(own.schemas.keys()) };
  });
}
