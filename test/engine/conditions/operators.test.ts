import { describe, expect, it } from "vitest";
import type { Condition } from "../../../src/model/condition.ts";
import { evaluate, type TruthName } from "../evaluate.ts";

type Case = [name: string, condition: Condition, values: Record<string, unknown>, truth: TruthName];

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
