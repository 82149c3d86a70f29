import type { Figure } from "./figure.ts";
import { plainPosting } from "./plain-posting.ts";

/** Ways to say how often pay is given, with the days they stand for. */
const PERIODS: readonly [RegExp, number][] = [
  [/(?<![\d])日结|天结|当[天日](?:结|付|发)|现结|一[天日]一结/gu, 1],
  [/周结|按周(?:结|发|付)|每周(?:结|发|付)|一周一结/gu, 7],
  [/半月结|半个?月一?(?:结|发|付)|每半个?月/gu, 15],
  [
    /(?<!半个?)月结|(?<!半个?)月付|按月(?:结|发|付|支付|计发)|每月(?:结|发|付)|一个?月一(?:结|发|付)|月底(?:结|发|付)|[次下]个?月\d{0,2}[日号]?(?:前|底|初)?(?:结|发|付|支付)/gu,
    30,
  ],
  [/季结|按季(?:度)?(?:结|发|付)|每季度?(?:结|发|付)/gu, 90],
];

/** 每月15日发放 is monthly; 每月15日、30日发放 is twice a month. */
const MONTHLY_DAYS =
  /每月\s*\d{1,2}[日号](?<second>\s*(?:[、,和及与]|以及)\s*(?:\d{1,2}[日号]|月底))?(?:前|左右)?\s*(?:统一)?(?:结|发|付|支付)/gu;
const EVERY_SO_MANY = /(?<!月\s*)(?<![\d.])(?<days>\d{1,3})[天日](?:一|发?一次|结一次)?\s*(?:结|发|付)/gu;

/** Every pay period the text states, in days. */
export function readPayPeriod(text: string): Figure[] {
  const plain = plainPosting(text);
  const figures: Figure[] = [];
  for (const [pattern, value] of PERIODS) {
    for (const [said] of plain.matchAll(pattern)) figures.push({ value, words: said });
  }
  for (const match of plain.matchAll(MONTHLY_DAYS)) {
    figures.push({ value: match.groups?.second === undefined ? 30 : 15, words: match[0] });
  }
  for (const match of plain.replace(MONTHLY_DAYS, "").matchAll(EVERY_SO_MANY)) {
    figures.push({ value: Number(match.groups?.days), words: match[0] });
  }
  return figures;
}
