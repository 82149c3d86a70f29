// The released standard, loaded once for all tests of a file.

import type { Standard } from "../../src/model/standard.ts";
import { buildStandard } from "../../src/standard/build-standard.ts";
import { readSource } from "../../src/standard/load-standard.ts";
import { readRuleFiles } from "../../src/standard/read-rule-files.ts";

export const FOLDER = "standards/gx-2024-12/1.0";
export const RULE_FILES = readRuleFiles(FOLDER);

function load(): Standard {
  const { standard, problems } = buildStandard(RULE_FILES, readSource(FOLDER));
  if (standard === null) throw new Error(JSON.stringify(problems, null, 1));
  return standard;
}

export const STANDARD = load();
