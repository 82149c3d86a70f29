// Pay (薪资待遇) and the way of reckoning it (计酬方式), by substance.

import type { ContentRules } from "../../../model/postings/wording.ts";
import { byLength, removeWords, stripMarks } from "./fold-cell.ts";
import { type Amount, readAmounts } from "./read-amounts.ts";

const NEAR = 6;
const REST_DAYS = /[月周]?休息?[\d一二三四五六两]{1,2}[天日]/gu;
const SMALLEST_BARE_PAY = 5;

/** Tests folded texts for pay; `whole`: the text is a cell of its own, so that a bare number is enough. */
export function compilePayTest(rules: ContentRules): (folded: string, whole: boolean) => boolean {
  const ignored = byLength(rules.pay.not_pay);
  const beside = byLength(rules.pay.beside_amount);
  const words = { ...rules.pay, per: byLength(rules.pay.per) };
  return (folded, whole) => {
    const text = removeWords(folded, ignored).replace(REST_DAYS, "");
    const amounts = readAmounts(text).filter(({ value }) => value > 0);
    if (whole && isBareNumber(text, amounts, beside)) return true;
    return amounts.some((amount) => isMoney(text, amount, words));
  };
}

function isBareNumber(text: string, amounts: readonly Amount[], beside: readonly string[]): boolean {
  const rest = removeWords(stripMarks(text), beside).replace(/[\d\s]/gu, "");
  return rest === "" && amounts.some(({ value }) => value >= SMALLEST_BARE_PAY);
}

/** Between the name of a sum and the sum (押金：300, 餐补每天10). */
const SUM_LINK = /[:：每天日月人约为是共计]{0,3}$/u;

function isMoney(text: string, { value, start, end }: Amount, words: ContentRules["pay"]): boolean {
  const { units, per, cues, not_money, not_wages } = words;
  const behind = text.slice(end, end + NEAR);
  const named = text.slice(Math.max(0, start - NEAR - 2), start).replace(SUM_LINK, "");
  if (not_wages.some((name) => named.endsWith(name))) return false;
  // 两百一天: the number has swallowed the 一 of 一天
  if (text[end - 1] === "一" && value >= SMALLEST_BARE_PAY && per.some((unit) => behind.startsWith(unit))) return true;
  if (not_money.some((unit) => behind.startsWith(unit))) return false;
  if (units.some((unit) => behind.startsWith(unit))) return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (/[￥¥$]$/u.test(before)) return true;
  const link = /^(?:\/|一个?|每个?|每|1个?)/u.exec(behind)?.[0] ?? "";
  if (link !== "" && value >= 0.1 && per.some((unit) => behind.startsWith(unit, link.length))) return true;
  return value >= SMALLEST_BARE_PAY && cues.some((cue) => before.includes(cue)) && !/^[天日月]/u.test(behind);
}

/** Tests folded texts for a way of reckoning pay; 日结 and the like only say when it is paid. */
export function compilePayMethodTest(rules: ContentRules): (folded: string, whole: boolean) => boolean {
  const { stated, priced, bare } = rules.pay_method;
  const paydays = byLength(rules.pay_method.payday);
  const pers = byLength(rules.pay_method.per);
  return (folded, whole) => {
    const text = removeWords(folded, paydays);
    const isSaid = (words: readonly string[]) => words.some((word) => text.includes(word));
    if (isSaid(stated)) return true;
    if (whole && (isSaid(priced) || isSaid(bare) || pers.includes(stripMarks(text)))) return true;
    return hasRate(text, pers) || hasPricedUnit(text, priced);
  };
}

const NUMERAL = String.raw`\d一二两三四五六七八九十百千`;
const PRICE_PER = new RegExp(`(?:元|块|块钱|元钱|圆|[${NUMERAL}])(?:/|每一?|一|1)个?`, "gu");

/** 元/天, 块一天, 120每天, 15/小时. */
function hasRate(text: string, pers: readonly string[]): boolean {
  for (const match of text.matchAll(PRICE_PER)) {
    const behind = match.index + match[0].length;
    if (pers.some((unit) => text.startsWith(unit, behind))) return true;
  }
  return false;
}

/** A price not far behind, and not hours, persons or an age. */
const PRICE_BEHIND = new RegExp(
  String.raw`^[^${NUMERAL}]{0,4}[${NUMERAL}.\-~至到]{1,12}(?:元|块|左右|$|[^\d小时点岁人名天])`,
  "u",
);

/** 每天200元, 一亩150. */
function hasPricedUnit(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const at = text.indexOf(word);
    return at >= 0 && PRICE_BEHIND.test(text.slice(at + word.length));
  });
}
