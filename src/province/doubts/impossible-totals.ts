// Parts that do not make their whole, and two reports of one market that cannot both be right.

import { words } from "../../locale/index.ts";
import type { Superseded } from "../registry/build-registry.ts";
import type { Received, Said } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";
import type { NumberLabel } from "./outliers.ts";

/** Part first, then what it lies in: what the first counts, one of the others counts as well, over the same days. */
const PARTS: readonly (readonly [part: string, ...whole: string[]])[] = [
  ["guidance_1to1_90d", "service_counts_90d.职业指导"],
  ["placements_month", "placements_year"],
  ["vacancies_month", "vacancies_year"],
  ["registrations_month", "registrations_year"],
  // Nobody is placed who did not look for work, nor where nobody was wanted.
  ["placements_month", "registrations_month", "seekers_carried"],
  ["placements_month", "demand_effective"],
];
/** The whole first: what was left over and what is new make it. */
const SUMS: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ["seekers_effective", "seekers_carried", "seekers_new"],
  ["demand_effective", "demand_carried", "demand_new"],
];
/** Running totals of a year: a later report of the same year cannot have less. */
const RUNNING = ["registrations_year", "vacancies_year", "placements_year"];

const says = words.province.doubts;

export function impossibleTotals(
  counted: readonly Received[],
  superseded: readonly Superseded[],
  labelOf: NumberLabel,
): CrossDoubt[] {
  const within = counted.flatMap((report) => [
    ...PARTS.flatMap((keys) => compare(report, keys, labelOf, (part, whole) => part > whole, says.partOverWhole)),
    ...SUMS.flatMap((keys) => compare(report, keys, labelOf, (whole, parts) => whole !== parts, says.sumDiffers)),
  ]);
  return [...within, ...superseded.flatMap((pair) => fallenTotals(pair, labelOf))];
}

/** One number of a report against the sum of others; nothing is said while one of them is not known. */
function compare(
  report: Received,
  [one, ...others]: readonly [string, ...string[]],
  labelOf: NumberLabel,
  isOdd: (one: number, sum: number) => boolean,
  message: (market: string, one: string, others: string) => string,
): CrossDoubt[] {
  const first = report.traces.numbers[one];
  const summed = others.flatMap((key) => {
    const said = report.traces.numbers[key];
    return said === undefined ? [] : [{ key, said }];
  });
  const sum = summed.reduce((total, { said }) => total + said.value, 0);
  if (first === undefined || summed.length < others.length || !isOdd(first.value, sum)) return [];
  const figures = [{ key: one, said: first }, ...summed].map(({ key, said }) => ({
    report,
    said,
    says: sayNumber(labelOf(key), said),
  }));
  const [head = "", ...tail] = figures.map((figure) => figure.says);
  return [contradiction(message(callMarket(report), head, tail.join(says.plus)), figures)];
}

function fallenTotals({ report, by, reason }: Superseded, labelOf: NumberLabel): CrossDoubt[] {
  const isSameYear = report.reportDate?.slice(0, 4) === by.reportDate?.slice(0, 4);
  if (reason !== "earlier" || !isSameYear) return [];
  return RUNNING.flatMap((key) => {
    const [before, after] = [report.traces.numbers[key], by.traces.numbers[key]];
    if (before === undefined || after === undefined || before.value <= after.value) return [];
    const [then, now] = [sayNumber(labelOf(key), before), sayNumber(labelOf(key), after)];
    return [
      contradiction(says.totalFell(callMarket(report), then, now), [
        { report, said: before, says: then },
        { report: by, said: after, says: now },
      ]),
    ];
  });
}

function sayNumber({ label, unit }: ReturnType<NumberLabel>, { value }: Said<number>): string {
  return `${label}${value}${unit}`;
}

function contradiction(
  message: string,
  figures: readonly { report: Received; said: Said<number>; says: string }[],
): CrossDoubt {
  return {
    id: "impossible-total",
    severity: "correct",
    message,
    places: figures.map(({ report, said, says: text }) => placeIn(report, said, text)),
  };
}
