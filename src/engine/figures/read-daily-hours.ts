// Hours of work a day. What is stated in hours counts before what clock times would give.

import { AMOUNT, amountsIn, behindAny, matchAny, type Wanting } from "./amount-pattern.ts";
import type { Figure } from "./figure.ts";
import { plainPosting } from "./plain-posting.ts";
import { type ClockSpan, readClockSpans } from "./read-clock-spans.ts";

const HOURS = String.raw`\s*个?(?:小时|钟头|[hH](?![a-zA-Z]))`;
const LEAD_IN = String.raw`\s*(?:(?:工作|上班|做|干|时间|时长|为|是|约|大约|不超过|至少|累计|共|:)\s*)*`;
const NOT_WEEKLY = String.raw`(?!\s*(?:/|每|一)\s*个?(?:周|月|星期|年))`;

const STATED: readonly Wanting[] = [
  behindAny(
    ["每天", "每日", "一天", "日均", "日工时", "每班", "一班", "单班", "工作时长", "工作时间", "工时"],
    `${LEAD_IN}${AMOUNT}${HOURS}${NOT_WEEKLY}`,
  ),
  [["天", "日", "班"], new RegExp(`${AMOUNT}${HOURS}\\s*(?:/|每|一)\\s*(?:天|日|班)`, "gu")],
  [["小时", "钟头", "h", "H"], new RegExp(`^\\s*${AMOUNT}${HOURS}(?:工作制|制|以内|左右|内)?\\s*$`, "gu")],
];

const LONGEST_DAY = 24;
/** A break inside makes the clock times longer than the work. */
const BREAK = /午休|休息|歇/u;
/** Spans that are alternatives or of different days do not add up. */
const SEPARATE = /班|或|任选|轮|可选|周|星期/u;

function addUp(spans: readonly ClockSpan[], plain: string): Figure[] {
  const [first] = spans;
  const isOneDay = spans.every((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
  if (first === undefined || spans.length === 1 || !isOneDay || SEPARATE.test(plain)) return [...spans];
  const value = spans.reduce((sum, span) => sum + span.value, 0);
  return [{ value, words: spans.map((span) => span.words).join("、") }];
}

/** Every number of working hours a day that the text states. */
export function readDailyHours(text: string): Figure[] {
  const plain = plainPosting(text);
  const stated: Figure[] = [];
  for (const match of matchAny(plain, STATED)) {
    const amounts = amountsIn(match.groups ?? {}).filter((value) => value <= LONGEST_DAY);
    stated.push(...amounts.map((value) => ({ value, words: match[0].trim() })));
  }
  if (stated.length > 0) return stated;
  return BREAK.test(plain) ? [] : addUp(readClockSpans(plain), plain);
}
