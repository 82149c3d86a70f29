// Place of work (工作地点): down to a township, street or works; 本地, 全市 or a county's name is not enough.

import type { ContentRules } from "../../../model/postings/wording.ts";
import { byLength, stripMarks } from "./fold-cell.ts";

const SUFFIXES = ["自治区", "自治县", "城区", "县城", "市区", "省", "市", "县", "区", "城", "境内"];
/** A 区 that is a place of its own, not a district. */
const LOCAL_AREAS = [
  "园区",
  "小区",
  "社区",
  "片区",
  "景区",
  "厂区",
  "库区",
  "开发区",
  "工业区",
  "高新区",
  "经开区",
  "服务区",
  "作业区",
  "校区",
  "院区",
  "矿区",
  "林区",
  "保税区",
  "商业区",
  "安置区",
  "生活区",
  "示范区",
  "合作区",
  "产业区",
  "港区",
  "度假区",
  "功能区",
  "集中区",
  "工业集中区",
  "物流区",
  "批发区",
  "加工区",
  "新区",
];
/** 桂中市, 云岭瑶族自治县, 青秀区: the name in front of the kind of region. */
const REGION = /^([一-鿿]{1,8}?)(自治区|自治县|自治州|省|市|县|区)/u;
const LONGEST_REGION_NAME: Readonly<Record<string, number>> = { 省: 3, 市: 4, 区: 3 };
/** 超市, 夜市, 城市 are no cities. */
const NO_CITY = /[超夜菜早集花贸鸟门街圩墟城货书鱼果]市$/u;
/** 白沙镇(云岭县): something nearer stands in front. */
const NEARER = /..[镇乡村屯路街巷厂园]/u;
const SHORTEST = 2;
const LONGEST_NAME = 10;
/** Sites too short to be told from other words inside free text. */
const FREE_SITE_LENGTH = 2;
const TELLING_SHORT_SITES = ["镇", "乡", "村", "屯", "路", "街", "寨", "厂", "港"];

export interface PlaceTest {
  isPlace(folded: string): boolean;
  namesPlace(fragment: string): boolean;
}

/** Tests a cell (`isPlace`) or a part of a free text (`namesPlace`) for a place of work. */
export function compilePlaceTest(rules: ContentRules): PlaceTest {
  const heads = byLength([...rules.place.regions, ...rules.place.generic, "某", "某某"]);
  const regions = new Set(rules.place.regions);
  const tails = byLength(rules.place.generic);
  const bare = new Set(rules.place.bare_sites);
  const hype = byLength(rules.title.hype);

  const strip = (text: string): string => {
    let rest = text;
    for (let before = ""; before !== rest && rest !== ""; ) {
      before = rest;
      rest = stripHead(rest, heads, regions, bare);
      const tail = tails.find((word) => rest.endsWith(word) && !isLocalArea(rest));
      if (tail !== undefined && !bare.has(rest)) rest = rest.slice(0, rest.length - tail.length);
    }
    return rest;
  };

  const isPlace = (folded: string): boolean => {
    const bareText = stripMarks(folded);
    if (isOnlyRegion(bareText, tails)) return false;
    const rest = strip(bareText);
    if (rest.length < SHORTEST || bare.has(rest) || /^\d+$/.test(rest)) return false;
    return !/^.{1,4}[省市县]$/u.test(rest) && (!/^.{1,6}区$/u.test(rest) || isLocalArea(rest));
  };

  const namesPlace = (fragment: string): boolean =>
    strip(stripMarks(fragment)) !== "" &&
    !rules.place.elsewhere.some((label) => fragment.startsWith(label)) &&
    rules.place.sites.some((site) => {
      if (site.length < FREE_SITE_LENGTH && !TELLING_SHORT_SITES.includes(site)) return false;
      for (let at = fragment.indexOf(site, 1); at > 0; at = fragment.indexOf(site, at + 1)) {
        const name = stripHype(fragment.slice(Math.max(0, at - LONGEST_NAME), at), hype);
        if (strip(name).length >= SHORTEST || (site.length === 1 && name.length >= SHORTEST)) return true;
      }
      return false;
    });

  return { isPlace, namesPlace };
}

/** 桂中市云岭县, 云岭县城, 南宁市青秀区内: counties and cities, and nothing nearer behind them. */
function isOnlyRegion(text: string, generic: readonly string[]): boolean {
  let rest = text;
  for (let region = REGION.exec(rest); region !== null && isRegion(region); region = REGION.exec(rest))
    rest = rest.slice(region[0].length);
  if (rest === text) return false;
  const tailOf = (text: string) => generic.find((word) => text.startsWith(word));
  for (let tail = tailOf(rest); tail !== undefined; tail = tailOf(rest)) rest = rest.slice(tail.length);
  return rest === "" || rest === "城";
}

function isRegion([whole, name = "", kind = ""]: RegExpExecArray): boolean {
  if (name.length > (LONGEST_REGION_NAME[kind] ?? Number.POSITIVE_INFINITY)) return false;
  return !NO_CITY.test(whole) && !isLocalArea(whole) && !NEARER.test(name);
}

function stripHead(
  text: string,
  heads: readonly string[],
  regions: ReadonlySet<string>,
  bare: ReadonlySet<string>,
): string {
  if (bare.has(text)) return text;
  const head = heads.find((word) => text.startsWith(word));
  if (head === undefined) return text;
  const rest = text.slice(head.length);
  // 南宁路, 桂林街 are streets, not Nanning and Guilin
  if (regions.has(head) && /^(?:路|街|大道|巷|村|屯|寨|镇|乡)/u.test(rest)) return text;
  const suffix = regions.has(head) ? SUFFIXES.find((word) => rest.startsWith(word)) : undefined;
  return suffix === undefined ? rest : rest.slice(suffix.length);
}

function stripHype(text: string, hype: readonly string[]): string {
  const word = hype.find((known) => text.startsWith(known));
  return word === undefined ? text : stripHype(text.slice(word.length), hype);
}

function isLocalArea(text: string): boolean {
  return LOCAL_AREAS.some((area) => text.endsWith(area));
}
