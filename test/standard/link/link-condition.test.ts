import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Condition } from "../../../src/model/condition.ts";
import { buildStandard } from "../../../src/standard/build-standard.ts";
import { RULE_FILES } from "../released.ts";

const files = RULE_FILES.filter(({ path }) => !path.startsWith("wording/"));

/** Problems of the released rules with this condition as their first doubt. */
function problemsWith(condition: unknown): string[] {
  const changed = files.map((file) => {
    if (file.path !== "doubts.yaml") return file;
    const value = parse(file.text) as { doubts: { doubt_if: unknown }[] };
    const [first] = value.doubts;
    if (first !== undefined) first.doubt_if = condition;
    return { ...file, text: stringify(value, { aliasDuplicateObjects: false }) };
  });
  return [...new Set(buildStandard(changed, null).problems.map(({ code }) => code))];
}

const isYes: Condition = { column: "this", is: true };

describe("linking the operators on whole tables", () => {
  it.each<[name: string, condition: Condition, codes: string[]]>([
    ["beside", { fact: "services", beside: { fact: "service_counts_90d", some: isYes } }, []],
    ["beside no such fact", { fact: "services", beside: { fact: "service_counts", some: isYes } }, ["fact-unknown"]],
    [
      "beside a map of other items",
      { fact: "services", beside: { fact: "convenience", some: isYes } },
      ["item-unknown"],
    ],
    [
      "beside no map",
      { fact: "services", beside: { fact: "sign_text", some: isYes } },
      ["operator-type", "item-unknown"],
    ],
    [
      "a column that is neither this nor that",
      { fact: "services", beside: { fact: "service_counts_90d", some: { column: "other", is: true } } },
      ["column-unknown"],
    ],
    [
      "an amount asked of a yes",
      { fact: "services", beside: { fact: "service_counts_90d", some: { column: "this", more_than: 0 } } },
      ["operator-type"],
    ],
    [
      "total of a column that is not there",
      { fact: "zones", total: { column: "size", at_least: 1 } },
      ["column-unknown"],
    ],
    [
      "counts_if on a column that is not there",
      { fact: "zones", total: { column: "m2", counts_if: { column: "there", is: true }, at_least: 1 } },
      ["column-unknown"],
    ],
    ["total of no table", { fact: "staff_total", total: { at_least: 1 } }, ["operator-type"]],
    ["alike in a column that is not there", { fact: "job_samples", alike: ["day"] }, ["column-unknown"]],
    [
      "month_end of a column that is not there",
      { fact: "monthly_publications", some: { column: "date", not_before: { month_end: "month" } } },
      ["column-unknown"],
    ],
    [
      "scheduled_days of no map",
      { fact: "staff_total", scheduled_days: { within: 30, at_least: 1 } },
      ["operator-type"],
    ],
    [
      "a figure read in a number",
      { fact: "staff_total", reads: { figure: "daily_pay", less_than: 1 } },
      ["operator-type"],
    ],
    [
      "a limit that no parameter gives",
      { fact: "sign_text", reads: { figure: "daily_pay", less_than: { parameter: "nothing" } } },
      ["parameter-unknown"],
    ],
  ])("%s", (_name, condition, codes) => {
    expect(problemsWith(condition).sort()).toEqual([...codes].sort());
  });

  it.each([
    ["no comparison", { fact: "zones", total: { column: "m2" } }],
    ["two comparisons", { fact: "zones", total: { at_least: 1, at_most: 2 } }],
    ["a figure of no kind", { fact: "sign_text", reads: { figure: "weight", less_than: 1 } }],
    ["no limit", { fact: "sign_text", reads: { figure: "daily_pay" } }],
    ["scheduled days of how many", { fact: "open_hours", scheduled_days: { at_least: 1 } }],
  ])("refuses %s", (_name, condition) => {
    expect(problemsWith(condition)).toEqual(["rule-schema"]);
  });
});
