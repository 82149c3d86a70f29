import { words } from "../../locale/index.ts";
import { type Place, placedAt, writePlace } from "../../model/place.ts";
import type { Received, Said } from "../registry/received.ts";

/** Something between reports that does not fit: 疑点，待核实, never a verdict. */
export interface CrossDoubt {
  id: string;
  severity: "correct" | "note" | "site";
  message: string;
  /** Where to look: two places or more, in the order of their files. */
  places: readonly DoubtPlace[];
}

export interface DoubtPlace {
  /** Of the market whose report it is; empty for a figure over many. */
  identity: string;
  file: string;
  at?: Place;
  /** `收件/横州.yaml:18:5`, or for a figure over many what it is. */
  place: string;
  says: string;
}

/** The place of something that a report says. */
export function placeIn(report: Received, said: Said<unknown> | null, says: string): DoubtPlace {
  const at = said?.at;
  return {
    identity: report.identity,
    file: report.file,
    ...placedAt(at),
    place: writePlace(report.file, at),
    says,
  };
}

/** What a market is called in a doubt. */
export function callMarket({ market, place }: Received): string {
  const where = place === null ? market.region : (place.county ?? place.city);
  return words.province.market(where ?? "", market.name);
}

/** The division that answers for a report: two of them cannot share a market. */
export function divisionOf({ place, market }: Received): string {
  return place?.countyCode ?? place?.cityCode ?? `?${market.region ?? ""}`;
}
