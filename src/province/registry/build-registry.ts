// Reports → markets: each market counts once, by its latest report; every other report is listed with the reason.

import { groupBy } from "../../model/group-by.ts";
import { byText } from "../compare-text.ts";
import type { Received } from "./received.ts";

export interface Registry {
  /** One report a market, by division, type and name. */
  counted: readonly Received[];
  superseded: readonly Superseded[];
}

/** A report that is not counted, and the one that is counted instead. */
export interface Superseded {
  report: Received;
  by: Received;
  /** `same-file`: the same bytes under another name; `earlier`: an older date; `same-day`: the same date, other content. */
  reason: "same-file" | "earlier" | "same-day";
}

/** The order in which reports come never matters. */
export function buildRegistry(reports: readonly Received[]): Registry {
  const superseded: Superseded[] = [];
  const inOrder = [...reports].sort(byText(({ file }) => file));
  const unique: Received[] = [];
  const firstBySha = new Map<string, Received>();
  for (const report of inOrder) {
    const twin = firstBySha.get(report.sha256);
    if (twin === undefined) {
      firstBySha.set(report.sha256, report);
      unique.push(report);
    } else superseded.push({ report, by: twin, reason: "same-file" });
  }
  const counted: Received[] = [];
  for (const sent of groupBy(unique, ({ identity }) => identity).values()) {
    const [latest, ...others] = sent.toSorted(latestFirst);
    if (latest === undefined) continue;
    counted.push(latest);
    for (const report of others)
      superseded.push({ report, by: latest, reason: report.reportDate === latest.reportDate ? "same-day" : "earlier" });
  }
  return {
    counted: counted.sort(byText(({ identity, file }) => `${identity} ${file}`)),
    superseded: superseded.sort(byText(({ report }) => report.file)),
  };
}

/** No date is older than any; of one day the last by name counts (“…2”, “…修改” sort behind). */
function latestFirst(first: Received, second: Received): number {
  const [one, two] = [first.reportDate ?? "", second.reportDate ?? ""];
  if (one !== two) return one < two ? 1 : -1;
  return first.file < second.file ? 1 : -1;
}
