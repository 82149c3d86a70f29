// Bytes of an .xlsx in, cells out. Everything in the file is doubted and counted while it is read.

import { openBudget } from "./limits/workbook-budget.ts";
import { describeFailure } from "./limits/workbook-error.ts";
import { defaultWorkbookLimits, type WorkbookLimits } from "./limits/workbook-limits.ts";
import { findTarget, openPackage, readRelationships } from "./package/open-package.ts";
import { readDateStyles } from "./parts/read-date-styles.ts";
import { readOutline } from "./parts/read-outline.ts";
import { readSheet } from "./parts/read-sheet.ts";
import { readStrings } from "./parts/read-strings.ts";
import type { Workbook } from "./workbook.ts";

/**
 * Reads a workbook: values only, formulas as their last results, macros never. Pure; the bytes are not changed.
 * Throws a WorkbookError, and nothing else, for whatever cannot be read or holds more than the limits allow.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Workbook {
  const pack = openPackage(bytes, openBudget({ ...defaultWorkbookLimits, ...limits }));
  const main = findTarget(readRelationships(pack, ""), "officeDocument");
  if (main === undefined) throw describeFailure("missing-part", "xl/workbook.xml");
  if (main.toLowerCase().endsWith(".bin")) throw describeFailure("binary-workbook");
  const { date1904, sheets, relationships } = readOutline(pack, main);
  const strings = findTarget(relationships, "sharedStrings");
  const styles = findTarget(relationships, "styles");
  const context = {
    strings: strings === undefined ? [] : readStrings(pack, strings),
    dateStyles: styles === undefined ? [] : readDateStyles(pack, styles),
    date1904,
  };
  return { sheets: sheets.map((sheet) => readSheet(pack, sheet, context)), date1904 };
}
