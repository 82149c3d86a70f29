import { expect, it } from "vitest";
import type { Condition } from "../../../../src/model/condition.ts";
import { evaluate, type TruthName } from "../../evaluate.ts";

const row = (columns: Record<string, unknown>) => ({ id: "J1", ...columns });

type Case = [name: string, condition: Condition, values: Record<string, unknown>, truth: TruthName];

const cases: Case[] = [
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
  ["every", { fact: "table", every: { column: "one", filled: true } }, { table: [row({ one: "2026-01-01" })] }, "pass"],
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
];

it.each(cases)("%s", (_name, condition, values, truth) => {
  expect(evaluate(condition, values).truth).toBe(truth);
});
