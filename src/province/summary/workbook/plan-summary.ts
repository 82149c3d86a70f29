// The summary → a workbook: a sheet for each level, then what lies behind the figures.

import { words } from "../../../locale/index.ts";
import type { SheetPlan, WorkbookPlan } from "../../../model/workbook/workbook-plan.ts";
import type { LevelSummary, ProvinceSummary } from "../summary.ts";
import {
  coverageColumns,
  divisionColumns,
  mostFailedColumn,
  nameColumns,
  silentByTypeColumns,
  stateColumns,
  typeColumns,
  verdictColumns,
} from "./level-columns.ts";
import { planClauses } from "./plan-clauses.ts";
import {
  planAside,
  planDoubts,
  planMarkets,
  planNotes,
  planRefused,
  planSpotChecks,
  planSuperseded,
} from "./plan-lists.ts";
import { planRegion } from "./plan-region.ts";
import { planTable, type TableColumn } from "./table-sheet.ts";

const own = words.province.workbook;

export function planSummary(summary: ProvinceSummary): WorkbookPlan {
  const sheets: SheetPlan[] = [
    planRegion(summary),
    planCities(summary),
    planCounties(summary),
    planClauses(summary),
    planMarkets(summary),
    planDoubts(summary),
    planSpotChecks(summary),
    planSuperseded(summary),
    planRefused(summary),
    planAside(summary),
    planNotes(summary),
  ];
  return { title: own.title, date: summary.until, sheets };
}

function planCities(summary: ProvinceSummary): SheetPlan {
  const [city, , code] = nameColumns();
  const columns: TableColumn<LevelSummary>[] = [
    ...[city ?? [], code ?? []].flat(),
    ...divisionColumns(),
    ...typeColumns(summary),
    ...silentByTypeColumns(summary),
    ...stateColumns(),
    ...coverageColumns(),
    mostFailedColumn(),
    { head: own.heads.silentNames, width: 34, value: silentNames },
  ];
  return planTable({
    ...own.cities,
    subtitle: own.subtitle(summary),
    columns,
    entries: summary.cities,
    total: summary.region,
    pagesHigh: 1,
    footer: own.footer(summary),
  });
}

/** Of the whole region they would fill the page, and stand in the next sheet anyway. */
function silentNames({ level, divisions: { silent } }: LevelSummary): string {
  return level === "region" && silent.length > 0 ? own.silentInCounties(own.counties.name) : silent.join("、");
}

function planCounties(summary: ProvinceSummary): SheetPlan {
  const columns: TableColumn<LevelSummary>[] = [
    ...nameColumns(),
    {
      head: own.heads.received,
      width: 8,
      style: "centre",
      value: ({ markets }) => (markets > 0 ? own.heard : own.silent),
      tone: ({ markets }) => (markets > 0 ? "good" : "bad"),
    },
    ...typeColumns(summary),
    {
      head: own.heads.covered,
      width: 8,
      style: "centre",
      value: ({ coverage }) => (coverage.withCities.covered > 0 ? own.yes : own.no),
    },
    ...stateColumns(),
    ...verdictColumns(),
    mostFailedColumn(),
  ];
  return planTable({
    ...own.counties,
    subtitle: own.subtitle(summary),
    columns,
    entries: summary.counties,
    frozenColumns: 2,
    footer: own.footer(summary),
  });
}
