// The divisions that a schedule is about: which one a report means, and which there are besides.

import type { Market } from "../../../model/market.ts";
import type { Standard } from "../../../model/standard.ts";
import { createRegionFinder, type FoundRegion, formerNames, plainRegion } from "../../regions/find-region.ts";
import { createStreetFinder } from "../../regions/street-address.ts";
import { marketIdentity } from "../../registry/market-identity.ts";

/** A county-level division, or a city itself (市本级), as the list of divisions names it today. */
export interface Division {
  cityCode: string;
  city: string;
  /** Equal to the city's for the city itself. */
  code: string;
  name: string;
  isCity: boolean;
}

export type DivisionList = Pick<Standard, "regions" | "regionAliases">;

export interface Divisions {
  cities: readonly Division[];
  counties: readonly Division[];
  /** The division meant; null when the list has no such name, or several and no city tells which. */
  find(region: string | null, city: string | null): Division | null;
  findCode(code: string): Division | null;
  /** The same for every report of one market, also after its county was renamed. */
  identify(market: Market, division: Division | null, file: string): string;
  /** The same for every way of writing an address; null when it is too short to tell. */
  streetOf(address: string, division: Division | null): string | null;
  isFormerName(name: string): boolean;
}

/** Indexes a list of divisions with its former names and zones. */
export function indexDivisions(list: DivisionList): Divisions {
  const counties = list.regions.map(({ cityCode, city, countyCode, county }) => ({
    cityCode,
    city,
    code: countyCode,
    name: county,
    isCity: false,
  }));
  const cityNames = new Map(list.regions.map(({ cityCode, city }) => [cityCode, city]));
  const cities = [...cityNames].map(([code, name]) => ({ cityCode: code, city: name, code, name, isCity: true }));
  const byCode = new Map([...cities, ...counties].map((division) => [division.code, division]));
  const former = formerNames(list.regionAliases);
  const regionOf = ({ cityCode, city, code, name, isCity }: Division): FoundRegion => ({
    cityCode,
    city,
    countyCode: isCity ? null : code,
    county: isCity ? null : name,
    note: null,
    formerNames: former.get(code) ?? [],
  });
  const findRegion = createRegionFinder(list);
  const findStreet = createStreetFinder(list);
  const find = (region: string | null, city: string | null) => {
    const found = findRegion(region, city);
    return found === null ? null : (byCode.get(found.countyCode ?? found.cityCode) ?? null);
  };
  return {
    cities,
    counties,
    find,
    findCode: (code) => byCode.get(code.trim()) ?? null,
    identify: (market, division, file) => marketIdentity(market, division === null ? null : regionOf(division), file),
    streetOf: (address, division) => findStreet(address, division === null ? null : regionOf(division)),
    isFormerName: (name) => [...former.values()].flat().includes(plainRegion(name)),
  };
}
