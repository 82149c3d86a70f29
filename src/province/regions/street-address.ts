// One place under two ways of writing its address: with or without the divisions it lies in.

import type { Region, Standard } from "../../model/standard.ts";
import { plainName } from "../registry/market-identity.ts";
import type { FoundRegion } from "./find-region.ts";

const PROVINCE = /^广西(?:壮族自治区)?/u;
const URBAN_DISTRICT = "市辖区";
/** “县城” is everywhere; a house number, or a name of some length, is one place. */
const SHORTEST = 5;

/** What two addresses share that are one place; null when an address is too short to tell. */
export type StreetFinder = (address: string, place: FoundRegion | null) => string | null;

/** A street is one within its county; those of a city's districts run on into each other. */
export function createStreetFinder({
  regions,
  regionAliases,
}: Pick<Standard, "regions" | "regionAliases">): StreetFinder {
  const byCode = new Map(regions.map((region) => [region.countyCode, region]));
  const former = regionAliases.flatMap(({ kind, name, countyCode }): [string, Region | undefined][] =>
    kind === "former" ? [[name, byCode.get(countyCode)]] : [],
  );
  const counties = [...regions.map((region): [string, Region | undefined] => [region.county, region]), ...former];
  const cities = new Map(regions.map((region) => [region.city, region.cityCode]));

  return (address, place) => {
    const plain = plainName(address).replace(PROVINCE, "");
    const [city, cityCode] = [...cities].find(([name]) => plain.startsWith(name)) ?? ["", undefined];
    const inCity = plain.slice(city.length);
    const [county, named] =
      counties.find(
        ([name, region]) => inCity.startsWith(name) && (cityCode === undefined || region?.cityCode === cityCode),
      ) ?? [];
    const street = inCity.slice(county?.length ?? 0);
    if (street.length < SHORTEST) return null;
    const isOwnCity = cityCode === undefined || cityCode === place?.cityCode;
    const region = named ?? (isOwnCity ? byCode.get(place?.countyCode ?? "") : undefined);
    const within =
      region === undefined || region.kind === URBAN_DISTRICT ? (region?.cityCode ?? cityCode) : region.countyCode;
    return `${within ?? place?.cityCode ?? ""} ${street}`;
  };
}
