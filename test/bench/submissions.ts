// What the benchmarks of batches feed on: made-up submissions, and reading them without judging.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { Standard } from "../../src/model/standard.ts";
import { readReleased } from "../../src/standard/released.ts";
import { readWorkbookSubmission } from "../../src/submission/form/read-workbook-submission.ts";
import { readTextSubmission } from "../../src/submission/text/read-text-submission.ts";
import { createMaker, type MadeSubmission } from "../province/make-submissions.ts";

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
