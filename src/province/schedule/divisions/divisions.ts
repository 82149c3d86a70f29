// Which city and county a report means: by today's names, by former ones, by code. Never by resemblance.

import type { Region } from "../../../model/standard.ts";

/** A county-level division, or a city itself (市本级), as the list of divisions names it today. */
export interface Division {
  cityCode: string;
  city: string;
  /** Equal to the city's for the city itself. */
  code: string;
  name: string;
  isCity: boolean;
}

/** What a report says about where it belongs. */
export interface StatedPlace {
  city: string | null;
  region: string | null;
}

export interface Divisions {
  cities: readonly Division[];
  counties: readonly Division[];
  /** The division meant; null when the list has no such name, or several and no city tells which. */
  find(place: StatedPlace): Division | null;
  findCode(code: string): Division | null;
  /** The name itself and all that it has borne, longest first. */
  namesOf(division: Division): readonly string[];
  isFormerName(name: string): boolean;
}

/** A list of divisions, with the names they bore before. */
export interface DivisionList {
  regions: readonly Region[];
  formerNames: readonly { name: string; countyCode: string }[];
}

export function indexDivisions({ regions, formerNames: aliases }: DivisionList): Divisions {
  const counties = regions.map(({ cityCode, city, countyCode, county }) => ({
    cityCode,
    city,
    code: countyCode,
    name: county,
    isCity: false,
  }));
  const cities = [...new Map(regions.map(({ cityCode, city }) => [cityCode, city]))].map(([cityCode, city]) => ({
    cityCode,
    city,
    code: cityCode,
    name: city,
    isCity: true,
  }));
  const namesOf = ({ code, name }: Division) =>
    [name, ...aliases.filter(({ countyCode }) => countyCode === code).map((alias) => alias.name)].sort(
      (left, right) => right.length - left.length,
    );
  const all = [...cities, ...counties];
  const byName = new Map<string, Division[]>();
  for (const division of all) {
    for (const name of namesOf(division)) byName.set(name, [...(byName.get(name) ?? []), division]);
  }
  const byCode = new Map(all.map((division) => [division.code, division]));
  const formerNames = new Set(aliases.map(({ name }) => name));
  return {
    cities,
    counties,
    find: ({ city, region }) => findByName(byName, cleanName(city), cleanName(region)),
    findCode: (code) => byCode.get(code.trim()) ?? null,
    namesOf,
    isFormerName: (name) => formerNames.has(cleanName(name) ?? ""),
  };
}

function findByName(
  byName: ReadonlyMap<string, readonly Division[]>,
  city: string | null,
  region: string | null,
): Division | null {
  if (region === null) return null;
  // 南坡市青禾县 names the county with its city before it.
  const own = city !== null && region !== city && region.startsWith(city) ? region.slice(city.length) : region;
  const found = byName.get(own) ?? [];
  const inCity = found.filter((division) => division.city === city);
  if (inCity.length > 0) return inCity.length === 1 ? (inCity[0] ?? null) : null;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Names as they are compared: without blanks, and without 广西壮族自治区 before them. */
function cleanName(name: string | null): string | null {
  const clean =
    name
      ?.normalize("NFKC")
      .replace(/\s+/gu, "")
      .replace(/^广西(壮族自治区)?/u, "") ?? "";
  return clean === "" ? null : clean;
}
