// A schedule in a layout → a workbook as plain data.

import { words } from "../../../locale/index.ts";
import { writeDay } from "../../../model/day.ts";
import type { LayoutSheet, ScheduleLayout } from "../../../model/schedule-layout.ts";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../model/workbook/workbook-plan.ts";
import type { Schedule } from "../schedule.ts";
import { wholeGroup } from "../summary/groups.ts";
import { planGroupRows, planGroupTotals, type Sources } from "./plan-groups.ts";
import { planDefinitions, planDoubts, planProgress } from "./plan-lists.ts";
import { planMarketRows, planMarketTotals } from "./plan-markets.ts";
import { frameTable, placeTable, type TablePlace } from "./table-frame.ts";

/** What stands in the titles and over the tables. */
export type ScheduleTexts = Readonly<Record<"month" | "scope" | "as_of" | "unit", string>>;

export function scheduleTexts({ month }: Schedule, unit: string): ScheduleTexts {
  const scope = month.scope === null ? words.schedule.wholeRegion : month.scope.name;
  return { month: words.schedule.monthName(month.month), scope, as_of: writeDay(month.asOf), unit };
}

/** `{month}` and its like replaced; other braces stay. */
export function fillText(template: string, texts: ScheduleTexts): string {
  return template.replace(/\{(month|scope|as_of|unit)\}/gu, (_, name: keyof ScheduleTexts) => texts[name]);
}

export function planSchedule(schedule: Schedule, layout: ScheduleLayout, unit: string): WorkbookPlan {
  const texts = scheduleTexts(schedule, unit);
  const placeOf = (sheet: LayoutSheet) => placeTable(sheet, rowCount(sheet, schedule, layout));
  const sourceOf = (rows: LayoutSheet["rows"]): TablePlace | null => {
    const found = layout.sheets.find((sheet) => sheet.rows === rows);
    return found === undefined ? null : placeOf(found);
  };
  const sources: Sources = { markets: sourceOf("markets"), counties: sourceOf("counties") };
  return {
    title: fillText(`{scope}${layout.title}（{month}）`, texts),
    date: texts.as_of,
    sheets: layout.sheets.map((sheet): SheetPlan => {
      const { rows, totals } = planTable(sheet, placeOf(sheet), schedule, layout, sources);
      const text = {
        title: fillText(sheet.title, texts),
        head: (sheet.head ?? []).map((line) => fillText(line, texts)),
        foot: (sheet.foot ?? []).map((line) => fillText(line, texts)),
        pageFoot: fillText(`{scope} {month} ${sheet.name}`, texts),
      };
      return frameTable(sheet, text, rows, totals);
    }),
  };
}

function rowCount({ rows }: LayoutSheet, schedule: Schedule, layout: ScheduleLayout): number {
  const counts: Record<LayoutSheet["rows"], number> = {
    markets: schedule.listed.length,
    cities: schedule.cities.length,
    counties: schedule.counties.length,
    progress: schedule.progress.length,
    doubts: schedule.doubts.length,
    definitions: layout.definitions.length + 1,
  };
  return counts[rows];
}

function planTable(
  sheet: LayoutSheet,
  place: TablePlace,
  schedule: Schedule,
  layout: ScheduleLayout,
  sources: Sources,
): { rows: CellPlan[][]; totals: CellPlan[] | null } {
  const { month, listed, cities, counties } = schedule;
  switch (sheet.rows) {
    case "markets":
      return {
        rows: planMarketRows(sheet, place, listed, month),
        totals: planMarketTotals(sheet, place, wholeGroup(cities), month),
      };
    case "cities":
    case "counties": {
      const groups = sheet.rows === "cities" ? cities : counties;
      return {
        rows: planGroupRows(sheet, place, groups, month, sources),
        totals: planGroupTotals(sheet, place, groups, month, sources),
      };
    }
    case "progress":
      return { rows: planProgress(sheet, schedule.progress, month), totals: null };
    case "doubts":
      return { rows: planDoubts(sheet, schedule.doubts, month), totals: null };
    case "definitions":
      return { rows: planDefinitions(sheet, layout, month), totals: null };
  }
}
