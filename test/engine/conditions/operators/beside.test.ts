import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import type { PlainReport } from "../../build-answers.ts";
import { judgeCondition } from "./judge-condition.ts";

const claimedOnly: Condition = {
  fact: "services",
  beside: {
    fact: "service_counts_90d",
    some: {
      all: [
        { column: "this", is: true },
        { column: "that", is: 0 },
      ],
    },
  },
};

describe("beside", () => {
  it.each<[name: string, report: PlainReport, truth: string]>([
    ["one item disagrees", { services: { 职业指导: true }, service_counts_90d: { 职业指导: 0 } }, "pass"],
    ["items are matched by name", { services: { 职业指导: true }, service_counts_90d: { 职业介绍: 0 } }, "unknown"],
    ["one map blank", { services: { 职业指导: true } }, "unknown"],
    ["the other blank", { service_counts_90d: { 职业指导: 0 } }, "unknown"],
  ])("%s", (_name, report, truth) => {
    expect(judgeCondition(claimedOnly, report).truth).toBe(truth);
  });

  it("fails only when every item is known to agree", () => {
    const items = [
      "岗位供求信息撮合",
      "职业介绍",
      "招聘服务",
      "职业指导",
      "职业培训信息推介",
      "创业培训信息推介",
      "培训需求信息收集",
      "权益维护指引",
      "政策咨询",
      "就业登记",
    ];
    const services = Object.fromEntries(items.map((item) => [item, true]));
    const counts = Object.fromEntries(items.map((item) => [item, 3]));
    expect(judgeCondition(claimedOnly, { services, service_counts_90d: counts }).truth).toBe("fail");
  });

  it("names the item and both answers", () => {
    const report = { services: { 职业指导: true }, service_counts_90d: { 职业指导: 0 } };
    expect(judgeCondition(claimedOnly, report).actual).toEqual(["职业指导（提供的服务：是，近90天各项服务人次：0）"]);
  });
});
