// Fills the planned form the way a person does: answers into answer cells, found by the hidden key of their row.

import { FORM_COLUMNS, type FormColumn, nameColumn } from "../../src/model/form-layout.ts";
import type {
  Cell,
  CellPlan,
  CellValue,
  RowPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../src/model/workbook/workbook-plan.ts";

/** What is typed into a cell. */
export type Typed = string | number | { day: string } | null;
/** By the path of an answer: a fact, an item or a field of it, a field of an item. */
export interface Fields {
  readonly [name: string]: Typed | Fields;
}

export interface Filling {
  /** Facts, items and fields by their keys; tables apart. */
  answers?: Readonly<Record<string, Typed | Fields>>;
  tables?: Readonly<Record<string, readonly Readonly<Record<string, Typed>>[]>>;
  /** By clause or check. */
  evidence?: Readonly<Record<string, string>>;
  /** By check: reason, approver, last day. */
  explanations?: Readonly<Record<string, { reason?: Typed; approved_by?: Typed; until?: Typed }>>;
}

export function fillForm(plan: WorkbookPlan, filling: Filling): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => fillSheet(sheet, filling)) };
}

function fillSheet(sheet: SheetPlan, filling: Filling): SheetPlan {
  const isQuestions = sheet.rows.some(({ cells }) => contentOf(cells[0]) === nameColumn("key"));
  if (isQuestions) return { ...sheet, rows: sheet.rows.map((row) => fillQuestion(row, filling)) };
  if (sheet.rows.some(({ cells }) => contentOf(cells[0]) === nameColumn("target"))) return fillEvidence(sheet, filling);
  return fillTable(sheet, filling);
}

function fillQuestion(row: RowPlan, { answers = {}, explanations = {} }: Filling): RowPlan {
  const key = contentOf(row.cells[0]);
  const check = contentOf(row.cells[column("check")]);
  const explanation = typeof check === "string" ? explanations[check] : undefined;
  let filled = typeof key === "string" ? put(row, column("answer"), lookUp(answers, key)) : row;
  for (const [name, typed] of Object.entries(explanation ?? {}))
    filled = put(filled, column(name as FormColumn), typed);
  return filled;
}

/** The value at `zones.柜面服务区.m2`; null where the path ends in more parts, or in nothing. */
function lookUp(answers: Readonly<Record<string, Typed | Fields>>, key: string): Typed {
  const [fact = "", ...path] = key.split(".");
  const leaf = path.reduce<Typed | Fields>(
    (here, name) => (isFields(here) ? ((here as Fields)[name] ?? null) : null),
    answers[fact] ?? null,
  );
  return isFields(leaf) ? null : leaf;
}

function isFields(value: Typed | Fields): value is Fields {
  return typeof value === "object" && value !== null && typeof (value as Fields).day !== "string";
}

function fillEvidence(sheet: SheetPlan, { evidence = {} }: Filling): SheetPlan {
  const left = new Map(Object.entries(evidence));
  const rows = sheet.rows.map((row) => {
    const target = String(contentOf(row.cells[0]) ?? "");
    const files = left.get(target);
    left.delete(target);
    return files === undefined ? row : put(row, 3, files);
  });
  const isFree = (row: RowPlan) =>
    contentOf(row.cells[0]) === null && contentOf(row.cells[3]) === null && isOpen(row.cells[0]);
  return {
    ...sheet,
    rows: rows.map((row) => {
      const [next] = left;
      if (next === undefined || !isFree(row)) return row;
      left.delete(next[0]);
      return put(put(row, 0, next[0]), 3, next[1]);
    }),
  };
}

function isOpen(cell: CellPlan | undefined): boolean {
  return typeof cell === "object" && cell !== null && cell.isOpen === true;
}

function fillTable(sheet: SheetPlan, { tables = {} }: Filling): SheetPlan {
  const keyRow = sheet.rows.findIndex(({ cells }) => /^\w+\.\S+$/u.test(String(contentOf(cells[1]))));
  const keys = (sheet.rows[keyRow]?.cells ?? []).slice(1).map((cell) => String(contentOf(cell)).split("."));
  const written = tables[keys[0]?.[0] ?? ""] ?? [];
  if (written.length === 0) return sheet;
  const first = keyRow + 2;
  const blank = sheet.rows.at(-1) ?? { cells: [] };
  const rows = [...sheet.rows];
  for (const [index, record] of written.entries()) {
    const row = keys.reduce<RowPlan>(
      (filled, [, field = ""], offset) => put(filled, offset + 1, record[field] ?? null),
      rows[first + index] ?? blank,
    );
    rows[first + index] = row;
  }
  return { ...sheet, rows };
}

function column(name: FormColumn): number {
  return FORM_COLUMNS.indexOf(name);
}

function put(row: RowPlan, index: number, typed: Typed): RowPlan {
  if (typed === null) return row;
  const cells = [...row.cells];
  while (cells.length <= index) cells.push(null);
  const known = cells[index];
  const cell: Partial<Cell> = typeof known === "object" && known !== null ? known : {};
  cells[index] = { ...cell, value: typed };
  return { ...row, cells };
}

function contentOf(cell: CellPlan | undefined): CellValue {
  if (cell === undefined || cell === null) return null;
  return typeof cell === "object" ? cell.value : cell;
}
