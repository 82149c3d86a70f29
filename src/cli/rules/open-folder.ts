import { type BuiltStandard, buildStandard } from "../../standard/build-standard.ts";
import { openRuleFolder } from "../../standard/load-standard.ts";
import { parseRuleFile, type RuleFile } from "../../standard/rule-file.ts";
import type { ExtendingSource } from "../../standard/rule-sources.ts";
import { STANDARDS_FOLDERS } from "../standards-folders.ts";

/** What a version's folder holds, before anything is said about it. */
export interface OpenedFolder {
  folder: string;
  ruleFiles: readonly RuleFile[];
  source: string | null;
  built: BuiltStandard;
  /** What standard.yaml says where the version states only differences. */
  extending: ExtendingSource | null;
}

/** Reads a version's folder and builds what can be built; what is wrong is in `built.problems`. */
export function openFolder(folder: string): OpenedFolder {
  const { ruleFiles, source, openBase } = openRuleFolder(folder, STANDARDS_FOLDERS);
  const built = buildStandard(ruleFiles, source, openBase);
  return { folder, ruleFiles, source, built, extending: readExtending(ruleFiles) };
}

function readExtending(ruleFiles: readonly RuleFile[]): ExtendingSource | null {
  const top = ruleFiles.find(({ path }) => path === "standard.yaml");
  const value = top === undefined ? null : (parseRuleFile(top, []).value as Partial<ExtendingSource> | null);
  return value?.extends === undefined ? null : (value as ExtendingSource);
}
