// One sheet of a plan → one worksheet of exceljs.

import type { DataValidation, Cell as OfficeCell, Style, Workbook, Worksheet } from "exceljs";
import { cellName, columnName } from "./cell-name.ts";
import { fontSizeOf, styleOf, toneStyle } from "./cell-styles.ts";
import { fitHeight } from "./fit-height.ts";
import type { LongTexts } from "./long-texts.ts";
import { safeText } from "./safe-text.ts";
import type { Cell, CellPlan, CellValue, RowPlan, SheetPlan, ValidationPlan } from "./workbook-plan.ts";

export interface SheetWords {
  pageFooter: string;
}

interface Writing {
  worksheet: Worksheet;
  plan: SheetPlan;
  longTexts: LongTexts;
}

/** A column of exceljs' own default width is left out of the file, and then each program gives it another. */
const WIDTH_LEFT_OUT = 9;
/** A4, in inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };
const A4 = 9;

/** Adds the planned sheet to the workbook; texts too long for a cell go to `longTexts`. */
export async function writeSheet(
  workbook: Workbook,
  plan: SheetPlan,
  longTexts: LongTexts,
  words: SheetWords,
): Promise<void> {
  const worksheet = workbook.addWorksheet(plan.name, {
    state: plan.hidden === undefined ? "visible" : plan.hidden === "deep" ? "veryHidden" : "hidden",
    ...(plan.tabColor === undefined ? {} : { properties: { tabColor: { argb: `FF${plan.tabColor}` } } }),
  });
  for (const [index, column] of plan.columns.entries()) {
    worksheet.getColumn(index + 1).width = column.width === WIDTH_LEFT_OUT ? WIDTH_LEFT_OUT + 0.01 : column.width;
    worksheet.getColumn(index + 1).hidden = column.isHidden === true;
  }
  const writing: Writing = { worksheet, plan, longTexts };
  for (const [index, row] of plan.rows.entries()) writeRow(writing, row, index + 1);
  for (const merge of plan.merges ?? []) worksheet.mergeCells(merge);
  writeView(worksheet, plan);
  writePrint(worksheet, plan, words);
  for (const validation of plan.validations ?? []) addValidation(worksheet, validation);
  for (const [index, { range, when, tone }] of (plan.highlights ?? []).entries()) {
    const rule = { type: "expression" as const, priority: index + 1, formulae: [when], style: toneStyle(tone) };
    worksheet.addConditionalFormatting({ ref: range, rules: [rule] });
  }
  if (plan.isProtected)
    await worksheet.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      sort: true,
      autoFilter: true,
    });
}

function writeRow({ worksheet, plan, longTexts }: Writing, row: RowPlan, number: number): void {
  const line = worksheet.getRow(number);
  for (const [index, cellPlan] of row.cells.entries()) {
    if (cellPlan === null) continue;
    const cell = asCell(cellPlan);
    const place = `${plan.name}!${cellName(number, index + 1)}`;
    writeCell(line.getCell(index + 1), cell, (text) => longTexts.fit(safeText(text), place));
  }
  if (row.height === "fit") line.height = fitHeight(textsOf(row, plan, number));
  else if (row.height !== undefined) line.height = row.height;
  if (row.isHidden) line.hidden = true;
}

function asCell(plan: Exclude<CellPlan, null>): Cell {
  if (typeof plan === "string") return { value: plan };
  return typeof plan === "number" ? { value: plan, style: "number" } : plan;
}

function writeCell(target: OfficeCell, cell: Cell, keep: (text: string) => string): void {
  target.value = officeValue(cell.value, keep) as OfficeCell["value"];
  target.style = styleOf(cell.style ?? "text", cell.tone, cell.isOpen === true) as Style;
  if (cell.comment !== undefined) target.note = safeText(cell.comment);
}

