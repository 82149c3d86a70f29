// Working hours (工作时长): hours a day, a span of the clock, or how long the job lasts.

import type { ContentRules } from "../../../model/postings/wording.ts";
import { byLength } from "./fold-cell.ts";
import { type Amount, readAmounts } from "./read-amounts.ts";

const FIRST_YEAR = 1900;
/** 2年以上工作经验, 三年驾龄: time behind, not ahead. */
const EXPERIENCE = /^[^,，。;；]{0,8}(?:经验|驾龄|工龄|经历|从业|教龄)/u;

/** 月休4天, ￥200/天, 试用3天, 满18: no length of a job; 暑假2个月 is one. */
const NO_DURATION_BEFORE = /[休￥¥月年/试满]$|(?<![暑寒])假$|(?:休息|试用|工龄|经验)$/u;
/** 3天结, 2天内结: when pay is handed out. */
const PAYDAY_BEHIND = /^(?:结|付|发|清|一结|前|后|内结)/u;
/** 3年, 5日 may be a date or part of another word, but for what can only follow a length. */
const LENGTH_BEHIND = /^(?:左右|以上|工期|完工|$|[^份薪结号发付经工])/u;
/** 一百六一天: the number has swallowed the 一 of 一天. */
const SWALLOWED = /[一二两三四五六七八九]一$/u;
const AND_MORE = ["多", "来", "余"];
const DATE_UNITS = ["年", "月", "日"];

/** Tests a folded text for working hours. */
export function compileHoursTest(rules: ContentRules): (folded: string) => boolean {
  const { words, not_hours } = rules.hours;
  const units = byLength(rules.hours.units);
  return (folded) => {
    if (words.some((word) => folded.includes(word))) return true;
    const amounts = readAmounts(folded);
    if (amounts.some((amount) => isDuration(folded, amount, units, not_hours))) return true;
    return CLOCK_SPAN.test(folded.replace(NUMERALS, "1")) || DATE_SPANS.some((span) => span.test(folded));
  };
}

/** 8小时, 3天, 两个月; not 月休4天, 200元/天, 2024年. */
function isDuration(
  text: string,
  { value, start, end }: Amount,
  units: readonly string[],
  notHours: readonly string[],
): boolean {
  const behind = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 3), start);
  if (value <= 0 || value >= FIRST_YEAR || NO_DURATION_BEFORE.test(before)) return false;
  if (SWALLOWED.test(text.slice(start, end)) || EXPERIENCE.test(text.slice(end, end + 12))) return false;
  const from = AND_MORE.includes(behind.charAt(0)) ? 1 : 0;
  const unit = units.find((word) => behind.startsWith(word, from));
  if (unit === undefined || notHours.some((word) => behind.startsWith(word))) return false;
  const rest = behind.slice(from + unit.length);
  if (DATE_UNITS.includes(unit)) return LENGTH_BEHIND.test(rest) && (unit !== "月" || behind.startsWith("个"));
  return !PAYDAY_BEHIND.test(rest);
}

/** Before spans are looked for, an hour in Chinese numerals is made one digit: which it is does not matter. */
const NUMERALS = /[一二两三四五六七八九十]+/g;
const MARK = String.raw`(?::\d\d|点半?|时)`;
const TILL = "(?:[-~—–至到]+|直到)[早中下晚上凌午次晨日]*";
/** 8:00-17:00, 早8晚6, 上午7点到11点: one of the two hours is marked as one. */
const CLOCK_SPAN = new RegExp(
  String.raw`\d(?:${MARK}${TILL}\d|${TILL}\d\d?${MARK})|[早朝]上?\d\d?${MARK}?[,，、]?晚上?\d`,
);

/** 2025-11-20至2025-12-05; 5月1日-5月20日, 8月至10月; 5.1-5.20. */
const DATE_SPANS = [
  /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[-~—–至到]{1,2}\d{4}[-./年]\d{1,2}[-./月]\d{1,2}/u,
  /\d{1,2}(?:月\d{0,2}[日号]?|[日号])起?[-~—–至到]{1,2}\d{1,2}[月日号]/u,
  /\d{1,2}[./]\d{1,2}[-~—–至到]{1,2}\d{1,2}[./]\d{1,2}/u,
];
