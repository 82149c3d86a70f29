import { describe, expect, it } from "vitest";
import type { Condition } from "../../../src/model/condition.ts";
import { evaluate, type TruthName } from "../evaluate.ts";

type Case = [name: string, condition: Condition, values: Record<string, unknown>, truth: TruthName];

const row = (columns: Record<string, unknown>) => ({ id: "J1", ...columns });

const cases: Record<string, Case[]> = {
  amounts: [
    ["at the limit", { fact: "count", at_least: 50 }, { count: 50 }, "pass"],
    ["just below", { fact: "count", at_least: 50 }, { count: 49.9 }, "fail"],
    ["blank is not zero", { fact: "count", at_least: 50 }, {}, "unknown"],
    ["无 is zero", { fact: "count", at_least: 1 }, { count: "无" }, "fail"],
    ["unreadable", { fact: "count", at_least: 1 }, { count: "!" }, "unknown"],
    ["text where a number is due is never a fail", { fact: "count", at_least: 1 }, { count: "许多" }, "unknown"],
    ["at_most", { fact: "count", at_most: 3 }, { count: 3 }, "pass"],
    ["at_most exceeded", { fact: "count", at_most: 3 }, { count: 3.1 }, "fail"],
    ["more_than is strict", { fact: "count", more_than: 0 }, { count: 0 }, "fail"],
    ["less_than is strict", { fact: "count", less_than: 3 }, { count: 3 }, "fail"],
    [
      "share of a fact",
      { fact: "count", at_least: { parameter: "share", of: "more" } },
      { count: 18, more: 20 },
      "pass",
    ],
    [
      "share of a fact, below",
      { fact: "count", at_least: { parameter: "share", of: "more" } },
      { count: 17, more: 20 },
      "fail",
    ],
    ["share of a blank", { fact: "count", at_least: { parameter: "share", of: "more" } }, { count: 17 }, "unknown"],
    ["item of a map", { fact: "tools.电脑", at_least: 1 }, { tools: { 电脑: 1 } }, "pass"],
    ["blank item of a map", { fact: "tools.电话", at_least: 1 }, { tools: { 电脑: 1 } }, "unknown"],
    ["computed working days", { fact: "workdays", at_least: 1 }, {}, "pass"],
  ],
  "sums with blanks": [
    ["both parts", { fact: "usable", at_least: 50 }, { count: 40, more: 10, choice: "甲" }, "pass"],
    ["part that does not count", { fact: "usable", at_least: 50 }, { count: 40, more: 10, choice: "乙" }, "fail"],
    ["part that may count", { fact: "usable", at_least: 50 }, { count: 40, more: 10 }, "unknown"],
    ["part that may count but could not help", { fact: "usable", at_least: 50 }, { count: 30, more: 10 }, "fail"],
    ["enough without the blank", { fact: "usable", at_least: 50 }, { count: 50 }, "pass"],
    ["blank first part, enough in the second", { fact: "usable", at_least: 50 }, { more: 60, choice: "甲" }, "pass"],
    ["first known counts", { fact: "either", at_least: 2 }, { count: 1, more: 5 }, "fail"],
    ["second when the first is blank", { fact: "either", at_least: 2 }, { more: 5 }, "pass"],
  ],
  values: [
    ["yes", { fact: "sure", is: true }, { sure: true }, "pass"],
    ["no", { fact: "sure", is: true }, { sure: false }, "fail"],
    ["blank is not no", { fact: "sure", is: true }, {}, "unknown"],
    ["choice", { fact: "choice", is: "甲" }, { choice: "乙" }, "fail"],
    ["one of", { fact: "choice", in: ["甲", "乙"] }, { choice: "乙" }, "pass"],
    ["none of", { fact: "choice", in: ["甲", "乙"] }, { choice: "丙" }, "fail"],
    ["number equal to a sum", { fact: "count", is: { sum: ["more"] } }, { count: 3, more: 3 }, "pass"],
    ["number unequal to a sum", { fact: "count", is: { sum: ["more"] } }, { count: 3, more: 4 }, "fail"],
    ["filled text", { fact: "name", filled: true }, { name: "有" }, "pass"],
    ["无 is not filled", { fact: "name", filled: true }, { name: "无" }, "fail"],
    ["answered zero", { fact: "count", answered: true }, { count: 0 }, "pass"],
    ["unanswered", { fact: "count", answered: true }, {}, "unknown"],
    ["of a form", { fact: "name", matches: "digits" }, { name: "123" }, "pass"],
    ["not of a form", { fact: "name", matches: "digits" }, { name: "12a" }, "fail"],
    ["first answered of two", { fact: ["count", "more"], at_least: 1 }, { more: 1 }, "pass"],
  ],
  lists: [
    ["all there", { fact: "several", includes_all: ["甲", "乙"] }, { several: ["乙", "甲"] }, "pass"],
    ["one missing", { fact: "several", includes_all: ["甲", "乙"] }, { several: ["甲"] }, "fail"],
    [
      "the missing one may be unread",
      { fact: "several", includes_all: ["甲", "乙"] },
      { several: ["甲", "?丁"] },
      "unknown",
    ],
    ["any", { fact: "several", includes_any: ["甲", "乙"] }, { several: ["乙"] }, "pass"],
    ["none of them", { fact: "several", includes_any: ["甲"] }, { several: [] }, "fail"],
    ["count of an empty list", { fact: "several", count: { at_least: 1 } }, { several: [] }, "fail"],
    ["an unmatched item proves nothing", { fact: "several", count: { at_least: 1 } }, { several: ["?丁"] }, "unknown"],
    ["nor does it take away", { fact: "several", count: { at_least: 1 } }, { several: ["甲", "?丁"] }, "pass"],
    ["it may be several", { fact: "several", count: { at_least: 3 } }, { several: ["甲", "?乙丙"] }, "unknown"],
    ["it may be none", { fact: "several", count: { at_most: 1 } }, { several: ["甲", "?丁"] }, "unknown"],
    ["a list of unmatched items is not filled", { fact: "several", filled: true }, { several: ["?丁"] }, "unknown"],
    ["a list with a known item is", { fact: "several", filled: true }, { several: ["甲", "?丁"] }, "pass"],
    [
      "an unreadable row may be none",
      { fact: "table", count: { at_least: 1 } },
      { table: [{ title: "!" }] },
      "unknown",
    ],
    [
      "a row of 无 and a cell unread",
      { fact: "table", filled: true },
      { table: [{ title: "无", one: "!" }] },
      "unknown",
    ],
    ["one cell is enough", { fact: "table", count: { at_least: 1 } }, { table: [{ title: "!", id: "1" }] }, "pass"],
    ["at most none", { fact: "words", count: { at_most: 0 } }, { words: [] }, "pass"],
    ["at most none, one there", { fact: "words", count: { at_most: 0 } }, { words: ["押金"] }, "fail"],
    ["blank list", { fact: "words", count: { at_most: 0 } }, {}, "unknown"],
    ["mentions within free text", { fact: "words", mentions: ["政策"] }, { words: ["就业政策解读"] }, "pass"],
    ["mentions nothing", { fact: "words", mentions: ["政策"] }, { words: ["礼仪"] }, "fail"],
  ],
  dates: [
    ["on the last day", { fact: "day", within_days: 30 }, { day: "2026-10-21" }, "pass"],
    ["a day late", { fact: "day", within_days: 30 }, { day: "2026-10-20" }, "fail"],
    ["today", { fact: "day", within_days: 30 }, { day: "2026-11-20" }, "pass"],
    ["a future date proves nothing", { fact: "day", within_days: 30 }, { day: "2026-11-21" }, "unknown"],
    ["无", { fact: "day", within_days: 30 }, { day: "无" }, "fail"],
    ["parameter", { fact: "day", within_days: { parameter: "limit" } }, { day: "2026-10-21" }, "pass"],
    ["old enough", { fact: "day", days_ago_at_least: 60 }, { day: "2026-09-21" }, "pass"],
    ["a day too young", { fact: "day", days_ago_at_least: 60 }, { day: "2026-09-22" }, "fail"],
    ["not before the day of judging", { fact: "day", not_before: { fact: "as_of" } }, { day: "2026-11-20" }, "pass"],
    ["before it", { fact: "day", not_before: { fact: "as_of" } }, { day: "2026-11-19" }, "fail"],
    ["not after a parameter", { fact: "day", not_after: { parameter: "start" } }, { day: "2025-07-01" }, "pass"],
    ["as_of itself", { fact: "as_of", not_before: { parameter: "start" } }, {}, "pass"],
  ],
  rows: [
    [
      "some row",
      { fact: "table", some: { column: "one", within_days: 30 } },
      { table: [row({ one: "2026-11-01" }), row({})] },
      "pass",
    ],
    [
      "no row",
      { fact: "table", some: { column: "one", within_days: 30 } },
      { table: [row({ one: "2026-01-01" })] },
      "fail",
    ],
    [
      "a blank row may be the one",
      { fact: "table", some: { column: "one", within_days: 30 } },
      { table: [row({ one: "2026-01-01" }), row({})] },
      "unknown",
    ],
    ["empty table has none", { fact: "table", some: { column: "one", filled: true } }, { table: "无" }, "fail"],
    [
      "every over nothing shows nothing",
      { fact: "table", every: { column: "one", filled: true } },
      { table: "无" },
      "unknown",
    ],
    [
      "every",
      { fact: "table", every: { column: "one", filled: true } },
      { table: [row({ one: "2026-01-01" })] },
      "pass",
    ],
    [
      "every but one",
      { fact: "table", every: { column: "title", filled: true } },
      { table: [row({ title: "甲" }), row({ title: "无" })] },
      "fail",
    ],
    ["items of a map", { fact: "tools", some: { at_least: 1 } }, { tools: { 电脑: 0, 电话: 1 } }, "pass"],
    ["unfilled items are not none", { fact: "tools", some: { at_least: 1 } }, { tools: { 电脑: 0 } }, "unknown"],
    ["all items none", { fact: "tools", some: { at_least: 1 } }, { tools: { 电脑: 0, 电话: 0 } }, "fail"],
    [
      "fields of items",
      { fact: "zones", some: { column: "present", is: true } },
      { zones: { 前区: { present: true } } },
      "pass",
    ],
    [
      "latest row",
      { fact: "table", latest: { by: "month", meets: { column: "items", includes_all: ["甲"] } } },
      { table: [row({ month: "2026-10", items: ["甲"] }), row({ month: "2026-09", items: [] })] },
      "pass",
    ],
    [
      "latest row lacks it",
      { fact: "table", latest: { by: "month", meets: { column: "items", includes_all: ["甲"] } } },
      { table: [row({ month: "2026-09", items: ["甲"] }), row({ month: "2026-10", items: ["乙"] })] },
      "fail",
    ],
    [
      "a day apart",
      { fact: "table", every: { column: "one", days_apart: { from: "two", at_most: 1 } } },
      { table: [row({ one: "2026-11-02", two: "2026-11-01" })] },
      "pass",
    ],
    [
      "two days apart, either way",
      { fact: "table", every: { column: "one", days_apart: { from: "two", at_most: 1 } } },
      { table: [row({ one: "2026-11-01", two: "2026-11-03" })] },
      "fail",
    ],
    [
      "never published",
      { fact: "table", every: { column: "one", days_apart: { from: "two", at_most: 1 } } },
      { table: [row({ one: "2026-11-01", two: "无" })] },
      "fail",
    ],
    [
      "not known when",
      { fact: "table", every: { column: "one", days_apart: { from: "two", at_most: 1 } } },
      { table: [row({ one: "2026-11-01" })] },
      "unknown",
    ],
    [
      "repeated rows",
      { fact: "table", repeats: ["one", "title"] },
      { table: [row({ one: "2026-11-01", title: "甲" }), row({ one: "2026-11-01", title: "甲" })] },
      "pass",
    ],
    [
      "rows that differ",
      { fact: "table", repeats: ["one", "title"] },
      { table: [row({ one: "2026-11-01", title: "甲" }), row({ one: "2026-11-01", title: "乙" })] },
      "fail",
    ],
    [
      "a later date anywhere",
      { any_date: { facts: ["*"], after: { fact: "as_of" } } },
      { table: [row({ one: "2026-11-21" })] },
      "pass",
    ],
    ["no later date", { any_date: { facts: ["*"], after: { fact: "as_of" } } }, { day: "2026-11-20" }, "fail"],
  ],
  combinations: [
    [
      "all takes the worst",
      {
        all: [
          { fact: "sure", is: true },
          { fact: "count", at_least: 1 },
        ],
      },
      { sure: true, count: 0 },
      "fail",
    ],
    [
      "all with a blank",
      {
        all: [
          { fact: "sure", is: true },
          { fact: "count", at_least: 1 },
        ],
      },
      { sure: true },
      "unknown",
    ],
    [
      "a fail beats a blank",
      {
        all: [
          { fact: "sure", is: true },
          { fact: "count", at_least: 1 },
        ],
      },
      { count: 0 },
      "fail",
    ],
    [
      "any takes the best",
      {
        any: [
          { fact: "sure", is: true },
          { fact: "count", at_least: 1 },
        ],
      },
      { count: 1 },
      "pass",
    ],
    [
      "any with a blank",
      {
        any: [
          { fact: "sure", is: true },
          { fact: "count", at_least: 1 },
        ],
      },
      { count: 0 },
      "unknown",
    ],
    ["not of a blank", { not: { fact: "sure", is: true } }, {}, "unknown"],
    ["not", { not: { fact: "sure", is: true } }, { sure: false }, "pass"],
    ["named", { holds: "enough" }, { count: 30 }, "pass"],
    ["named, below", { holds: "enough" }, { count: 29 }, "fail"],
  ],
  signs: [
    [
      "the region's own",
      { fact: "name", same_as: ["{region}零工市场", "{city}{region}零工市场"] },
      { name: "云岭县零工市场", region: "云岭县" },
      "pass",
    ],
    [
      "blanks do not count",
      { fact: "name", same_as: ["{region}零工市场"] },
      { name: "云岭县　零工 市场", region: "云岭县" },
      "pass",
    ],
    [
      "with the city before",
      { fact: "name", same_as: ["{region}零工市场", "{city}{region}零工市场"] },
      { name: "南坡市云岭县零工市场", region: "云岭县", city: "南坡市" },
      "pass",
    ],
    [
      "another name",
      { fact: "name", same_as: ["{region}零工市场", "{city}{region}零工市场"] },
      { name: "云岭县零工之家", region: "云岭县" },
      "fail",
    ],
    [
      "one character too many",
      { fact: "name", same_as: ["{region}零工市场"] },
      { name: "云岭县零工市场部", region: "云岭县" },
      "fail",
    ],
    [
      "a blank city could fit",
      { fact: "name", same_as: ["{region}零工市场", "{city}{region}零工市场"] },
      { name: "南坡市云岭县零工市场", region: "云岭县" },
      "unknown",
    ],
    [
      "a blank region could fit",
      { fact: "name", same_as: ["{region}零工市场"] },
      { name: "云岭县零工市场" },
      "unknown",
    ],
    ["nothing could fit", { fact: "name", same_as: ["{region}零工市场"] }, { name: "云岭县零工驿站" }, "fail"],
    [
      "free words between",
      { fact: "name", same_as: ["{region}{*}零工服务站"] },
      { name: "云岭县白沙镇零工服务站", region: "云岭县" },
      "pass",
    ],
    [
      "free words must be there",
      { fact: "name", same_as: ["{region}{*}零工服务站"] },
      { name: "云岭县零工服务站", region: "云岭县" },
      "fail",
    ],
    [
      "a name that repeats the region",
      { fact: "name", same_as: ["{region}{city}零工市场"] },
      { name: "云岭县高新园零工市场", region: "云岭县", city: "云岭县高新园" },
      "pass",
    ],
    ["no sign", { fact: "name", same_as: ["{region}零工市场"] }, { name: "无", region: "云岭县" }, "fail"],
  ],
};

