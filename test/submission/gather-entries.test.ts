import { describe, expect, it } from "vitest";
import { codesOf, facts, readReport, refuseReport } from "./read-report.ts";

const findValue = (text: string, key: string) => {
  const answer = readReport(text).answers.get(key);
  return answer !== undefined && "value" in answer ? answer.value : undefined;
};

describe("names of facts", () => {
  it("finds every fact by key, label, synonym and label without its bracketed part", () => {
    for (const fact of facts.flatMap((group) => group.facts)) {
      for (const name of [fact.key, fact.zh, fact.zh.replace(/（[^）]*）/g, ""), ...(fact.synonyms ?? [])]) {
        const report = readReport(`"${name}":\n`);
        expect([...report.answers.keys()], name).toEqual([fact.key]);
        expect(report.diagnostics, name).toEqual([]);
      }
    }
  });

  it("takes no heading of a group for a fact", () => {
    for (const group of facts) expect(readReport(`${group.title}:\n${group.id}:\n`).answers.size, group.title).toBe(0);
  });

  it.each([
    "专用面积: 60",
    "专用 面积: 60",
    "“专用面积”: 60",
    "专用面积（平方米）: 60",
    "1. 专用面积: 60",
    "（一）专用面积: 60",
    "AREA_OWN_M2: 60",
    "ａｒｅａ_own_m2: 60",
    "场地与功能分区:\n  专用面积: 60",
    "三、场地与功能分区:\n  专用面积: 60",
    "space:\n  专用面积: 60",
    "本县填写:\n  专用面积: 60\n  共享面积: 0",
    "零工市场自评表:\n  场地与功能分区:\n    专用面积: 60",
  ])("%j names the own area", (text) => {
    expect(findValue(text, "area_own_m2")).toBe(60);
    expect(readReport(text).diagnostics).toEqual([]);
  });

  it("answers only what was written, in the standard's order, with the place of each", () => {
    const { answers } = readReport("共享面积:\n市场名称: 甲\n功能分区表:\n  柜面服务区: 是\n");
    expect([...answers.keys()]).toEqual(["market_name", "area_shared_m2", "zones"]);
    expect(answers.get("area_shared_m2")).toEqual({ kind: "unanswered", at: { line: 1, column: 1 } });
    expect(answers.get("market_name")?.at).toEqual({ line: 2, column: 7 });
    expect(answers.get("zones")?.at).toEqual({ line: 3, column: 1 });
  });
});

describe("keys that are wrong", () => {
  it("warns of an unknown key and says what was probably meant", () => {
    const { diagnostics } = readReport("市场名称: 甲\n专用面机: 60\n天气: 晴\n");
    expect(diagnostics).toMatchObject([
      { code: "key-unknown", severity: "warning", at: { line: 2, column: 1 } },
      { code: "key-unknown", severity: "warning", at: { line: 3, column: 1 } },
    ]);
    expect(diagnostics[0]?.message).toContain("您是不是想写“专用面积”");
    expect(diagnostics[1]?.message).not.toContain("您是不是");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])("%s is just unknown", (key) => {
    for (const text of [
      `{"${key}": {"市场名称": 1, "a": 2, "b": 3}}`,
      `{"功能分区表": {"${key}": "是"}}`,
      `{"${key}": "甲"}`,
    ]) {
      const report = readReport(text, "market.json");
      expect(report.diagnostics.map((diagnostic) => diagnostic.severity)).toEqual(["warning"]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("refuses a fact that is given twice, under one name or two, and names both places", () => {
    const { answers, diagnostics } = readReport(
      "专用面积: 60\narea_own_m2: 70\n市场名称: 甲\n市场名称: 乙\n天气: 晴\n天气: 雨\n",
    );
    expect(answers.get("area_own_m2")).toEqual({ kind: "invalid", at: { line: 2, column: 1 } });
    expect(answers.get("market_name")?.kind).toBe("invalid");
    expect(diagnostics.map(({ code, at }) => [code, at && "line" in at ? at.line : 0])).toEqual([
      ["fact-duplicate", 2],
      ["key-duplicate", 4],
      ["key-unknown", 5],
      ["key-duplicate", 6],
    ]);
    expect(diagnostics[0]?.message).toContain("第1行第1列和第2行第1列");
    expect(diagnostics[1]?.message).toContain("第3行第1列和第4行第1列");
  });

  it.each([
    [": 1", ["key-blank"]],
    ["场地与功能分区: 60", ["group-shape"]],
    ["场地与功能分区:\n  专用面积：60\n  共享面积：0", ["colon-full-width"]],
    ["{市场类型：其他类型}", ["colon-full-width"]],
    ["{市场类型:其他类型}", ["colon-no-blank"]],
    ["说明: 本表由县局填写", ["section-shape"]],
    ["场地与功能分区:\n  说明: 不含走廊", ["key-unknown"]],
  ])("%j: %j", (text, codes) => {
    expect(codesOf(readReport(text).diagnostics)).toEqual(codes);
  });

  it("stops repeating itself", () => {
    const { diagnostics } = readReport(Array.from({ length: 1000 }, (_, index) => `未知${index}: 1`).join("\n"));
    expect(diagnostics).toHaveLength(51);
    expect(diagnostics.at(-1)).toMatchObject({ code: "warnings-more", message: expect.stringContaining("950") });
  });
});

describe("files that are no report", () => {
  it.each([
    ["- 市场名称: 甲", ["not-mapping"]],
    ["市场名称", ["not-mapping"]],
    ["# 只有注释\n", ["file-empty"]],
    ["---\n", ["file-empty"]],
    ["null", ["file-empty"]],
    ["市场名称：甲\n市场类型：其他类型\n", ["colon-full-width", "colon-full-width"]],
    ["市场名称:甲\n市场类型:其他类型\n", ["colon-no-blank", "colon-no-blank"]],
  ])("%j", (text, codes) => {
    expect(codesOf(refuseReport(text))).toEqual(codes);
  });

  it("counts the lines with full-width colons that it does not list", () => {
    const problems = refuseReport("市场名称：甲\n".repeat(30));
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toMatchObject({ code: "lines-more", message: expect.stringContaining("20") });
  });
});
