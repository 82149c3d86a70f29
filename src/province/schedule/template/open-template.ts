// Somebody else's workbook, opened to be filled in: its parts, sheets, merges and which looks show dates.

import { openBudget } from "../../../submission/workbook/limits/workbook-budget.ts";
import { describeFailure } from "../../../submission/workbook/limits/workbook-error.ts";
import { defaultWorkbookLimits } from "../../../submission/workbook/limits/workbook-limits.ts";
import { inflatePart } from "../../../submission/workbook/package/inflate-part.ts";
import { findTarget, openPackage, readRelationships } from "../../../submission/workbook/package/open-package.ts";
import { readZipEntries, type ZipEntry } from "../../../submission/workbook/package/read-zip-directory.ts";
import { readDateStyles } from "../../../submission/workbook/parts/read-date-styles.ts";
import { readOutline } from "../../../submission/workbook/parts/read-outline.ts";
import { readWorkbook } from "../../../submission/workbook/read-workbook.ts";
import type { Workbook } from "../../../submission/workbook/workbook.ts";

export interface Template {
  archive: Buffer;
  entries: readonly ZipEntry[];
  /** What the cells hold, as every reader of ours sees it. */
  workbook: Workbook;
  /** Name of the entry that holds a sheet; undefined for a sheet that is not there. */
  partOf(sheet: string): string | undefined;
  mainPart: string;
  dateStyles: readonly boolean[];
  readText(part: string): string;
}

/** Throws a WorkbookError for what is no workbook, or one that holds too much. */
export function openTemplate(bytes: Uint8Array): Template {
  const workbook = readWorkbook(bytes);
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = openBudget(defaultWorkbookLimits);
  const pack = openPackage(bytes, budget);
  const mainPart = findTarget(readRelationships(pack, ""), "officeDocument");
  if (mainPart === undefined) throw describeFailure("missing-part", "xl/workbook.xml");
  const { sheets, relationships } = readOutline(pack, mainPart);
  const styles = findTarget(relationships, "styles");
  const entries = readZipEntries(archive, budget);
  const entryOf = (part: string) =>
    entries.find(({ name }) => name === part) ?? entries.find(({ name }) => name.toLowerCase() === part.toLowerCase());
  return {
    archive,
    entries,
    workbook,
    mainPart,
    dateStyles: styles === undefined ? [] : readDateStyles(pack, styles),
    partOf: (sheet) => {
      const part = sheets.find(({ name }) => name === sheet)?.part;
      return part === undefined ? undefined : entryOf(part)?.name;
    },
    readText(part) {
      const entry = entryOf(part);
      if (entry === undefined) throw describeFailure("missing-part", part);
      return inflatePart(archive, entry, openBudget(defaultWorkbookLimits)).toString("utf8");
    },
  };
}
