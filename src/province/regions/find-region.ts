// The region as a report writes it → the division it belongs to, as the list of divisions knows it.

import { words } from "../../locale/index.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Region, RegionAlias, Standard } from "../../model/standard.ts";

/** A division: a county-level one, or a city itself (市本级). */
export interface FoundRegion {
  cityCode: string;
  city: string;
  /** Null for the city itself. */
  countyCode: string | null;
  county: string | null;
  /** How the name was understood when it is not the list's own. */
  note: string | null;
  /** What the county was called before: 横县 of 横州市. */
  formerNames: readonly string[];
}

export type RegionFinder = (region: string | null, city: string | null) => FoundRegion | null;

const ETHNIC = /(?:各族|(?:[壮瑶苗侗]|仫佬|毛南)族)+自治县$/u;
/** 广西—东盟经济技术开发区 is a name, and no zone of another province. */
const PROVINCE = /^广西(?:壮族自治区|(?!—|壮族))/u;
/** Between province, city and county, as lists and forms write them. */
const SEPARATORS = /^[—/\\>|·,、.]+/u;
const OWN_LEVEL = /\((?:[市县区]?本级)\)$/u;
const CODE = /^\d{6}$/u;
/** What lies within a county: a township, a street office, a village, its own labour office. */
const WITHIN_COUNTY =
  /^.+(?:镇|乡|村|社区|街道(?:办事处)?|[村居](?:民委员|委)会)$|^(?:人社局|人力资源和?社会保障局|(?:公共)?就业(?:和人才)?(?:服务)?中心)$/u;
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
  const plain = plainRegion(name ?? "").replace(OWN_LEVEL, "");
  return plain.replace(PROVINCE, "").replace(SEPARATORS, "") || plain;
}

class Divisions {
  readonly #cities: ReadonlyMap<string, Region>;
  readonly #byCounty: ReadonlyMap<string, Region[]>;
  readonly #byShort: ReadonlyMap<string, Region[]>;
  readonly #byAlias: ReadonlyMap<string, RegionAlias[]>;
  readonly #byCode: ReadonlyMap<string, Region>;
  readonly #formerNames: ReadonlyMap<string, string[]>;

  constructor({ regions, regionAliases }: Pick<Standard, "regions" | "regionAliases">) {
    this.#cities = new Map(regions.map((region) => [region.city, region]));
    this.#byCounty = groupBy(regions, ({ county }) => county);
    this.#byShort = groupBy(regions, ({ county }) => shortName(county));
    this.#byAlias = groupBy(regionAliases, ({ name }) => name);
    this.#byCode = new Map(regions.map((region) => [region.countyCode, region]));
    this.#formerNames = formerNames(regionAliases);
  }

  find(name: string, city: string): FoundRegion | null {
    if (name === "") return null;
    if (CODE.test(name)) return this.#byNumber(name);
    const stated = this.#cityNamed(city);
    const itself = this.#cityNamed(name) ?? (CITY_ITSELF.test(name) ? stated : undefined);
    if (itself !== undefined) return cityFound(itself);
    const front = [...this.#cities.values()].find((entry) => name.startsWith(entry.city));
    if (front !== undefined) return this.#findIn(front, name.slice(front.city.length)) ?? this.#within(name, null);
    const found =
      stated === undefined
        ? this.#within(name, null)
        : (this.#within(name, stated.city) ?? this.#elsewhere(name, city));
    return found ?? this.#behindShortCity(name);
  }

  #byNumber(code: string): FoundRegion | null {
    const county = this.#byCode.get(code);
    const city = [...this.#cities.values()].find(({ cityCode }) => cityCode === code);
    if (county !== undefined) return this.#found(county, words.province.codeRegion(code, county.county));
    return city === undefined ? null : { ...cityFound(city), note: words.province.codeRegion(code, city.city) };
  }

  /** 南宁宾阳县 */
  #behindShortCity(name: string): FoundRegion | null {
    const front = [...this.#cities.values()].find((entry) => name.startsWith(entry.city.slice(0, -1)));
    return front === undefined ? null : this.#within(name.slice(front.city.length - 1), front.city);
  }

  #cityNamed(name: string): Region | undefined {
    return this.#cities.get(name) ?? this.#cities.get(`${name}市`);
  }

  #findIn(city: Region, rest: string): FoundRegion | null {
    const plain = rest.replace(SEPARATORS, "");
    return CITY_ITSELF.test(plain) ? cityFound(city) : this.#within(plain, city.city);
  }

  /** In one city, or for null in all of them. */
  #within(name: string, city: string | null): FoundRegion | null {
    const exact = onlyOne(this.#byCounty.get(name), city);
    if (exact !== null) return this.#found(exact, null);
    const alias = onlyOne(this.#byAlias.get(name), city);
    const region = alias === null ? undefined : this.#byCode.get(alias.countyCode);
    if (alias !== null && region !== undefined)
      return this.#found(region, words.province.aliasRegion(name, alias.note));
    const short = onlyOne(this.#byShort.get(name), city);
    if (short !== null) return this.#found(short, words.province.shortRegion(name, short.county));
    return this.#around(name, city);
  }

  /** 钦北区那蒙镇 lies in 钦北区: the county is named, and only too much said. */
  #around(name: string, city: string | null): FoundRegion | null {
    const counties = [...this.#byCode.values()].filter(
      ({ county }) => name.startsWith(county) && WITHIN_COUNTY.test(name.slice(county.length)),
    );
    const region = onlyOne(counties, city);
    return region === null ? null : this.#found(region, words.province.withinRegion(name, region.county));
  }

  #found({ cityCode, city, countyCode, county }: Region, note: string | null): FoundRegion {
    return { cityCode, city, countyCode, county, note, formerNames: this.#formerNames.get(countyCode) ?? [] };
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

function cityFound({ cityCode, city }: Region): FoundRegion {
  return { cityCode, city, countyCode: null, county: null, note: null, formerNames: [] };
}

/** 恭城瑶族自治县 → 恭城县; 武鸣区 → 武鸣; what would be one letter stays whole. */
function shortName(county: string): string {
  if (ETHNIC.test(county)) return county.replace(ETHNIC, "县");
  return county.length > 2 ? county.slice(0, -1) : county;
}

/** What each county was called before, by its code. */
export function formerNames(aliases: readonly RegionAlias[]): Map<string, string[]> {
  const former = groupBy(
    aliases.filter(({ kind }) => kind === "former"),
    ({ countyCode }) => countyCode,
  );
  return new Map([...former].map(([code, entries]) => [code, entries.map(({ name }) => name)]));
}
