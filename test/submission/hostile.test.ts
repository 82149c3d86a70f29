// Files made to break the reader: a clear refusal, and nothing else happens.

import { describe, expect, it } from "vitest";
import { treeFromJson } from "../../src/submission/text/tree-from-json.ts";
import { codesOf, readReport, refuseReport } from "./read-report.ts";

const KEY = "岗位采集发布渠道";

describe("hostile files", () => {
  it.each([
    ["flow lists", "[".repeat(10_000)],
    ["flow mappings", "{甲: ".repeat(10_000)],
    ["JSON lists", `{"甲": ${"[".repeat(10_000)}${"]".repeat(10_000)}}`],
    ["JSON objects", `${'{"甲":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["block lists", "- ".repeat(10_000)],
    ["block mappings", Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}甲:\n`).join("")],
    ["explicit keys", "? ".repeat(10_000)],
  ])("nested far too deep: %s", (_name, text) => {
    expect(codesOf(refuseReport(text))).toEqual(["nesting-too-deep"]);
    expect(codesOf(refuseReport(text, "market.json"))).toEqual(["nesting-too-deep"]);
  });

  it("parsed JSON nested far too deep", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(() => treeFromJson(deep, "market.json")).toThrow("嵌套");
  });

  it("an alias bomb", () => {
    const names = [..."abcdefghi"];
    const bomb = names.map((name, index) => {
      const inner = index === 0 ? '"哈"' : Array.from({ length: 9 }, () => `*${names[index - 1]}`).join(", ");
      return `${name}: &${name} [${inner}]`;
    });
    expect(new Set(codesOf(refuseReport(bomb.join("\n"))))).toEqual(new Set(["yaml-anchor"]));
    expect(codesOf(refuseReport("a: &a [*a]\n"))).toEqual(["yaml-anchor", "yaml-anchor"]);
    const rows = `[${"1, ".repeat(400)}1]`;
    expect(codesOf(refuseReport(`a: &a ${rows}\nb: [${"*a, ".repeat(600)}*a]\n`))).toEqual(["too-many-nodes"]);
  });

  it.each([
    ["YAML", `a:\n${"- 1\n".repeat(200_001)}`, "market.yaml"],
    ["JSON", `[${"0,".repeat(200_001)}0]`, "market.json"],
  ])("far too many values in %s", (_name, text, file) => {
    expect(codesOf(refuseReport(text, file))).toEqual(["too-many-nodes"]);
    if (file.endsWith("json")) expect(() => treeFromJson(JSON.parse(text), file)).toThrow("200000");
  });

  it("fifty megabytes", () => {
    expect(codesOf(refuseReport(new Uint8Array(50 * 1024 * 1024).fill(0x20)))).toEqual(["file-too-large"]);
  });

  it.each([
    ["a list in one string", `${KEY}: ${"、甲".repeat(400_000)}`],
    ["one endless word", `${KEY}: ${"甲".repeat(1_500_000)}`],
    ["dots that might be trailing", `市场名称: ${".".repeat(1_000_000)}x`],
    ["blanks that might be trailing", `填报日期: "2024-04-10${" ".repeat(500_000)}x"`],
    ["an endless number", `专用面积: ${"9".repeat(1_000_000)}`],
    ["brackets without end", `运行方式: ${"（".repeat(500_000)}`],
    ["a key without end", `? ${"（".repeat(500_000)}\n: 1`],
    ["thousands of unknown keys", Array.from({ length: 50_000 }, (_, index) => `未知的问题${index}: 1`).join("\n")],
    [
      "thousands of unknown items",
      `${KEY}:\n${Array.from({ length: 50_000 }, (_, index) => `- 未知渠道${index}`).join("\n")}`,
    ],
    ["thousands of wrong cells", `岗位抽样表:\n${"- {采集日: 2024-02-30}\n".repeat(5000)}`],
    ["minus signs", `专用面积: "${"-".repeat(500_000)}1"`],
    ["colons", `每周开放时间表: "${"周一：".repeat(500_000)}"`],
    ["a telephone number without end", `服务电话: "${"0-".repeat(500_000)}"`],
  ])("%s: read to the end", (_name, text) => {
    const { diagnostics } = readReport(text);
    expect(diagnostics.length).toBeLessThanOrEqual(5001);
    for (const { message } of diagnostics.slice(0, 5)) expect(message.length).toBeLessThan(700);
  });

  it("repeats nothing that would move a terminal's cursor or turn the text around", () => {
    const report = readReport(
      '"\\e[31m\\u202e坏\\n键": 1\n专用面积: "\\e[2J\\u2066乱"\n功能分区表: {"\\e]0;x\\a": 是}\n',
    );
    expect(report.diagnostics).toHaveLength(3);
    for (const { message } of report.diagnostics) expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("keeps invisible characters out of answers", () => {
    const report = readReport('市场名称: "甲\\u0000\\u200b\\u202e\\ud83d乙\\x9b"\n收费项目: ["\\e收费\\ufeff"]\n');
    expect(report.answers.get("market_name")).toMatchObject({ value: "甲乙" });
    expect(report.answers.get("fees_charged")).toMatchObject({ items: ["收费"] });
  });
});
