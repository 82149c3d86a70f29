import { words } from "../locale/index.ts";
import type { Checklist, Standard } from "../model/standard.ts";
import { writeWorkbook } from "../model/workbook/write-workbook.ts";
import { planForm } from "./workbook/plan-form.ts";

/** The bytes of a blank form (.xlsx); the same standard gives the same bytes. Checked as it is, every clause is 未填报. */
export function writeBlankWorkbook(standard: Standard, checklist: Checklist): Promise<Uint8Array> {
  return writeWorkbook(planForm(standard, checklist), words.sheets);
}
