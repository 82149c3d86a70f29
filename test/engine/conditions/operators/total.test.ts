import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import type { PlainReport } from "../../build-answers.ts";
import { judgeCondition } from "./judge-condition.ts";

const overHundred: Condition = { fact: "zones", total: { column: "m2", more_than: 100 } };
const tools: Condition = { fact: "fire_equipment", total: { at_least: 3 } };
const training: Condition = { fact: "staff_training_12m", total: { column: "hours", at_least: 10 } };
const present: Condition = {
  fact: "zones",
  total: { column: "m2", counts_if: { column: "present", is: true }, at_most: 50 },
};

describe("total", () => {
  it.each<[name: string, condition: Condition, report: PlainReport, truth: string]>([
    ["over", overHundred, { zones: { 柜面服务区: { m2: 60 }, 求职招聘区: { m2: 41 } } }, "pass"],
    ["not over", overHundred, { zones: { 柜面服务区: { m2: 60 }, 求职招聘区: { m2: 40 } } }, "fail"],
    [
      "enough without a blank",
      overHundred,
      { zones: { 柜面服务区: { m2: 101 }, 求职招聘区: { present: true } } },
      "pass",
    ],
    ["a blank may add", overHundred, { zones: { 柜面服务区: { m2: 60 }, 求职招聘区: { present: true } } }, "unknown"],
    ["nothing filled in", overHundred, {}, "unknown"],
    ["无", overHundred, { zones: "无" }, "fail"],
    ["items themselves", tools, { fire_equipment: { 灭火器: 2, 消火栓: 1 } }, "pass"],
    ["rows", training, { staff_training_12m: [{ hours: 4 }, { hours: 6 }] }, "pass"],
    ["rows, too few", training, { staff_training_12m: [{ hours: 4 }] }, "fail"],
    ["part that does not count", present, { zones: { 柜面服务区: { present: false, m2: 90 } } }, "pass"],
    ["part that may count", present, { zones: { 柜面服务区: { m2: 90 } } }, "unknown"],
  ])("%s", (_name, condition, report, truth) => {
    expect(judgeCondition(condition, report).truth).toBe(truth);
  });

  it("shows the sum and its parts", () => {
    const { actual, says } = judgeCondition(overHundred, { zones: { 柜面服务区: { m2: 60 }, 求职招聘区: { m2: 41 } } });
    expect(actual).toEqual(["功能分区表·面积合计101平方米（柜面服务区60、求职招聘区41）"]);
    expect(says).toBe("“功能分区表·面积合计”大于100平方米");
  });
});
