import { type BuiltStandard, buildStandard } from "../../standard/build-standard.ts";
import { readSource } from "../../standard/load-standard.ts";
import { readRuleFiles } from "../../standard/read-rule-files.ts";
import type { RuleFile } from "../../standard/rule-file.ts";

/** What a version's folder holds, before anything is said about it. */
export interface OpenedFolder {
  folder: string;
  ruleFiles: readonly RuleFile[];
  source: string | null;
  built: BuiltStandard;
}

export function openFolder(folder: string): OpenedFolder {
  const ruleFiles = readRuleFiles(folder);
  const source = readSource(folder);
  return { folder, ruleFiles, source, built: buildStandard(ruleFiles, source) };
}
