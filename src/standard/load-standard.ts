import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Standard } from "../model/standard.ts";
import { buildStandard } from "./build-standard.ts";
import { readRuleFiles } from "./read-rule-files.ts";
import { RuleSetError } from "./rule-set-error.ts";

/** The document's text, kept beside its versions. */
export function readSource(folder: string): string | null {
  const path = join(folder, "..", "source.txt");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Reads and links one version's folder; throws a RuleSetError that lists everything wrong with it. */
export function loadStandard(folder: string): Standard {
  const { standard, problems } = buildStandard(readRuleFiles(folder), readSource(folder));
  if (standard === null) throw new RuleSetError(folder, problems);
  return standard;
}
