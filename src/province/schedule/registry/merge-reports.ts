// New reports into a month's snapshot: a later one replaces an earlier one, and nothing is ever dropped.

import { compareText } from "../../compare-text.ts";
import type { MonthlyReport } from "./monthly-report.ts";

/** What became of one arriving report. */
export type Arrival = "added" | "replaced" | "outdated" | "known";

export interface Merged {
  /** The whole snapshot, in its order on disk. */
  reports: MonthlyReport[];
  arrivals: { report: MonthlyReport; arrival: Arrival }[];
}

/** Later counts: by the report's own date, then by arrival. The same report twice is one. */
export function mergeReports(snapshot: readonly MonthlyReport[], incoming: readonly MonthlyReport[]): Merged {
  const known = new Set(snapshot.map(fingerprint));
  const before = Math.max(0, ...snapshot.map(({ sequence }) => sequence));
  const marketsBefore = new Set(snapshot.map(({ market }) => market));
  const arrived: MonthlyReport[] = [];
  const repeated: MonthlyReport[] = [];
  for (const report of incoming) {
    const print = fingerprint(report);
    if (known.has(print)) repeated.push(report);
    else arrived.push({ ...report, sequence: before + arrived.length + 1 });
    known.add(print);
  }
  const reports = settleReports([...snapshot, ...arrived]);
  const counting = new Map(
    reports.filter(({ status }) => status === "current").map((report) => [report.market, report.sequence]),
  );
  const arrivalOf = ({ market }: MonthlyReport): Arrival => {
    if ((counting.get(market) ?? 0) <= before) return "outdated";
    return marketsBefore.has(market) ? "replaced" : "added";
  };
  return {
    reports,
    arrivals: [
      ...arrived.map((report) => ({ report, arrival: arrivalOf(report) })),
      ...repeated.map((report) => ({ report, arrival: "known" as const })),
    ],
  };
}

/** Says of every market which report counts, and puts the lines in order: market by market, oldest first. */
export function settleReports(reports: readonly MonthlyReport[]): MonthlyReport[] {
  const latest = new Map<string, MonthlyReport>();
  for (const report of reports) {
    const best = latest.get(report.market);
    if (best === undefined || isLater(report, best)) latest.set(report.market, report);
  }
  return reports
    .map(
      (report): MonthlyReport => ({
        ...report,
        status: latest.get(report.market)?.sequence === report.sequence ? "current" : "replaced",
      }),
    )
    .sort((left, right) => compareText(left.market, right.market) || left.sequence - right.sequence);
}

function isLater(report: MonthlyReport, other: MonthlyReport): boolean {
  const order = compareText(report.report_date ?? "", other.report_date ?? "");
  return order === 0 ? report.sequence > other.sequence : order > 0;
}

/** Equal for the same report judged to the same result; when and under which name it came does not matter. */
function fingerprint({ sequence: _, status: __, received: ___, file: ____, ...rest }: MonthlyReport): string {
  return JSON.stringify(rest);
}
