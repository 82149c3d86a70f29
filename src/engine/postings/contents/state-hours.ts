// Working hours (工作时长): hours a day, a span of the clock, or how long the job lasts.

import type { ContentRules } from "../../../model/postings/wording.ts";
import { byLength } from "./fold-cell.ts";
import { type Amount, readAmounts } from "./read-amounts.ts";

const FIRST_YEAR = 1900;
/** 2年以上工作经验, 三年驾龄: time behind, not ahead. */
const EXPERIENCE = /^[^,，。;；]{0,8}(?:经验|驾龄|工龄|经历|从业|教龄)/u;

const SWALLOWED = /[一二两三四五六七八九]一$/u;

/** Tests a folded text for working hours. */
export function compileHoursTest(rules: ContentRules): (folded: string) => boolean {
  const { words, not_hours } = rules.hours;
  const units = byLength(rules.hours.units);
  return (folded) => {
    if (words.some((word) => folded.includes(word))) return true;
    const amounts = readAmounts(folded);
    if (amounts.some((amount) => isDuration(folded, amount, units, not_hours))) return true;
    return hasClockSpan(folded) || hasDateSpan(folded);
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
  if (value <= 0 || value >= FIRST_YEAR || /[休￥¥月年/试满]$|(?<![暑寒])假$|休息$|试用?$|工龄$|经验$/u.test(before))
    return false;
  // 一百六一天: the number has swallowed the 一 of 一天
  if (SWALLOWED.test(text.slice(start, end))) return false;
  const counted = /^(?:多|来|余)?/u.exec(behind)?.[0] ?? "";
  const unit = units.find((word) => behind.startsWith(word, counted.length));
  if (unit === undefined || notHours.some((word) => behind.startsWith(word))) return false;
  const rest = behind.slice(counted.length + unit.length);
  if (EXPERIENCE.test(text.slice(end, end + 12))) return false;
  if (unit === "年" || unit === "月" || unit === "日")
    return /^(?:左右|以上|工期|完工|$|[^份薪结号发付经工])/u.test(rest) && (unit !== "月" || /^个/u.test(behind));
  return !/^(?:结|付|发|清|一结|前|后|内结)/u.test(rest);
}

// Repeats without a bound: V8 unrolls bounded ones into code that costs every start. Cells are cut to a bounded length.
const HOUR = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]+)`;
const MARK = String.raw`(?::\d{2}|点半?|时)`;
const TILL = "(?:[-~—–至到]+|直到)[早中下晚上凌午次晨日]*";
/** One of the two hours is marked as one. */
const CLOCK_SPAN = new RegExp(
  `${HOUR}(?:${MARK}${TILL}${HOUR}|${TILL}${HOUR}${MARK})|[早朝]上?${HOUR}${MARK}?[,，、]?晚上?${HOUR}`,
  "u",
);

/** 8:00-17:00, 早8晚6, 上午7点到11点. */
function hasClockSpan(text: string): boolean {
  return CLOCK_SPAN.test(text);
}

/** 5月1日-5月20日, 8月至10月, 2025-11-20至2025-12-05. */
function hasDateSpan(text: string): boolean {
  return (
    /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[-~—–至到]{1,2}\d{4}[-./年]\d{1,2}[-./月]\d{1,2}/u.test(text) ||
    /\d{1,2}(?:月\d{0,2}[日号]?|[日号])(?:起)?[-~—–至到]{1,2}\d{1,2}(?:月|日|号)/u.test(text) ||
    /\d{1,2}[./]\d{1,2}[-~—–至到]{1,2}\d{1,2}[./]\d{1,2}/u.test(text)
  );
}
