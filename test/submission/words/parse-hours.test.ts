import { describe, expect, it } from "vitest";
import { findHoursProblem } from "../../../src/submission/words/parse-hours.ts";

describe("opening hours", () => {
  it.each([
    "08:30-12:00,14:30-17:30",
    "8:00-12:00，14:30-17:30",
    "8:00-12:00 14:30-17:30",
    "08：30—17：30",
    "８：３０～１７：３０",
    "8点半到12点",
    "8时30分至17时30分",
    "八点半到十二点",
    "上午八点半至十二点，下午三点到六点",
    "上午8:00—12:00 下午2:30—5:30",
    "上午8:00—12:00下午14:30—17:30",
    "早上8点到晚上8点",
    "中午12:00-2:00",
    "晚上7点到12点",
    "8-12、14-18",
    "8.30-12.00",
    "8:30:00-17:30:00",
    "0:00-24:00",
    "8:00-24:00",
    "全天",
    "24小时",
    "24小时开放",
    "约8:30-17:30",
    "开放时间：8:30-17:30（节假日除外）",
    "8:30-17:30，中午不休息",
    "9:00-12:00（值班）",
    "上午9:00-12:00，下午休息",
    "夏季8:00-12:00，15:00-18:00；冬季8:00-12:00，14:30-17:30",
    "上午8:00-12:00\n下午14:30-17:30",
  ])("%s", (written) => {
    expect(findHoursProblem(written)).toBeNull();
  });

  it.each([
    ["看情况", "hours-unreadable"],
    ["赶圩日开", "hours-unreadable"],
    ["8:00-12:00（赶圩日）", "hours-unreadable"],
    ["8:00-12:00，其余看情况", "hours-unreadable"],
    ["正常开放", "hours-unreadable"],
    ["下午休息", "hours-unreadable"],
    ["8:30", "hours-unreadable"],
    ["上午", "hours-unreadable"],
    ["18:00-次日2:00", "hours-unreadable"],
    ["0830-1730", "hours-unreadable"],
    ["2026-08-12", "hours-unreadable"],
    ["8:00-12:00,".repeat(50), "hours-unreadable"],
    ["", "hours-unreadable"],
    ["25:00-26:00", "hours-impossible"],
    ["8:00-24:30", "hours-impossible"],
    ["8:60-12:00", "hours-impossible"],
    ["17:30-08:30", "hours-reversed"],
    ["8:30-5:30", "hours-reversed"],
    ["24:00-24:00", "hours-reversed"],
    ["上午9:00-12:00，下午5:30-2:30", "hours-reversed"],
  ])("%s: %s", (written, problem) => {
    expect(findHoursProblem(written)).toBe(problem);
  });
});
