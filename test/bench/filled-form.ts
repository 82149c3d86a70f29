// A blank form of the newest standard with an answer in every cell that waits for one.

import { planForm } from "../../src/form/workbook/plan-form.ts";
import { words } from "../../src/locale/index.ts";
import { FORM_COLUMNS } from "../../src/model/form-layout.ts";
import type { Standard } from "../../src/model/standard.ts";
import type { Cell, CellPlan, CellValue, RowPlan, WorkbookPlan } from "../../src/model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../src/model/workbook/write-workbook.ts";

/** The bytes of a workbook as a county sends it, by the standard's first checklist. */
export async function filledForm(standard: Standard): Promise<Uint8Array> {
  const [checklist] = standard.checklists;
  if (checklist === undefined) throw new Error("a standard without checklists");
  return writeWorkbook(fillAll(planForm(standard, checklist)), words.sheets);
}

/** An answer that can be read in every cell that waits for one, by what stands beside it. */
function fillAll(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(fillRow) })) };
}

function fillRow(row: RowPlan): RowPlan {
  const unit = contentOf(row.cells[FORM_COLUMNS.indexOf("unit")]);
  return {
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell === "object" && cell?.isOpen ? { ...cell, value: answerFor(cell.style, unit) } : cell,
    ),
  };
}

function answerFor(style: Cell["style"], unit: CellValue): CellValue {
  if (style === "answerDay") return { day: "2026-11-20" };
  if (style === "answerText") return "无";
  if (unit === words.formColumns.unitOf({ type: "yesno" })) return "是";
  return typeof unit === "string" && unit.length <= 2 ? 12 : null;
}

function contentOf(cell: CellPlan | undefined): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : null;
}