function officeValue(value: CellValue, keep: (text: string) => string) {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return keep(value);
  if ("day" in value) return new Date(`${value.day}T00:00:00Z`);
  if ("link" in value) return { text: keep(value.text), hyperlink: value.link };
  return { formula: value.formula, result: typeof value.result === "string" ? keep(value.result) : value.result };
}

/** The row's texts with the width each may fill: a cell merged across its row fills all of it. */
function textsOf(row: RowPlan, plan: SheetPlan, number: number): { text: string; width: number; size: number }[] {
  return row.cells.flatMap((cellPlan, index) => {
    const { value, style = "text" } = cellPlan === null ? { value: null } : asCell(cellPlan);
    if (typeof value !== "string" || plan.columns[index]?.isHidden) return [];
    const name = cellName(number, index + 1);
    const merge = plan.merges?.find((range) => range.startsWith(`${name}:`));
    const last = merge === undefined ? index : lastColumn(merge);
    const width = plan.columns.slice(index, last + 1).reduce((sum, column) => sum + column.width, 0);
    return [{ text: value, width, size: fontSizeOf(style) }];
  });
}

/** The last column of a range, from 0. */
function lastColumn(range: string): number {
  const letters = /:([A-Z]+)/u.exec(range)?.[1] ?? "A";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function writeView(worksheet: Worksheet, { frozen, filter }: SheetPlan): void {
  if (frozen !== undefined) {
    const { rows = 0, columns = 0 } = frozen;
    const topLeftCell = cellName(rows + 1, columns + 1);
    worksheet.views = [{ state: "frozen", xSplit: columns, ySplit: rows, topLeftCell, showGridLines: false }];
  } else worksheet.views = [{ showGridLines: false }];
  if (filter !== undefined) worksheet.autoFilter = filter;
}

function writePrint(worksheet: Worksheet, { print = {} }: SheetPlan, words: SheetWords): void {
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    paperSize: A4 as NonNullable<Worksheet["pageSetup"]["paperSize"]>,
    orientation: print.isLandscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: print.pagesWide ?? 1,
    fitToHeight: print.pagesHigh ?? 0,
    horizontalCentered: true,
    margins: MARGINS,
  };
  if (print.repeatRows !== undefined) worksheet.pageSetup.printTitlesRow = print.repeatRows.join(":");
  if (print.repeatColumns) worksheet.pageSetup.printTitlesColumn = `A:${columnName(print.repeatColumns)}`;
  const left = print.footer === undefined ? "" : `&L&9${safeText(print.footer).replaceAll("&", "&&").slice(0, 180)}`;
  worksheet.headerFooter = { oddFooter: `${left}&R&9${words.pageFooter}` };
}

/** exceljs keeps validations by range, though its types know only those of a cell. */
interface WithValidations {
  dataValidations: { add(range: string, validation: DataValidation): void };
}

function addValidation(worksheet: Worksheet, plan: ValidationPlan): void {
  const { prompt, error } = plan;
  (worksheet as unknown as WithValidations).dataValidations.add(plan.range, {
    ...limitsOf(plan),
    allowBlank: true,
    ...(prompt === undefined ? {} : { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    ...(error === undefined
      ? {}
      : { showErrorMessage: true, errorStyle: "warning", errorTitle: error.title, error: error.text }),
  });
}

function limitsOf(plan: ValidationPlan): DataValidation {
  if (plan.kind === "choice") {
    const formula = "choices" in plan ? `"${plan.choices.join(",")}"` : plan.choicesIn;
    return { type: "list", formulae: [formula] };
  }
  const [low, high] =
    plan.kind === "date"
      ? [plan.first, plan.last].map((day) => (day === undefined ? undefined : new Date(`${day}T00:00:00Z`)))
      : [plan.min, plan.max];
  if (low !== undefined && high !== undefined) return { type: plan.kind, operator: "between", formulae: [low, high] };
  if (high !== undefined) return { type: plan.kind, operator: "lessThanOrEqual", formulae: [high] };
  return { type: plan.kind, operator: "greaterThanOrEqual", formulae: [low ?? 0] };
}
