// Working hours written as clock times: 8:00-17:00, 早8点到晚6点, 上午8:00-12:00、下午14:00-18:00.

import { DASH } from "./amount-pattern.ts";
import type { Figure } from "./figure.ts";

export interface ClockSpan extends Figure {
  /** Minutes from midnight; `end` may lie on the next day. */
  start: number;
  end: number;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;
/** A longer span is a misreading, not a working day. */
const LONGEST = 16 * HOUR;
/** Furthest a span may stand from what makes it working time. */
const NEAR = 8;

const time = (name: string) =>
  String.raw`(?:(?<${name}Part>上午|早上?|凌晨|中午|下午|晚上?|夜里?|傍晚|次日)\s*)?(?<${name}Hour>[01]?\d|2[0-4])\s*(?::(?<${name}Minute>[0-5]\d)|[点时](?<${name}Half>半|[0-5]\d)?分?)`;
const bareStart = String.raw`(?:(?<barePart>上午|早上?|下午|晚上?)\s*)?(?<bareHour>[01]?\d|2[0-4])`;
const SPAN = new RegExp(String.raw`(?<![\d:.])(?:${time("start")}|${bareStart})${DASH}${time("end")}(?!\d)`, "gu");

const AFTERNOON = /下午|晚|傍晚/u;
const WORKING = /工作|上班|班次?|工时|时间|时段/u;
const NOT_WORKING = /报名|面试|咨询|联系|接待|集合/u;

type Groups = Readonly<Record<string, string | undefined>>;

function minuteOf(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  const past = half === "半" ? 30 : Number(half ?? minute ?? 0);
  return Number(hour) * HOUR + past;
}

/** Null when the span is too long to be a working day. */
function toSpan(groups: Groups, words: string): ClockSpan | null {
  const startPart = groups.startPart ?? groups.barePart ?? "";
  const endPart = groups.endPart ?? "";
  const startSaid = minuteOf(groups.startHour ?? groups.bareHour, groups.startMinute, groups.startHalf);
  const endSaid = minuteOf(groups.endHour, groups.endMinute, groups.endHalf);
  const isLate = AFTERNOON.test(startPart);
  const start = startSaid < NOON && isLate ? startSaid + NOON : startSaid;
  let end = endSaid < NOON && AFTERNOON.test(endPart) ? endSaid + NOON : endSaid;
  if (endPart === "" && end <= start && end <= NOON) {
    // 下午2点到6点, 中午12点到5点, 8:00-5:00: the end is meant after noon; 20:00-8:00 is the next morning.
    const isAfterNoon = isLate ? endSaid > startSaid : startSaid <= NOON;
    if (isAfterNoon) end += NOON;
  }
  if (end <= start) end += DAY;
  return end - start > LONGEST ? null : { start, end, value: (end - start) / HOUR, words };
}

/** Spans of working time: at the beginning of the text, near a word for work, or following another such span. */
export function readClockSpans(plain: string): ClockSpan[] {
  const spans: ClockSpan[] = [];
  let lastEnd = 0;
  for (const match of plain.matchAll(SPAN)) {
    const before = plain.slice(Math.max(0, match.index - NEAR), match.index);
    const isWork = match.index - lastEnd <= NEAR || WORKING.test(before);
    if (!isWork || NOT_WORKING.test(before)) continue;
    lastEnd = match.index + match[0].length;
    const span = toSpan(match.groups ?? {}, match[0].trim());
    if (span !== null) spans.push(span);
  }
  return spans;
}
