// What spectral and gig-audit each found: a comparison of their speed is worth nothing unless it is the same.

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Assessment } from "../../src/model/assessment.ts";
import { type BatchResult, isAssessed } from "../../src/model/batch-result.ts";
import type { SpectralReport } from "./spectral-rules.ts";

/** The checks that fail, by report. */
export type Found = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads spectral's results (`-f json`); `reports` is the folder that it was given. */
export function readTheirs(file: string, reports: string): Found {
  const found = new Map<string, Set<string>>();
  const results = JSON.parse(readFileSync(file, "utf8")) as { source: string; code: string; message: string }[];
  for (const { source, code, message: id } of results) {
    // What no rule of ours says is spectral's own trouble with a file or a schema.
    if (!code.endsWith(`:${id}`)) throw new Error(`spectral: ${source}: ${code}: ${id}`);
    const name = relative(reports, source);
    found.set(name, (found.get(name) ?? new Set()).add(id));
  }
  return found;
}

/** Reads the results of a batch over the folder `inbox`, by the files' names in it. */
export function readOurs(file: string, inbox: string): Map<string, Assessment> {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const result = JSON.parse(line) as BatchResult;
      if (!isAssessed(result)) throw new Error(line);
      return [relative(inbox, result.submission.file), result];
    }),
  );
}

/** Throws unless both found the same checks failing, of those that are rules, in every report; gives how many that were. */
export function compareFindings(
  ours: ReadonlyMap<string, Assessment>,
  theirs: Found,
  reports: readonly SpectralReport[],
): number {
  let count = 0;
  for (const { name, original, rules } of reports) {
    const checks = ours.get(join(original))?.clauses.flatMap((clause) => clause.checks) ?? [];
    const judged = checks.filter(({ id }) => rules.has(id));
    if (judged.length !== rules.size) throw new Error(`${original}: ${judged.length} of ${rules.size} checks judged`);
    const failing = theirs.get(name) ?? new Set();
    for (const { id, outcome } of judged) {
      // What is only noted is neither met nor missed: a rule has no third way.
      if (outcome === "noted") continue;
      if (failing.has(id) === (outcome === "pass"))
        throw new Error(`${original}: ${id} is ${outcome}, spectral differs`);
      if (outcome !== "pass") count += 1;
    }
  }
  return count;
}
