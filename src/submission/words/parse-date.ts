import { type Day, dayOf, type Month, monthOf } from "../../model/day.ts";
import { parseChineseNumeral } from "./chinese-numeral.ts";
import { compactText } from "./fold-text.ts";

export type DateProblem = "date-unreadable" | "date-note" | "date-impossible" | "date-no-day" | "date-no-year";
export type MonthProblem = "month-unreadable" | "month-impossible";

/** Serial dates of sheets from 2000-01-01 to 2099-12-31; other integers are no dates. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
/** 1970-01-01 as a serial date of the 1900 system. */
const SERIAL_EPOCH = 25_569;
/** Guangxi keeps UTC+8. */
const LOCAL_OFFSET_MINUTES = 480;
const EARLIEST_YEAR = 1900;

const INSTANT = /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})$/i;
/** Needs no tidying, and is what most reports write. */
const PLAIN = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME =
  /(?:[Tt\s]|(?<=[日号]))\s*(?:[上下]午|早上|晚上)?\s*\d{1,2}(?:[:：点时]\d{0,2}[分]?)(?::\d{2}(?:\.\d+)?秒?)?\s*(?:Z|[AaPp][Mm])?$/;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;
const FULL = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const YEAR_MONTH = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?$/;
const YEAR_MONTH_TOGETHER = /^(20\d{2}|19\d{2})(\d{2})$/;
const YEAR_ONLY = /^(?:19|20)\d{2}年?$/;
const SHORT_YEAR = /^\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}[日号]?$/;
const NO_YEAR = /^\d{1,2}(?:月|[-/.])\d{1,2}[日号]?$/;
const DATE_AND_MORE = /^\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}(?:[日号]|[^\d日号])/;
const CHINESE =
  /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?$/;

/** The day that people write: 2024.4.10, 2024年4月10日, 20240410, 45392 (serial), with a time of day left out. */
export function parseDate(written: string): { value: Day } | { problem: DateProblem } {
  const plain = PLAIN.exec(written);
  if (plain !== null) return makeDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const instant = INSTANT.exec(written.trim());
  if (instant !== null) return readInstant(instant);
  const text = normaliseDate(written);
  const parts = FULL.exec(text) ?? RUN_TOGETHER.exec(text);
  if (parts !== null) return makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const serial = readSerial(text);
  if (serial !== null) return { value: serial };
  return { problem: findDateProblem(text) };
}

/** The month that people write: 2024-04, 2024年4月, 202404; of a full date its month. */
export function parseMonthWord(written: string): { value: Month } | { problem: MonthProblem } {
  const text = normaliseDate(written);
  const parts = YEAR_MONTH.exec(text) ?? YEAR_MONTH_TOGETHER.exec(text);
  if (parts === null) {
    const date = parseDate(written);
    if ("value" in date) return { value: monthOf(date.value) };
    return { problem: date.problem === "date-impossible" ? "month-impossible" : "month-unreadable" };
  }
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  if (month < 1 || month > 12 || year < EARLIEST_YEAR) return { problem: "month-impossible" };
  return { value: year * 12 + month - 1 };
}

function normaliseDate(written: string): string {
  const text = written.normalize("NFKC").trim().replace(TIME, "");
  return writeInDigits(
    compactText(text)
      .replace(/[。;]$/, "")
      .replace(WEEKDAY, ""),
  );
}

/** 二〇二四年四月十日 → 2024年4月10日 */
function writeInDigits(text: string): string {
  const parts = CHINESE.exec(text);
  if (parts === null) return text;
  const year = [...(parts[1] ?? "")].map((digit) => parseChineseNumeral(digit) ?? 0).join("");
  const month = parseChineseNumeral(parts[2] ?? "");
  const day = parts[3] === undefined ? "" : `${parseChineseNumeral(parts[3])}日`;
  return `${year}年${month}月${day}`;
}

function makeDay(year: number, month: number, date: number): { value: Day } | { problem: DateProblem } {
  const day = year < EARLIEST_YEAR ? null : dayOf(year, month, date);
  return day === null ? { problem: "date-impossible" } : { value: day };
}

/** A moment with its offset from UTC is the day that it was in Guangxi. */
function readInstant(parts: RegExpExecArray): { value: Day } | { problem: DateProblem } {
  const [, year, month, date, hours, minutes, , zone = "Z"] = parts;
  const day = makeDay(Number(year), Number(month), Number(date));
  const offset = /^z$/i.test(zone) ? 0 : readOffset(zone);
  const minute = Number(hours) * 60 + Number(minutes) - offset + LOCAL_OFFSET_MINUTES;
  return "problem" in day ? day : { value: day.value + Math.floor(minute / 1440) };
}

function readOffset(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

function readSerial(text: string): Day | null {
  const serial = Number(SERIAL.exec(text)?.[1] ?? Number.NaN);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial - SERIAL_EPOCH : null;
}

function findDateProblem(text: string): DateProblem {
  if (YEAR_MONTH.test(text) || YEAR_MONTH_TOGETHER.test(text) || YEAR_ONLY.test(text)) return "date-no-day";
  if (DATE_AND_MORE.test(text)) return "date-note";
  return SHORT_YEAR.test(text) || NO_YEAR.test(text) ? "date-no-year" : "date-unreadable";
}
