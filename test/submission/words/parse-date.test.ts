import { describe, expect, it } from "vitest";
import { parseDay, parseMonth } from "../../../src/model/day.ts";
import {
  type DateProblem,
  type MonthProblem,
  parseDate,
  parseMonthWord,
} from "../../../src/submission/words/parse-date.ts";

const DATES: [written: string, iso: string][] = [
  ["2024-04-10", "2024-04-10"],
  ["2024-4-10", "2024-04-10"],
  ["2024/4/10", "2024-04-10"],
  ["2024.4.10", "2024-04-10"],
  ["2024年4月10日", "2024-04-10"],
  ["2024 年 4 月 10 日", "2024-04-10"],
  ["2024年4月10号", "2024-04-10"],
  ["２０２４．４．１０", "2024-04-10"],
  ["二〇二四年四月十日", "2024-04-10"],
  ["二〇二四年十二月三十一日", "2024-12-31"],
  ["20240410", "2024-04-10"],
  ["45392", "2024-04-10"],
  ["45392.354", "2024-04-10"],
  ["36526", "2000-01-01"],
  ["2024-04-10 08:30", "2024-04-10"],
  ["2024-04-10 08:30:15", "2024-04-10"],
  ["2024-04-10T08:30:15", "2024-04-10"],
  ["2024-04-10T00:00:00.000Z", "2024-04-10"],
  ["2024-04-09T16:00:00.000Z", "2024-04-10"],
  ["2024-04-10T08:30:00+08:00", "2024-04-10"],
  ["2024年4月10日 上午9点", "2024-04-10"],
  ["2024年4月10日（星期三）", "2024-04-10"],
  ["2024年4月10日。", "2024-04-10"],
  ["2024-02-29", "2024-02-29"],
];

const NO_DATES: [written: string, problem: DateProblem][] = [
  ["2025-02-30", "date-impossible"],
  ["2025-02-29", "date-impossible"],
  ["2024年13月1日", "date-impossible"],
  ["20241301", "date-impossible"],
  ["0202-01-01", "date-impossible"],
  ["2026-11-19（电子台账）", "date-note"],
  ["2026年11月19日前", "date-note"],
  ["2024-04", "date-no-day"],
  ["2024年4月", "date-no-day"],
  ["202404", "date-no-day"],
  ["2024", "date-no-day"],
  ["2024年", "date-no-day"],
  ["24-4-10", "date-no-year"],
  ["24年4月10日", "date-no-year"],
  ["4月10日", "date-no-year"],
  ["昨天", "date-unreadable"],
  ["10/4/2024", "date-unreadable"],
  ["2024-04-10至2024-05-10", "date-note"],
  ["36525", "date-unreadable"],
  ["73051", "date-unreadable"],
  ["5", "date-unreadable"],
  ["-45392", "date-unreadable"],
];

const MONTHS: [written: string, iso: string][] = [
  ["2024-04", "2024-04"],
  ["2024-4", "2024-04"],
  ["2024.4", "2024-04"],
  ["2024.10", "2024-10"],
  ["2024/4", "2024-04"],
  ["2024年4月", "2024-04"],
  ["2024年4月份", "2024-04"],
  ["二〇二四年四月", "2024-04"],
  ["202404", "2024-04"],
  ["2024-04-10", "2024-04"],
  ["45392", "2024-04"],
];

const NO_MONTHS: [written: string, problem: MonthProblem][] = [
  ["2024-13", "month-impossible"],
  ["2024年0月", "month-impossible"],
  ["2024-02-30", "month-impossible"],
  ["4月", "month-unreadable"],
  ["24年4月", "month-unreadable"],
  ["2024", "month-unreadable"],
  ["上个月", "month-unreadable"],
];

describe("parseDate", () => {
  it.each(DATES)("reads %s as %s", (written, iso) => {
    expect(parseDate(written)).toEqual({ value: parseDay(iso) });
  });

  it.each(NO_DATES)("refuses %s: %s", (written, problem) => {
    expect(parseDate(written)).toEqual({ problem });
  });
});

describe("parseMonthWord", () => {
  it.each(MONTHS)("reads %s as %s", (written, iso) => {
    expect(parseMonthWord(written)).toEqual({ value: parseMonth(iso) });
  });

  it.each(NO_MONTHS)("refuses %s: %s", (written, problem) => {
    expect(parseMonthWord(written)).toEqual({ problem });
  });
});
