// A plan → the bytes of an .xlsx file. exceljs is loaded only here, and only when a workbook is written.

import { fixZipDates } from "../fix-zip-dates.ts";
import { LongTexts, type LongTextWords } from "./long-texts.ts";
import type { WorkbookPlan } from "./workbook-plan.ts";
import { type SheetWords, writeSheet } from "./write-sheet.ts";

/** What the writer itself says in the file: `words.sheets`. */
export interface WorkbookWords extends SheetWords {
  longTexts: LongTextWords;
}

const UNDATED = "2024-01-01";
const AUTHOR = "gig-audit";

/** Writes a workbook; the same plan gives the same bytes (ECMA-376, as exceljs writes it). */
export async function writeWorkbook(plan: WorkbookPlan, words: WorkbookWords): Promise<Uint8Array> {
  const { default: office } = await import("exceljs");
  const workbook = new office.Workbook();
  const date = new Date(`${plan.date === "" ? UNDATED : plan.date}T00:00:00Z`);
  Object.assign(workbook, {
    title: plan.title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    created: date,
    modified: date,
  });
  const longTexts = new LongTexts(words.longTexts);
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet, longTexts, words);
  const rest = longTexts.sheet();
  if (rest !== null) await writeSheet(workbook, rest, longTexts, words);
  for (const [name, range] of Object.entries(plan.names ?? {})) workbook.definedNames.add(range, name);
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