describe.each(Object.entries(cases))("%s", (_group, table) => {
  it.each(table)("%s", (_name, condition, values, truth) => {
    expect(evaluate(condition, values).truth).toBe(truth);
  });
});

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

describe("postings", () => {
  const judge = {
    find: (words: string) =>
      ["红", "灰", "押"]
        .filter((word) => words.includes(word))
        .map((word) => ({
          severity: ({ 红: "red", 灰: "grey", 押: "unlawful" } as const)[word as "红"],
          ground: "性别",
          words: word,
          rewrite: "改写",
        })),
    states: (_kind: string, cell: string) => cell.includes("元"),
    statesWithin: (_kind: string, words: string) => words.includes("元"),
  };
  const discrimination: Condition = { fact: "table", every: { wording: "discrimination" } };
  const table: [string, Condition, Record<string, unknown>[], TruthName][] = [
    ["clean", discrimination, [row({ text: "招搬运工" })], "pass"],
    ["red", discrimination, [row({ text: "招搬运工" }), row({ text: "红" })], "fail"],
    ["grey", discrimination, [row({ text: "灰" })], "explain"],
    ["red in another cell", discrimination, [row({ title: "红" })], "fail"],
    ["no original words", discrimination, [row({ title: "搬运工" })], "unknown"],
    ["unlawful is no discrimination", discrimination, [row({ text: "押" })], "pass"],
    ["unlawful", { fact: "table", every: { wording: "unlawful" } }, [row({ text: "押" })], "fail"],
    ["content in its column", { fact: "table", every: { content: "pay" } }, [row({ pay: "150元" })], "pass"],
    ["empty words in its column", { fact: "table", every: { content: "pay" } }, [row({ pay: "面议" })], "fail"],
    [
      "blank column, said in the original",
      { fact: "table", every: { content: "pay" } },
      [row({ text: "150元" })],
      "pass",
    ],
    ["blank column, original silent", { fact: "table", every: { content: "pay" } }, [row({ text: "招工" })], "fail"],
    ["blank everywhere", { fact: "table", every: { content: "pay" } }, [row({ title: "工" })], "unknown"],
  ];
  it.each(table)("%s", (_name, condition, rows, truth) => {
    expect(evaluate(condition, { table: rows }, "2026-11-20", judge).truth).toBe(truth);
  });

  it("names the row, the words and what to write instead", () => {
    const { actual } = evaluate(discrimination, { table: [row({ text: "红" })] }, "2026-11-20", judge);
    expect(actual.join()).toContain("第1条（J1） “红”疑似歧视性表述（性别），请下屏并要求用工方修改：改写");
  });

  it("knows nothing without rules", () => {
    expect(evaluate(discrimination, { table: [row({ text: "招工" })] }).truth).toBe("unknown");
  });
});

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
