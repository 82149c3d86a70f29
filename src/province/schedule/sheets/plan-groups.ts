// The sheets of cities and of counties: every number a formula over the markets, so that people can follow it.

import { words } from "../../../locale/index.ts";
import type { LayoutSheet } from "../../../model/schedule-layout.ts";
import { cellName } from "../../../model/workbook/cell-name.ts";
import type { CellPlan } from "../../../model/workbook/workbook-plan.ts";
import type { ScheduleMonth } from "../rows/schedule-month.ts";
import { findGroupField, type GroupField } from "../summary/group-fields.ts";
import { type Group, wholeGroup } from "../summary/groups.ts";
import { measureFormula } from "../summary/measure-formula.ts";
import { cellOf, totalCell } from "./cell-of.ts";
import { divideCells, sumFormula } from "./plan-markets.ts";
import { rangeOn, type TablePlace } from "./table-frame.ts";

/** The tables that formulas look into. */
export interface Sources {
  markets: TablePlace | null;
  counties: TablePlace | null;
}

export function planGroupRows(
  layout: LayoutSheet,
  place: TablePlace,
  groups: readonly Group[],
  month: ScheduleMonth,
  sources: Sources,
): CellPlan[][] {
  return groups.map((group, index) => {
    const row = place.firstRow + index;
    return layout.columns.map(({ field }) => {
      if (field === "number") return cellOf(index + 1, "whole");
      const found = findGroupField(field);
      if (found === null) return null;
      return cellOf(found.of(group, month), found.kind, formulaFor(found, group, row, place, month, sources));
    });
  });
}

export function planGroupTotals(
  layout: LayoutSheet,
  place: TablePlace,
  groups: readonly Group[],
  month: ScheduleMonth,
  sources: Sources,
): CellPlan[] | null {
  if (layout.columns.every(({ total }) => total === undefined)) return null;
  const whole = wholeGroup(groups);
  const row = place.lastRow + 1;
  return layout.columns.map(({ field, total }) => {
    if (total === "label") return { value: words.schedule.rows.total, style: "total" };
    const found = total === undefined ? null : findGroupField(field);
    if (found === null) return totalCell(null, "text");
    const range = rangeOn(place, field);
    const formula =
      total === "sum" && found.adds === true && range !== null
        ? sumFormula(range)
        : formulaFor(found, whole, row, place, month, sources);
    return totalCell(found.of(whole, month), found.kind, formula);
  });
}

function formulaFor(
  { formula }: GroupField,
  group: Group,
  row: number,
  place: TablePlace,
  month: ScheduleMonth,
  { markets, counties }: Sources,
): string | null {
  if (formula === undefined) return null;
  if (formula.by === "share") return divideCells(place.columnOf(formula.over), place.columnOf(formula.under), row);
  const source = formula.by === "markets" ? markets : counties;
  if (source === null) return null;
  const picks = group.picks.map((name) => pick(name, source, place, row));
  if (picks.includes(null)) return null;
  const criteria = picks.filter((text) => text !== null);
  if (formula.by === "markets")
    return measureFormula(formula.measure(month), { rangeOf: (name) => rangeOn(source, name), group: criteria });
  return coveredFormula(source, criteria, formula.levels);
}

/** `'调度表'!$B$6:$B$65,$A7`; null when either sheet lacks the column. */
function pick(name: string, source: TablePlace, place: TablePlace, row: number): string | null {
  const range = rangeOn(source, name);
  const column = place.columnOf(name);
  return range === null || column === null ? null : `${range},$${cellName(row, column)}`;
}

/** Counties of these levels with a comprehensive market built. */
function coveredFormula(source: TablePlace, criteria: readonly string[], levels: readonly string[]): string | null {
  const [level, built] = [rangeOn(source, "level"), rangeOn(source, "built_comprehensive")];
  if (level === null || built === null) return null;
  return levels.map((name) => `COUNTIFS(${[...criteria, level, `"${name}"`, built, '">0"'].join(",")})`).join("+");
}
