import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Standard } from "../model/standard.ts";
import { buildStandard, type RuleFolder } from "./build-standard.ts";
import { findBaseFolder } from "./extends/find-base.ts";
import { readRuleFiles } from "./read-rule-files.ts";
import { ruleFileKind } from "./rule-file-kind.ts";
import { RuleSetError } from "./rule-set-error.ts";

/** More versions than this one upon the other are a circle. */
const DEEPEST = 8;

/** The document's text, kept beside its versions. */
export function readSource(folder: string): string | null {
  const path = join(folder, "..", "source.txt");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Reads a version's folder; `standards` are the folders in which a base may stand besides its neighbours. */
export function openRuleFolder(folder: string, standards: readonly string[] = [], depth = 0): Required<RuleFolder> {
  return {
    ruleFiles: readRuleFiles(folder),
    source: readSource(folder),
    openBase: (reference) => {
      const base = depth >= DEEPEST ? null : findBaseFolder(reference, folder, standards);
      return base === null ? null : openRuleFolder(base, standards, depth + 1);
    },
  };
}

/** The rules by themselves: nothing is judged by the cases, which are half of what there is to read. */
function withoutCases({ ruleFiles, source, openBase }: Required<RuleFolder>): Required<RuleFolder> {
  return {
    ruleFiles: ruleFiles.filter(({ path }) => ruleFileKind(path) !== "cases"),
    source,
    openBase: (reference) => {
      const base = openBase(reference);
      return base === null ? null : withoutCases({ openBase: () => null, ...base });
    },
  };
}

/** Reads and links one version's folder; throws a RuleSetError that lists everything wrong with it. */
export function loadStandard(folder: string, standards: readonly string[] = []): Standard {
  const { ruleFiles, source, openBase } = withoutCases(openRuleFolder(folder, standards));
  const { standard, problems } = buildStandard(ruleFiles, source, openBase);
  if (standard === null) throw new RuleSetError(folder, problems);
  return standard;
}
