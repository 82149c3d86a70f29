// Pay by the hour and by the day, in yuan. Allowances, overtime and deductions are no pay.

import { AMOUNT, amountsIn, behindAny, matchAny, SCALE_LETTERS, type Wanting } from "./amount-pattern.ts";
import type { Figure } from "./figure.ts";
import { plainPosting } from "./plain-posting.ts";

const YUAN = String.raw`\s*(?:元|块钱?|圆)`;
const PER = String.raw`\s*(?:每|/|一|1)\s*个?`;
const LEAD_IN = String.raw`\s*(?:(?:为|是|约|:|工资|薪资|报酬|至少|最低|不低于|按)\s*)*`;
/** 元 behind a figure that is not itself per something else (每天0.5元/件). */
const PLAIN_YUAN = String.raw`${YUAN}(?!\s*(?:/|每|一)\s*(?!个?人))`;
/** Nothing behind the figure that would make it another one. */
const ALONE = String.raw`(?![\d.${SCALE_LETTERS}~—–−至到-]|\s*(?:元|块|圆|%|小时|天|个|人|点|:|/|-))`;

const HOURLY: readonly Wanting[] = [
  [
    ["时", "钟头", "h", "H"],
    new RegExp(`${AMOUNT}${YUAN}(?:${PER}(?:小时|钟头|[hH](?![a-zA-Z]))|\\s*(?:/|每)\\s*时|小时|钟头)`, "gu"),
  ],
  [["/"], new RegExp(`${AMOUNT}\\s*/\\s*(?:小时|[hH](?![a-zA-Z]))`, "gu")],
  behindAny(["时薪", "小时工资", "每小时", "每个小时", "每钟头", "每个钟头"], `${LEAD_IN}${AMOUNT}${PLAIN_YUAN}`),
  behindAny(["时薪"], `${LEAD_IN}${AMOUNT}${ALONE}`),
];

const DAILY: readonly Wanting[] = [
  [["天", "日"], new RegExp(`${AMOUNT}${YUAN}(?:${PER}(?:天|日|工日)|天)(?!内|以)`, "gu")],
  behindAny(["日薪", "日工资", "每天", "每日", "一天", "日结"], `${LEAD_IN}${AMOUNT}${PLAIN_YUAN}`),
  behindAny(["日薪"], `${LEAD_IN}${AMOUNT}${ALONE}`),
];

const NO_PAY_BEFORE =
  /(?:补贴?|津贴|餐补|房补|住宿|伙食|水电|全勤|奖金?|提成|加班|罚款?|扣|押金|费|保险|高温)[^\d]{0,3}$/u;
const NO_PAY_AFTER = /^\s*的?(?:餐补?|补|津贴|奖|提成|伙食|住宿|加班|押金|保险)/u;
const CLAUSE_END = /[,;。!?、\n]/u;
const CONTEXT = 10;

function isPay(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(CLAUSE_END)
      .at(-1) ?? "";
  return !NO_PAY_BEFORE.test(before) && !NO_PAY_AFTER.test(text.slice(end, end + CONTEXT));
}

function readPay(text: string, patterns: readonly Wanting[]): Figure[] {
  const plain = plainPosting(text);
  const figures = new Map<number, Figure>();
  for (const match of matchAny(plain, patterns)) {
    if (!isPay(plain, match.index, match.index + match[0].length)) continue;
    for (const value of amountsIn(match.groups ?? {})) {
      if (!figures.has(value)) figures.set(value, { value, words: match[0].trim() });
    }
  }
  return [...figures.values()];
}

/** Every hourly pay the text states, in yuan. */
export function readHourlyPay(text: string): Figure[] {
  return readPay(text, HOURLY);
}

/** Every daily pay the text states, in yuan. */
export function readDailyPay(text: string): Figure[] {
  return readPay(text, DAILY);
}
