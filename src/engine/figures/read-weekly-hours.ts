// Hours of a week written in a sentence: 周一至周五 08:30-12:00、14:30-17:30；周六上午. What is not plain is not guessed.

import { plainPosting } from "./plain-posting.ts";
import { readClockSpans } from "./read-clock-spans.ts";

/** Minutes from midnight. */
export interface DaySpan {
  start: number;
  end: number;
}

const HOUR = 60;
const DAY: DaySpan = { start: 0, end: 24 * HOUR };
/** What a part of the day may cover at most: nobody is said to lack what he may have. */
const PARTS: readonly [RegExp, DaySpan][] = [
  [/全天|整天|24小时/u, DAY],
  [/上午/u, { start: 0, end: 13 * HOUR }],
  [/下午/u, { start: 12 * HOUR, end: 20 * HOUR }],
  [/晚/u, { start: 17 * HOUR, end: DAY.end }],
];

const WEEKDAYS = "一二三四五六日";
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
const SEVERAL_DAYS: Readonly<Record<string, readonly number[]>> = {
  每天: ALL_DAYS,
  每日: ALL_DAYS,
  天天: ALL_DAYS,
  工作日: [0, 1, 2, 3, 4],
  周末: [5, 6],
  双休日: [5, 6],
};
const WEEK = "(?:周|星期|礼拜)";
const DAY_LETTER = `[${WEEKDAYS}天]`;
const TO = "(?:至|到|[-~—–]+)";
const DAYS = new RegExp(
  `${Object.keys(SEVERAL_DAYS).join("|")}|${WEEK}${DAY_LETTER}(?:(?:[、,和及]|${TO})${WEEK}?${DAY_LETTER})*`,
  "gu",
);
const RANGE = new RegExp(`(${DAY_LETTER})${TO}${WEEK}?(${DAY_LETTER})`, "gu");
/** Holidays change no ordinary week. */
const HOLIDAYS = /\(?(?:国家|法定)?节假日(?:除外|不?休息?|不开|顺延)\)?/gu;
/** Exceptions, turns and agreements: such a text names no fixed week. */
const UNSURE =
  "除 不 非 休 隔 单周 双周 圩 墟 轮 月 预约 约定 按需 需要时 闲 空 错 视 活动 另 临时 其他时 寒 暑 夏 冬 农忙".split(
    " ",
  );
/** Where people rest says nothing about hours. */
const REST_ROOM = /休息[区室]/gu;
/** A time of day that was not read. */
const LEFT_OVER = /\d\s*[:点时]|[零一二两三四五六七八九十]点|\d\s*[-~—–至到]\s*\d/u;

function daysOf(said: string): readonly number[] {
  const several = SEVERAL_DAYS[said];
  if (several !== undefined) return several;
  const numberOf = (letter: string) => WEEKDAYS.indexOf(letter === "天" ? "日" : letter);
  const days = new Set([...said].map(numberOf).filter((day) => day >= 0));
  for (const [, first = "", last = ""] of said.matchAll(RANGE))
    for (let day = numberOf(first); day <= numberOf(last); day += 1) days.add(day);
  return [...days];
}

/** Spans of one day; null where a time stands that cannot be read, or none at all. */
export function readDaySpans(text: string): DaySpan[] | null {
  const plain = plainPosting(text);
  const spans = readClockSpans(plain);
  const rest = spans.reduce((left, { words }) => left.replace(words, ""), plain);
  if (LEFT_OVER.test(rest)) return null;
  if (spans.length > 0) return spans.map(({ start, end }) => ({ start, end: Math.min(end, DAY.end) }));
  const parts = PARTS.flatMap(([word, span]) => (word.test(rest) ? [span] : []));
  return parts.length === 0 ? null : parts;
}

/** For each day from Monday on its spans; null where the text leaves any of it open. */
export function readWeeklyHours(text: string): DaySpan[][] | null {
  const plain = plainPosting(text).replace(HOLIDAYS, "");
  const ofHours = plain.replace(REST_ROOM, "");
  if (UNSURE.some((word) => ofHours.includes(word))) return null;
  const days = [...plain.matchAll(DAYS)];
  const [first] = days;
  // 09:00-11:00(周一): the hours may stand before the only days that are named.
  if (first === undefined || (days.length > 1 && LEFT_OVER.test(plain.slice(0, first.index)))) return null;
  const week: DaySpan[][] = Array.from({ length: WEEKDAYS.length }, () => []);
  for (const [index, match] of days.entries()) {
    const piece = plain.slice(match.index + match[0].length, days[index + 1]?.index ?? plain.length);
    const spans = readDaySpans(days.length === 1 ? `${piece};${plain.slice(0, match.index)}` : piece);
    if (spans === null) return null;
    for (const day of daysOf(match[0])) week[day]?.push(...spans);
  }
  return week;
}
