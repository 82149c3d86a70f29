// Which market a report speaks of: its division, its type, and its name without what everybody writes differently.

import type { Market } from "../../model/market.ts";
import { type FoundRegion, plainRegion } from "../regions/find-region.ts";

const PUNCTUATION = /[\s\p{P}\p{S}]/gu;
const GENERIC = /零工|灵活就业|综合性?|服务|就业|站点|驿站|市场|之家|中心|产业|园区?|工业|人力资源|劳务|公共/gu;

/** A name without blanks, punctuation and width: the same whoever typed it. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(PUNCTUATION, "").toLowerCase();
}

/** What is left of a market's name when the names of its division are taken from its front. */
export function ownName(name: string, names: readonly string[]): string {
  const prefixes = [...new Set(names.map(plainName))].filter((prefix) => prefix !== "").sort(longestFirst);
  const whole = plainName(name);
  let rest = whole;
  for (let prefix: string | undefined = ""; prefix !== undefined; ) {
    rest = rest.slice(prefix.length);
    prefix = prefixes.find((entry) => rest.startsWith(entry));
  }
  return rest === "" ? whole : rest;
}

/** Whether a name says more than “a market for gig work”: only then can two of them be one. */
export function isTelling(ownPart: string): boolean {
  return ownPart.replace(GENERIC, "").length >= 2;
}

/**
 * The same for two reports of one market, whatever their file. A market without a name is known by its file only:
 * two of them are never taken for one.
 */
export function marketIdentity(market: Market, place: FoundRegion | null, file: string): string {
  const where = place?.countyCode ?? place?.cityCode ?? `?${plainRegion(market.region ?? "")}`;
  const type = market.type ?? "";
  if (market.name === null) return JSON.stringify([where, type, null, file]);
  return JSON.stringify([where, type, ownName(market.name, namesOf(market, place))]);
}

function namesOf(market: Market, place: FoundRegion | null): string[] {
  const names = [
    "广西壮族自治区",
    "广西",
    market.region,
    market.city,
    place?.city,
    place?.county,
    ...(place?.formerNames ?? []),
  ];
  const known = names.filter((name): name is string => typeof name === "string" && name !== "");
  // 横州零工市场 is 横州市零工市场.
  return [...known, ...known.filter((name) => name.length > 2).map((name) => name.slice(0, -1))];
}

function longestFirst(first: string, second: string): number {
  return second.length - first.length || (first < second ? -1 : 1);
}
