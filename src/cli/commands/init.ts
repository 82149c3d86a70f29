// gig-audit init TYPE

import { existsSync } from "node:fs";
import { writeBlankYaml } from "../../form/blank-yaml.ts";
import { words } from "../../locale/index.ts";
import type { Checklist, Standard } from "../../model/standard.ts";
import { printData, say } from "../console.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { findChecklist } from "../find-checklist.ts";
import { findStandard } from "../find-standard.ts";
import { UsageError } from "../usage-error.ts";

export interface InitOptions {
  output?: string;
  standard?: string;
  force?: boolean;
}

/** The writer of workbooks is only loaded for those who want one. */
async function writeWorkbookForm(standard: Standard, checklist: Checklist): Promise<Uint8Array> {
  const { writeBlankWorkbook } = await import("../../form/blank-workbook.ts");
  return writeBlankWorkbook(standard, checklist);
}

/** A blank self-report on stdout, or in a file that is never overwritten unasked. */
export async function init(type: string, { output, standard: asked, force }: InitOptions): Promise<void> {
  const standard = await findStandard(asked ?? null);
  const checklist = findChecklist(standard, type);
  if (output === undefined) {
    printData(writeBlankYaml(standard, checklist));
    return;
  }
  const isWorkbook = /\.xlsx$/iu.test(output);
  if (!isWorkbook && !/\.ya?ml$/iu.test(output)) throw new UsageError(words.cli.onlyYaml(output));
  if (existsSync(output) && force !== true) throw new UsageError(words.cli.alreadyThere(output));
  writeFileWhole(
    output,
    isWorkbook ? await writeWorkbookForm(standard, checklist) : writeBlankYaml(standard, checklist),
  );
  say(words.cli.made(output));
}
