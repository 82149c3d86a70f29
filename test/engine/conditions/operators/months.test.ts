import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import { evaluate, type TruthName } from "../../evaluate.ts";

const row = (columns: Record<string, unknown>) => ({ id: "J1", ...columns });

describe("monthly publication", () => {
  const condition: Condition = {
    fact: "table",
    months_unbroken: { month: "month", published: "one", periods: 3 },
  };
  const publications = (...pairs: [string, string][]) => ({ table: pairs.map(([month, one]) => row({ month, one })) });
  const table: [string, Record<string, unknown>, TruthName][] = [
    [
      "three in a row, last month",
      publications(["2026-08", "2026-09-09"], ["2026-09", "2026-10-09"], ["2026-10", "2026-11-09"]),
      "pass",
    ],
    [
      "published last month",
      publications(["2026-07", "2026-08-09"], ["2026-08", "2026-09-09"], ["2026-09", "2026-10-31"]),
      "pass",
    ],
    [
      "published the month before last",
      publications(["2026-06", "2026-07-09"], ["2026-07", "2026-08-09"], ["2026-08", "2026-09-30"]),
      "fail",
    ],
    [
      "a month skipped",
      publications(["2026-07", "2026-08-09"], ["2026-09", "2026-10-09"], ["2026-10", "2026-11-09"]),
      "fail",
    ],
    ["only one, last month", publications(["2026-10", "2026-11-09"]), "pass"],
    ["only two, one after the other", publications(["2026-09", "2026-10-09"], ["2026-10", "2026-11-09"]), "pass"],
    ["only two, a month between", publications(["2026-08", "2026-09-09"], ["2026-10", "2026-11-09"]), "fail"],
    ["none at all", { table: "无" }, "fail"],
    ["a date missing", { table: [row({ month: "2026-10" })] }, "unknown"],
    [
      "older gap is not looked at",
      publications(
        ["2026-05", "2026-06-09"],
        ["2026-08", "2026-09-09"],
        ["2026-09", "2026-10-09"],
        ["2026-10", "2026-11-09"],
      ),
      "pass",
    ],
  ];
  it.each(table)("%s", (_name, values, truth) => {
    expect(evaluate(condition, values).truth).toBe(truth);
  });
});
