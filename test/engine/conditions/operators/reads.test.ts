import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import { judgeCondition } from "./judge-condition.ts";

const lowPay: Condition = {
  fact: "job_samples",
  some: { column: "pay", reads: { figure: "hourly_pay", less_than: { parameter: "hourly_wage_floor" } } },
};

describe("reads", () => {
  it.each<[pay: string | null, truth: string]>([
    ["16元/小时", "pass"],
    ["17元/小时", "fail"],
    ["15-20元/小时", "pass"],
    ["150元/天", "unknown"],
    ["面议", "unknown"],
    ["无", "fail"],
    [null, "unknown"],
  ])("%s", (pay, truth) => {
    expect(judgeCondition(lowPay, { job_samples: [{ pay }] }).truth).toBe(truth);
  });

  it("shows the words it read and the limit", () => {
    const { actual, says } = judgeCondition(lowPay, { job_samples: [{ id: "J1", pay: "男女不限，16元/小时，日结" }] });
    expect(actual).toEqual(["第1条（J1） “16元/小时”，时薪低于17元"]);
    expect(says).toContain("“薪资待遇”写的时薪低于17元");
  });
});
