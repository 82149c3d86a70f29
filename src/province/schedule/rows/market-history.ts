// Everything the registry knows about each market up to a month: this month's report, those before, those replaced.

import { byText } from "../../compare-text.ts";
import type { MonthlyReport } from "../registry/monthly-report.ts";
import type { Registry } from "../registry/registry.ts";

export interface MarketHistory {
  market: string;
  /** The report that counts this month; null when none has arrived. */
  report: MonthlyReport | null;
  /** Reports that counted in earlier months, earliest first. */
  earlier: readonly MonthlyReport[];
  /** Reports of this month that a later one replaced. */
  replaced: readonly MonthlyReport[];
  /** The newest that counted: this month's, or the last before. */
  latest: MonthlyReport;
}

/** Every market with a report in or before the month, in the order of divisions and names. */
export function readHistories(registry: Registry, month: string): MarketHistory[] {
  const markets = new Map<string, { earlier: MonthlyReport[]; now: MonthlyReport[] }>();
  for (const each of registry.months().filter((name) => name <= month)) {
    for (const report of registry.read(each)) {
      const entry = markets.get(report.market) ?? { earlier: [], now: [] };
      if (each === month) entry.now.push(report);
      else if (report.status === "current") entry.earlier.push(report);
      markets.set(report.market, entry);
    }
  }
  return [...markets].flatMap(([market, { earlier, now }]) => historyOf(market, earlier, now)).sort(byText(orderOf));
}

function historyOf(market: string, earlier: readonly MonthlyReport[], now: readonly MonthlyReport[]): MarketHistory[] {
  const report = now.find(({ status }) => status === "current") ?? null;
  const latest = report ?? earlier.at(-1);
  const replaced = now.filter(({ status }) => status === "replaced");
  return latest === undefined ? [] : [{ market, report, earlier, replaced, latest }];
}

/** What is not in the list of divisions comes last. */
function orderOf({ latest, market }: MarketHistory): string {
  return [latest.city_code ?? "9", latest.county_code ?? "9", market].join("|");
}
