// Two reports under one identity that may be two markets, or two truths.

import { words } from "../../locale/index.ts";
import type { Superseded } from "../registry/build-registry.ts";
import type { Said } from "../registry/received.ts";
import { type CrossDoubt, callMarket, placeIn } from "./cross-doubt.ts";

/** The doubts about reports that another one has replaced. */
export function sameIdentity(superseded: readonly Superseded[]): CrossDoubt[] {
  return superseded.flatMap(({ report, by, reason }) => {
    const doubts: CrossDoubt[] = [];
    if (reason === "same-day")
      doubts.push({
        id: "same-day",
        severity: "correct",
        message: words.province.doubts.sameDay(callMarket(by), by.reportDate, by.file),
        places: [
          placeIn(report, report.traces.name, words.province.doubts.notCounted),
          placeIn(by, by.traces.name, words.province.doubts.isCounted),
        ],
      });
    const { phone, address } = report.traces;
    if (reason !== "same-file" && differs(address, by.traces.address) && differs(phone, by.traces.phone))
      doubts.push({
        id: "two-markets",
        severity: "correct",
        message: words.province.doubts.twoMarkets(callMarket(by)),
        places: [
          placeIn(report, address, `${address?.value} ${phone?.value}`),
          placeIn(by, by.traces.address, `${by.traces.address?.value} ${by.traces.phone?.value}`),
        ],
      });
    return doubts;
  });
}

function differs(first: Said<string> | null, second: Said<string> | null): boolean {
  return first !== null && second !== null && first.value !== second.value;
}
