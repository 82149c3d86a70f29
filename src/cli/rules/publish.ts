// The files that go out with a version and are made from it: the ids, the schemas of its forms, its catalogue.

import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { schemaFileName, writeReportSchema } from "../../form/report-schema.ts";
import type { Standard } from "../../model/standard.ts";
import { writeCatalogueHtml } from "../../report/catalogue/html.ts";
import { writeCatalogueMarkdown } from "../../report/catalogue/markdown.ts";
import { buildStandard } from "../../standard/build-standard.ts";
import { IDS_LOCK, writeIdsLock } from "../../standard/ids-lock.ts";
import { openRuleFolder } from "../../standard/load-standard.ts";
import { RULE_SCHEMAS } from "../../standard/validate-rule-file.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { STANDARDS_FOLDERS } from "../standards-folders.ts";
import { makeCatalogue } from "./make-catalogue.ts";
import { openFolder } from "./open-folder.ts";

/** What a version's folder should hold besides its rules: text by path. */
export function publishedFiles(standard: Standard): Map<string, string> {
  const catalogue = makeCatalogue(standard);
  return new Map([
    [IDS_LOCK, writeIdsLock(standard)],
    ["catalogue.md", writeCatalogueMarkdown(catalogue)],
    ["catalogue.html", writeCatalogueHtml(catalogue)],
    ...standard.checklists.map((checklist): [string, string] => [
      `schemas/${schemaFileName(standard, checklist)}`,
      writeJson(writeReportSchema(standard, checklist)),
    ]),
    ...Object.values(RULE_SCHEMAS).map((schema): [string, string] => [
      `schemas/rules/${schema.$id}`,
      writeJson(schema),
    ]),
  ]);
}

function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes them; a rule set that cannot be used is left alone: lint says why. */
export function publish(folder: string): void {
  lockBase(folder);
  const { standard } = openFolder(folder).built;
  if (standard === null) return;
  for (const [path, text] of publishedFiles(standard)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileWhole(join(folder, path), text);
  }
}

/** Notes the hash of the base as it is now; the writer has looked at what moved. */
function lockBase(folder: string): void {
  const path = join(folder, "standard.yaml");
  const { built, extending } = openFolder(folder);
  if (extending === null || !built.problems.some(({ code }) => code === "base-moved")) return;
  const base = openRuleFolder(folder, STANDARDS_FOLDERS).openBase(extending.extends);
  const standard = base === null ? null : buildStandard(base.ruleFiles, base.source, base.openBase).standard;
  if (standard === null) return;
  const text = readFileSync(path, "utf8");
  writeFileWhole(path, text.replace(/^base_sha256:.*$/mu, `base_sha256: ${standard.sha256}`));
}
