// Opening hours as people write them: 8:30-12:00,14:30-17:30, 上午8点半到12点 下午休息, 全天.

import { parseChineseNumeral } from "./chinese-numeral.ts";

export type HoursProblem = "hours-unreadable" | "hours-impossible" | "hours-reversed";

const HOUR = 60;
const NOON = 12 * HOUR;
const MIDNIGHT = 24 * HOUR;

/** No timetable of one day is longer; nothing longer is taken apart. */
const LONGEST = 200;

const WHOLE_DAY = /^(?:全天(?:候)?|24小时|全天24小时|24小时全天)(?:营业|开放|开门|服务)?$/;
const LABEL = /^(?:(?:对外)?(?:开放|营业|上班|工作|服务|办公|开门|接待)(?:时间|时段)?|夏[令季]时?|冬[令季]时?)\s*:?\s*/;
/** What may stand before, between and after the spans without changing them. */
const BESIDE =
  /^(?:[\s,、;。/|.]+|[和及与约]|左右|(?:正常|对外)?(?:开放|营业|上班|办公|服务|开门)|(?:中午|午间)不休息?|无午休)/;
/** (节假日除外), (中午休息): a bracketed note that leaves the hours as they are. */
const NOTE =
  /^\((?:(?:法定)?节假?日(?:除外|休息?|不开)|(?:中午|午间)(?:不?休息?|值班)|(?:周末|轮流)?值班|无午休|夏[令季]时?|冬[令季]时?)\)/;
const HALF_DAY_SHUT = /^(?:上午|下午|晚上|中午|午间)(?:休息?|不开门?|不营业|关门)/;

const PART = "凌晨|早上?|清早|上午|中午|下午|傍晚|晚上?|夜里";
const NUMBER = "\\d{1,2}|[零一二两三四五六七八九十]{1,3}";
const time = (name: string) =>
  `(?<${name}Part>${PART})?\\s*(?<${name}Hour>${NUMBER})` +
  `(?:\\s*[:.]\\s*(?<${name}Minute>\\d{2})(?::00)?(?!\\d)|[点时]钟?(?<${name}Past>半|一刻|三刻|整|(?:\\d{1,2}|[零一二三四五六七八九十]{2,3})分?)?)?`;
const SPAN = new RegExp(`^${time("start")}\\s*(?:[-~‐‑‒–—―−─〜至到]+)\\s*${time("end")}(?!\\d)`, "u");

const LATE = /下午|傍晚|晚|夜/;
const QUARTERS: Readonly<Record<string, number>> = { 整: 0, 一刻: 15, 半: 30, 三刻: 45 };

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * What keeps a text from being opening hours; null where it is hours throughout: one or more spans of which each ends
 * after it starts, on the same day.
 */
export function findHoursProblem(text: string): HoursProblem | null {
  if (text.length > LONGEST) return "hours-unreadable";
  const plain = text.normalize("NFKC").trim();
  if (WHOLE_DAY.test(plain)) return null;
  let rest = plain;
  let spans = 0;
  while (rest !== "") {
    const span = SPAN.exec(rest);
    if (span !== null) {
      const problem = judgeSpan(span.groups ?? {});
      if (problem !== null) return problem;
      spans += 1;
    }
    const taken = span ?? LABEL.exec(rest) ?? NOTE.exec(rest) ?? HALF_DAY_SHUT.exec(rest) ?? BESIDE.exec(rest);
    if (taken === null) return "hours-unreadable";
    rest = rest.slice(taken[0].length);
  }
  return spans > 0 ? null : "hours-unreadable";
}

function judgeSpan(groups: Groups): HoursProblem | null {
  const startPart = groups.startPart ?? "";
  const start = minuteOf(startPart, groups.startHour, groups.startMinute, groups.startPast);
  // 下午2:30-5:30: the end is of the same part of the day.
  const endPart = groups.endPart ?? (LATE.test(startPart) || startPart === "中午" ? startPart : "");
  const end = minuteOf(endPart, groups.endHour, groups.endMinute, groups.endPast);
  if (start === null || end === null) return "hours-impossible";
  return end > start ? null : "hours-reversed";
}

/** Minutes from midnight; null for a time that no clock shows. */
function minuteOf(part: string, hour = "", minute = "0", past = "整"): number | null {
  const hours = numberIn(hour);
  const minutes = minute === "0" ? (QUARTERS[past] ?? numberIn(past.replace("分", ""))) : Number(minute);
  if (hours === null || minutes === null || minutes >= HOUR) return null;
  const said = hours * HOUR + minutes;
  if (said > MIDNIGHT) return null;
  const isAfterNoon = LATE.test(part) ? said < NOON : part === "中午" && said < 6 * HOUR;
  if (isAfterNoon) return said + NOON;
  // 晚上12点 is midnight.
  return /晚|夜/.test(part) && said === NOON ? MIDNIGHT : said;
}

function numberIn(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}
