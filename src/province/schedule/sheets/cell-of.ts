// A value of the schedule as a cell: its look follows what it is.

import type { StyleName } from "../../../model/workbook/cell-styles.ts";
import type { CellPlan, CellValue } from "../../../model/workbook/workbook-plan.ts";
import type { Value, ValueKind } from "../rows/value.ts";

const STYLES: Readonly<Record<ValueKind, StyleName>> = {
  text: "text",
  whole: "whole",
  number: "number",
  ratio: "ratio",
  percent: "percent",
  money: "ratio",
  day: "day",
};

/** With a formula, the value is its cached result: every program shows the same number. */
export function cellOf(value: Value, kind: ValueKind, formula: string | null = null): CellPlan {
  const isFlag = kind === "text" && (value === "是" || value === "否");
  return { value: formula === null ? value : withFormula(value, formula), style: isFlag ? "centre" : STYLES[kind] };
}

const TOTALS: Readonly<Record<ValueKind, StyleName>> = {
  text: "total",
  whole: "totalWhole",
  number: "total",
  ratio: "totalRatio",
  percent: "totalPercent",
  money: "totalRatio",
  day: "total",
};

export function totalCell(value: Value, kind: ValueKind, formula: string | null = null): CellPlan {
  return { value: formula === null ? value : withFormula(value, formula), style: TOTALS[kind] };
}

function withFormula(value: Value, formula: string): CellValue {
  if (typeof value === "object" && value !== null) return value;
  return { formula, result: value ?? "" };
}
