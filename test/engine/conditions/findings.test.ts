import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";

describe("what is said", () => {
  it("names the answer that stands", () => {
    expect(evaluate({ fact: "count", at_least: 50 }, { count: 42 }).actual).toEqual(["数量：42个"]);
  });
  it("names the parts of a sum that are blank", () => {
    expect(evaluate({ fact: "usable", at_least: 50 }, { count: 42 }).missing).toEqual(["另一数量", "选项"]);
    expect(evaluate({ fact: "usable", at_least: 50 }, { count: 42 }).actual).toEqual(["可用：至少42个"]);
  });

  it("a part that cannot count is not missing", () => {
    expect(evaluate({ fact: "usable", at_least: 50 }, { choice: "乙" }).missing).toEqual(["数量"]);
  });
  it("says that working days were computed", () => {
    expect(evaluate({ fact: "workdays", at_least: 1 }, {}).actual.join()).toMatch(
      /工作日：\d+（工具按国务院放假安排计算）/u,
    );
  });
  it("does not guess holidays of years to come", () => {
    expect(evaluate({ fact: "workdays", at_least: 1 }, {}, "2027-03-01").truth).toBe("unknown");
  });
  it("has no day of judging, no verdict on time", () => {
    const { truth, missing } = evaluate({ fact: "day", within_days: 30 }, { day: "2026-11-01" }, null);
    expect({ truth, missing }).toEqual({ truth: "unknown", missing: ["填报日期"] });
  });
  it("puts conditions into words", () => {
    expect(
      evaluate(
        {
          all: [
            { fact: "count", at_least: { parameter: "share", of: "more" } },
            { fact: "sure", is: true },
          ],
        },
        {},
      ).says,
    ).toBe("“数量”不少于“另一数量”的90%；且“是否”为“是”");
  });
});
