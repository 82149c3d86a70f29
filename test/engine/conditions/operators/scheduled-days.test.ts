import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import { judgeCondition } from "./judge-condition.ts";

const WEEKDAYS = { 周一: "9-17", 周二: "9-17", 周三: "9-17", 周四: "9-17", 周五: "9-17", 周六: "无", 周日: "无" };
const EVERY_DAY = { ...WEEKDAYS, 周六: "9-12", 周日: "9-12" };

const lessThan = (days: number): Condition => ({
  fact: "open_hours",
  scheduled_days: { within: 30, less_than: days },
});
const atLeast = (days: number): Condition => ({ fact: "open_hours", scheduled_days: { within: 30, at_least: days } });

describe("scheduled_days", () => {
  it.each<[name: string, condition: Condition, hours: Record<string, string | null>, asOf: string, truth: string]>([
    ["22 working days, 23 said", lessThan(23), WEEKDAYS, "2026-11-20", "pass"],
    ["22 working days, 22 said", lessThan(22), WEEKDAYS, "2026-11-20", "fail"],
    ["every day", atLeast(30), EVERY_DAY, "2026-11-20", "pass"],
    ["a holiday may have been closed", atLeast(30), EVERY_DAY, "2026-10-20", "unknown"],
    // 2026-09-20 and 2026-10-10 are made-up working days
    ["made-up weekends leave room", lessThan(23), WEEKDAYS, "2026-10-12", "unknown"],
    ["a blank weekday leaves room", lessThan(23), { ...WEEKDAYS, 周六: null }, "2026-11-20", "unknown"],
    ["outside the published calendars weekends leave room", lessThan(23), WEEKDAYS, "2040-11-20", "unknown"],
  ])("%s", (_name, condition, hours, asOf, truth) => {
    expect(judgeCondition(condition, { open_hours: hours }, asOf).truth).toBe(truth);
  });

  it("knows nothing without a timetable or a day", () => {
    expect(judgeCondition(lessThan(23), {}).truth).toBe("unknown");
    expect(judgeCondition(lessThan(23), { open_hours: WEEKDAYS }, null).truth).toBe("unknown");
  });
});
