// Parts that are more than their whole, and two reports of one market that cannot both be right.

import { words } from "../../locale/index.ts";
import type { Superseded } from "../registry/build-registry.ts";
import type { Received, Said } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";
import type { NumberLabel } from "./outliers.ts";

/** Part first, whole second: what the first counts, the second counts as well, over the same days. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ["guidance_1to1_90d", "service_counts_90d.职业指导"],
  ["placements_month", "placements_year"],
  ["vacancies_month", "vacancies_year"],
  ["registrations_month", "registrations_year"],
];
/** Running totals of a year: a later report of the same year cannot have less. */
const RUNNING = ["registrations_year", "vacancies_year", "placements_year"];

export function impossibleTotals(
  counted: readonly Received[],
  superseded: readonly Superseded[],
  labelOf: NumberLabel,
): CrossDoubt[] {
  const within = counted.flatMap((report) =>
    PARTS.flatMap(([part, whole]) => {
      const [less, more] = [report.traces.numbers[part], report.traces.numbers[whole]];
      if (less === undefined || more === undefined || less.value <= more.value) return [];
      return [contradiction(report, labelOf(part), less, report, labelOf(whole), more)];
    }),
  );
  return [...within, ...superseded.flatMap((pair) => fallenTotals(pair, labelOf))];
}

function fallenTotals({ report, by, reason }: Superseded, labelOf: NumberLabel): CrossDoubt[] {
  const isSameYear = report.reportDate?.slice(0, 4) === by.reportDate?.slice(0, 4);
  if (reason !== "earlier" || !isSameYear) return [];
  return RUNNING.flatMap((key) => {
    const [before, after] = [report.traces.numbers[key], by.traces.numbers[key]];
    if (before === undefined || after === undefined || before.value <= after.value) return [];
    return [contradiction(report, labelOf(key), before, by, labelOf(key), after)];
  });
}

type Label = ReturnType<NumberLabel>;

function contradiction(
  first: Received,
  firstLabel: Label,
  less: Said<number>,
  second: Received,
  secondLabel: Label,
  more: Said<number>,
): CrossDoubt {
  const say = ({ label, unit }: Label, { value }: Said<number>) => `${label}${value}${unit}`;
  return {
    id: "impossible-total",
    severity: "correct",
    message:
      first === second
        ? words.province.doubts.partOverWhole(callMarket(first), say(firstLabel, less), say(secondLabel, more))
        : words.province.doubts.totalFell(callMarket(first), say(firstLabel, less), say(secondLabel, more)),
    places: [placeIn(first, less, say(firstLabel, less)), placeIn(second, more, say(secondLabel, more))],
  };
}
