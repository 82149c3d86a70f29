// Place of work (工作地点): down to a township, street or works; 本地, 全市 or a county's name is not enough.

import type { ContentRules } from "../../../model/postings/wording.ts";
import { byLength, stripMarks } from "./fold-cell.ts";

/** 桂中市, 云岭瑶族自治县, 青秀区: the name in front of the kind of region. */
const REGION = /^([一-鿿]{1,8}?)(自治区|自治县|自治州|省|市|县|区)/u;
const LONGEST_REGION_NAME: Readonly<Record<string, number>> = { 省: 3, 市: 4, 区: 3 };
/** 白沙镇(云岭县): something nearer stands in front. */
const NEARER = /..[镇乡村屯路街巷厂园]/u;
const SHORTEST = 2;
const LONGEST_NAME = 10;
/** What ends so, and is no longer, is a region by itself. */
const LONGEST_REGION = { county: 5, district: 7 };

export interface PlaceTest {
  isPlace(folded: string): boolean;
  namesPlace(fragment: string): boolean;
}

/** Tests a cell (`isPlace`) or a part of a free text (`namesPlace`) for a place of work. */
export function compilePlaceTest({ place, title }: ContentRules): PlaceTest {
  const heads = byLength([...place.regions, ...place.generic, "某", "某某"]);
  const regions = new Set(place.regions);
  const endings = byLength(place.region_endings);
  const generic = byLength(place.generic);
  const bare = new Set(place.bare_sites);
  const hype = byLength(title.hype);
  const sites = place.sites.filter((site) => site.length > 1 || place.telling_sites.includes(site));

  const endsWithAny = (text: string, words: readonly string[]) => words.some((word) => text.endsWith(word));
  const isLocalArea = (text: string) => endsWithAny(text, place.local_areas);

  const stripHead = (text: string): string => {
    const head = bare.has(text) ? undefined : heads.find((word) => text.startsWith(word));
    if (head === undefined) return text;
    const rest = text.slice(head.length);
    if (!regions.has(head)) return rest;
    if (place.named_after.some((word) => rest.startsWith(word))) return text;
    return rest.slice(endings.find((word) => rest.startsWith(word))?.length ?? 0);
  };

  const strip = (text: string): string => {
    let rest = text;
    for (let before = ""; before !== rest && rest !== ""; ) {
      before = rest;
      rest = stripHead(rest);
      const tail = generic.find((word) => rest.endsWith(word) && !isLocalArea(rest));
      if (tail !== undefined && !bare.has(rest)) rest = rest.slice(0, rest.length - tail.length);
    }
    return rest;
  };

  const isRegion = ([whole, name = "", kind = ""]: RegExpExecArray): boolean => {
    if (name.length > (LONGEST_REGION_NAME[kind] ?? Number.POSITIVE_INFINITY)) return false;
    return !endsWithAny(whole, place.not_cities) && !isLocalArea(whole) && !NEARER.test(name);
  };

  /** 桂中市云岭县, 云岭县城, 南宁市青秀区内: counties and cities, and nothing nearer behind them. */
  const isOnlyRegion = (text: string): boolean => {
    let rest = text;
    for (let region = REGION.exec(rest); region !== null && isRegion(region); region = REGION.exec(rest))
      rest = rest.slice(region[0].length);
    if (rest === text) return false;
    const headOf = (text: string) => generic.find((word) => text.startsWith(word));
    for (let head = headOf(rest); head !== undefined; head = headOf(rest)) rest = rest.slice(head.length);
    return rest === "" || rest === "城";
  };

  const isPlace = (folded: string): boolean => {
    const said = stripMarks(folded);
    if (isOnlyRegion(said)) return false;
    const rest = strip(said);
    if (rest.length < SHORTEST || bare.has(rest) || /^\d+$/.test(rest)) return false;
    if (rest.length <= LONGEST_REGION.county && endsWithAny(rest, ["省", "市", "县"])) return false;
    return rest.length > LONGEST_REGION.district || !rest.endsWith("区") || isLocalArea(rest);
  };

  const namesPlace = (fragment: string): boolean =>
    strip(stripMarks(fragment)) !== "" &&
    !place.elsewhere.some((label) => fragment.startsWith(label)) &&
    sites.some((site) => {
      for (let at = fragment.indexOf(site, 1); at > 0; at = fragment.indexOf(site, at + 1)) {
        const name = stripHype(fragment.slice(Math.max(0, at - LONGEST_NAME), at), hype);
        if (strip(name).length >= SHORTEST || (site.length === 1 && name.length >= SHORTEST)) return true;
      }
      return false;
    });

  return { isPlace, namesPlace };
}

function stripHype(text: string, hype: readonly string[]): string {
  const word = hype.find((known) => text.startsWith(known));
  return word === undefined ? text : stripHype(text.slice(word.length), hype);
}
