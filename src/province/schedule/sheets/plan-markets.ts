// The sheet of markets: a row each, formulas where two columns make a third.

import { words } from "../../../locale/index.ts";
import type { LayoutSheet } from "../../../model/schedule-layout.ts";
import { cellName } from "../../../model/workbook/cell-name.ts";
import type { CellPlan } from "../../../model/workbook/workbook-plan.ts";
import { findMarketField } from "../rows/market-fields.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";
import { findGroupField } from "../summary/group-fields.ts";
import type { Group, Listed } from "../summary/groups.ts";
import { measureFormula } from "../summary/measure-formula.ts";
import { cellOf, totalCell } from "./cell-of.ts";
import { rangeOn, type TablePlace } from "./table-frame.ts";

/** Columns that are the quotient of two others. */
const QUOTIENTS: Readonly<Record<string, readonly [over: string, under: string]>> = {
  demand_ratio: ["demand_effective", "seekers_effective"],
  placement_rate: ["placements_month", "registrations_month"],
};

export function planMarketRows(
  layout: LayoutSheet,
  place: TablePlace,
  listed: readonly Listed[],
  month: ScheduleMonth,
): CellPlan[][] {
  return listed.map(({ history }, index) =>
    layout.columns.map(({ field }) => {
      if (field === "number") return cellOf(index + 1, "whole");
      const found = findMarketField(field);
      if (found === null) return null;
      const tone = history.report === null ? { tone: "faint" as const } : {};
      const cell = cellOf(found.of(history, month), found.kind, quotientFormula(field, place, place.firstRow + index));
      return typeof cell === "object" && cell !== null ? { ...cell, ...tone } : cell;
    }),
  );
}

/** `IF(COUNT(F6,G6)<2,"",IF(G6=0,"—",F6/G6))`; null where a column is missing. */
export function divideCells(over: number | null, under: number | null, row: number): string | null {
  if (over === null || under === null) return null;
  const [above, below] = [cellName(row, over), cellName(row, under)];
  return `IF(COUNT(${above},${below})<2,"",IF(${below}=0,"${words.schedule.rows.undefinedRatio}",${above}/${below}))`;
}

function quotientFormula(field: string, { columnOf }: TablePlace, row: number): string | null {
  const [over, under] = QUOTIENTS[field] ?? [];
  return over === undefined || under === undefined ? null : divideCells(columnOf(over), columnOf(under), row);
}

/** Blank where nothing in the column is known. */
export function sumFormula(range: string): string {
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}

/** The last row: sums as formulas, their numbers cached from `whole`; null where nothing is added up. */
export function planMarketTotals(
  layout: LayoutSheet,
  place: TablePlace,
  whole: Group,
  month: ScheduleMonth,
): CellPlan[] | null {
  if (layout.columns.every(({ total }) => total === undefined)) return null;
  return layout.columns.map(({ field, total }) => {
    if (total === "label") return { value: words.schedule.rows.total, style: "total" };
    const range = rangeOn(place, field);
    if (total === "sum" && range !== null) {
      const numbers = whole.members.flatMap(({ history }) => {
        const value = findMarketField(field)?.of(history, month);
        return typeof value === "number" ? [value] : [];
      });
      const sum = numbers.length === 0 ? null : numbers.reduce((one, other) => one + other, 0);
      return totalCell(sum, findMarketField(field)?.kind ?? "whole", sumFormula(range));
    }
    const again = total === "again" ? findGroupField(field) : null;
    if (again === null) return totalCell(null, "text");
    const rangeOf = (name: string) => rangeOn(place, name);
    const { formula } = again;
    const text = formula?.by === "markets" ? measureFormula(formula.measure(month), { rangeOf, group: [] }) : null;
    return totalCell(again.of(whole, month), again.kind, text);
  });
}
