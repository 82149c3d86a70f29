// Numbers far from those of the same type of market, measured by median and MAD, which a few wild values cannot move.

import { words } from "../../locale/index.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Received, Said } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";

/** Fewer values tell nothing of what is usual. */
const FEWEST = 10;
/** Modified z-score from which a value is far out (Iglewicz & Hoaglin 1993). */
const FAR_OUT = 3.5;
/** Makes the MAD of a normal distribution its standard deviation. */
const NORMAL = 1.4826;
/** Counts spread by factors: within a fifth and five times the median nothing is odd. */
const LEAST_SPREAD = Math.log(5);
/** Between small counts every difference is a large factor. */
const LEAST_DIFFERENCE = 10;
/** What so large a share of markets does is another way of being usual: where most count nothing, those who count. */
const COMMON = 1 / 4;

/** Nearer than all others is good, not odd. */
const DISTANCES = new Set(["bus_stop_m", "park_distance_km"]);

/** What a number is called, by its key in the traces. */
export type NumberLabel = (key: string) => { label: string; unit: string };

export function outliers(reports: readonly Received[], labelOf: NumberLabel): CrossDoubt[] {
  const doubts: CrossDoubt[] = [];
  for (const [checklist, ofType] of groupBy(reports, ({ checklist }) => checklist)) {
    const values = ofType.flatMap((report) =>
      Object.entries(report.traces.numbers).map(([key, said]) => ({ key, report, said })),
    );
    for (const [key, entries] of groupBy(values, ({ key }) => key)) {
      if (entries.length < FEWEST) continue;
      const usual = measure(entries.map(({ said }) => said.value));
      const far = entries.filter(
        ({ said: { value } }) => isFarOut(value, usual) && !(DISTANCES.has(key) && value < usual.median),
      );
      if (far.length >= entries.length * COMMON) continue;
      for (const { report, said } of far)
        doubts.push(farOut(report, said, { ...labelOf(key), checklist, count: entries.length, median: usual.median }));
    }
  }
  return doubts;
}

function farOut(
  report: Received,
  said: Said<number>,
  usual: { label: string; unit: string; checklist: string; count: number; median: number },
): CrossDoubt {
  const value = `${said.value}${usual.unit}`;
  const median = `${usual.median}${usual.unit}`;
  return {
    id: "outlier",
    severity: "note",
    message: words.province.doubts.outlier(callMarket(report), usual.label, value, usual.count, median),
    places: [
      placeIn(report, said, value),
      {
        identity: "",
        file: "",
        place: words.province.doubts.sameType(report.market.type ?? "", usual.count),
        says: words.province.doubts.median(median),
      },
    ],
  };
}

/** Centre and spread of the logarithms: counts are skewed, and a factor is what is odd about them. */
interface Usual {
  median: number;
  centre: number;
  spread: number;
}

function isFarOut(value: number, { median: middle, centre, spread }: Usual): boolean {
  return Math.abs(value - middle) >= LEAST_DIFFERENCE && Math.abs(Math.log1p(value) - centre) / spread > FAR_OUT;
}

function measure(values: readonly number[]): Usual {
  const logs = values.map(Math.log1p);
  const centre = median(logs);
  const mad = median(logs.map((log) => Math.abs(log - centre))) * NORMAL;
  return { median: median(values), centre, spread: Math.max(mad, LEAST_SPREAD / FAR_OUT) };
}

/** The middle value; the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
