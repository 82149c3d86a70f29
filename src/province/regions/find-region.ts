// The region as a report writes it → the division it belongs to, as the list of divisions knows it.

import { words } from "../../locale/index.ts";
import type { Region, RegionAlias, Standard } from "../../model/standard.ts";
import { groupBy } from "../group-by.ts";

/** A division: a county-level one, or a city itself (市本级). */
export interface FoundRegion {
  cityCode: string;
  city: string;
  /** Null for the city itself. */
  countyCode: string | null;
  county: string | null;
  /** How the name was understood when it is not the list's own. */
  note: string | null;
}

export type RegionFinder = (region: string | null, city: string | null) => FoundRegion | null;

const ETHNIC = /(?:各族|(?:[壮瑶苗侗]|仫佬|毛南)族)+自治县$/u;
const PROVINCE = /^广西(?:壮族自治区)?(?!—)/u;
/** What lies within a county: a township, a street office, a village. */
const WITHIN_COUNTY = /^.+(?:镇|乡|村|社区|街道(?:办事处)?|[村居](?:民委员|委)会)$/u;
const CITY_ITSELF = /^(?:市?本级|市直|市级)$/u;

/** Names are compared without blanks, and full-width letters as narrow ones. */
export function plainRegion(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[-–―─]/gu, "—");
}

/** Never guesses: a name that fits no division, or more than one, is null. */
export function createRegionFinder(standard: Pick<Standard, "regions" | "regionAliases">): RegionFinder {
  const divisions = new Divisions(standard);
  return (region, city) => divisions.find(plainDivision(region), plainDivision(city));
}

/** Without the province, unless nothing else is there. */
function plainDivision(name: string | null): string {
  const plain = plainRegion(name ?? "");
  return plain.replace(PROVINCE, "") || plain;
}

class Divisions {
  readonly #cities: ReadonlyMap<string, Region>;
  readonly #byCounty: ReadonlyMap<string, Region[]>;
  readonly #byShort: ReadonlyMap<string, Region[]>;
  readonly #byAlias: ReadonlyMap<string, RegionAlias[]>;
  readonly #byCode: ReadonlyMap<string, Region>;

  constructor({ regions, regionAliases }: Pick<Standard, "regions" | "regionAliases">) {
    this.#cities = new Map(regions.map((region) => [region.city, region]));
    this.#byCounty = groupBy(regions, ({ county }) => county);
    this.#byShort = groupBy(regions, ({ county }) => shortName(county));
    this.#byAlias = groupBy(regionAliases, ({ name }) => name);
    this.#byCode = new Map(regions.map((region) => [region.countyCode, region]));
  }

  find(name: string, city: string): FoundRegion | null {
    if (name === "") return null;
    const stated = this.#cityNamed(city);
    const itself = this.#cityNamed(name) ?? (CITY_ITSELF.test(name) ? stated : undefined);
    if (itself !== undefined) return cityFound(itself);
    const front = [...this.#cities.values()].find((entry) => name.startsWith(entry.city));
    if (front !== undefined) return this.#findIn(front, name.slice(front.city.length)) ?? this.#within(name, null);
    if (stated === undefined) return this.#within(name, null);
    return this.#within(name, stated.city) ?? this.#elsewhere(name, city);
  }

  #cityNamed(name: string): Region | undefined {
    return this.#cities.get(name) ?? this.#cities.get(`${name}市`);
  }

  #findIn(city: Region, rest: string): FoundRegion | null {
    return CITY_ITSELF.test(rest) ? cityFound(city) : this.#within(rest, city.city);
  }

  /** In one city, or for null in all of them. */
  #within(name: string, city: string | null): FoundRegion | null {
    const exact = onlyOne(this.#byCounty.get(name), city);
    if (exact !== null) return countyFound(exact, null);
    const alias = onlyOne(this.#byAlias.get(name), city);
    const region = alias === null ? undefined : this.#byCode.get(alias.countyCode);
    if (alias !== null && region !== undefined)
      return countyFound(region, words.province.aliasRegion(name, alias.note));
    const short = onlyOne(this.#byShort.get(name), city);
    if (short !== null) return countyFound(short, words.province.shortRegion(name, short.county));
    return this.#around(name, city);
  }

  /** 钦北区那蒙镇 lies in 钦北区: the county is named, and only too much said. */
  #around(name: string, city: string | null): FoundRegion | null {
    const counties = [...this.#byCode.values()].filter(
      ({ county }) => name.startsWith(county) && WITHIN_COUNTY.test(name.slice(county.length)),
    );
    const region = onlyOne(counties, city);
    return region === null ? null : countyFound(region, words.province.withinRegion(name, region.county));
  }

  /** A county is known by its own name even under the wrong city; a zone's name means nothing there. */
  #elsewhere(name: string, city: string): FoundRegion | null {
    if (this.#byAlias.get(name)?.some(({ kind }) => kind === "zone") === true) return null;
    const found = this.#within(name, null);
    return found && { ...found, note: words.province.otherCity(found.county ?? "", found.city, city) };
  }
}

function onlyOne<Entry extends { city: string }>(found: readonly Entry[] = [], city: string | null): Entry | null {
  const here = found.filter((entry) => city === null || entry.city === city);
  return here.length === 1 ? (here[0] ?? null) : null;
}

function countyFound({ cityCode, city, countyCode, county }: Region, note: string | null): FoundRegion {
  return { cityCode, city, countyCode, county, note };
}

function cityFound({ cityCode, city }: Region): FoundRegion {
  return { cityCode, city, countyCode: null, county: null, note: null };
}

/** 恭城瑶族自治县 → 恭城县; 武鸣区 → 武鸣; what would be one letter stays whole. */
function shortName(county: string): string {
  if (ETHNIC.test(county)) return county.replace(ETHNIC, "县");
  return county.length > 2 ? county.slice(0, -1) : county;
}
