import { describe, expect, it } from "vitest";
import { words } from "../../../src/locale/index.ts";
import { refuseReport } from "../read-report.ts";

type YamlCause = keyof typeof words.submission.causes.yaml;
type JsonCause = keyof typeof words.submission.causes.json;

const YAML: [text: string, cause: YamlCause, line: number, column: number][] = [
  ["甲:\n  乙: 1\n 丙: 2\n", "indentation", 3, 2],
  ["甲: 1\n  乙: 2\n", "answeredAbove", 1, 4],
  ["公示位置: 大厅\n  窗口:\n  大屏:\n", "answeredAbove", 1, 7],
  ["甲:\n  乙: 丙\n    丁: 1\n", "answeredAbove", 2, 6],
  ["  甲: 1\n乙: 2\n", "indentation", 2, 1],
  ["甲: 乙: 丙\n", "colonInside", 1, 5],
  ["甲: @乙\n", "specialStart", 1, 4],
  ["甲: `乙\n", "specialStart", 1, 4],
  ["甲: %乙\n", "specialStart", 1, 4],
  ["甲: -\n", "specialStart", 1, 4],
  ['甲: "乙" 丙\n', "afterQuote", 1, 8],
  ["甲: '乙'丙'\n", "afterQuote", 1, 7],
  ['甲: "乙\n丙: 1\n', "quote", 1, 4],
  ['甲: "乙\n', "quote", 1, 4],
  ["甲: [1, 2\n乙: 3\n", "bracket", 1, 4],
  ["甲: {乙: 1\n", "bracket", 1, 4],
  ["甲: [1,, 2]\n", "comma", 1, 7],
  ['甲: "C:\\丁"\n', "escape", 1, 8],
  ["市场名称\n市场类型: 其他类型\n", "keyAlone", 1, 1],
  ["市场类型: 其他类型\n市场名称 甲市场\n填报日期: 2024-01-01\n", "keyAlone", 2, 1],
];

const JSON_TEXTS: [text: string, cause: JsonCause, line: number, column: number][] = [
  ['{"甲": 1 "乙": 2}', "comma", 1, 12],
  ['{"甲": 1,, "乙": 2}', "comma", 1, 9],
  ['{"甲"：1}', "colon", 1, 5],
  ['{"甲": 1', "bracket", 1, 8],
  ['{"甲": "乙}', "quote", 1, 10],
  ['{"甲": "C:\\丁"}', "escape", 1, 11],
  ['{"甲": 1}\n{"甲": 2}', "tail", 2, 1],
];

describe("syntax errors", () => {
  it.each(YAML)("YAML %j: %s", (text, cause, line, column) => {
    const [problem] = refuseReport(text);
    const [why, next] = words.submission.causes.yaml[cause];
    expect(problem).toMatchObject({ code: "yaml-syntax", severity: "error", at: { line, column } });
    expect(problem?.message).toContain(why);
    expect(problem?.message).toContain(`请${next}`);
  });

  it.each(JSON_TEXTS)("JSON %j: %s", (text, cause, line, column) => {
    const [problem] = refuseReport(text, "market.json");
    expect(problem).toMatchObject({ code: "json-syntax", at: { line, column } });
    expect(problem?.message).toContain(words.submission.causes.json[cause][0]);
  });

  it("speaks of JSON where the file looks like it", () => {
    expect(refuseReport('{"甲": 1', "-")[0]?.code).toBe("json-syntax");
    expect(refuseReport('{"甲": 1', "market.yml")[0]?.code).toBe("yaml-syntax");
  });

  it("lists every line that is indented by tabs", () => {
    const problems = refuseReport("甲:\n\t乙: 1\n\t丙: 2\n");
    expect(problems).toMatchObject([
      { code: "yaml-tab", at: { line: 2, column: 1 } },
      { code: "yaml-tab", at: { line: 3, column: 1 } },
    ]);
  });

  it.each([
    ["市场名称: 甲\n市场类型：其他类型\n填报日期: 2024-01-01\n", "colon-full-width", 2],
    ["市场名称: 甲\n市场类型:其他类型\n填报日期: 2024-01-01\n", "colon-no-blank", 2],
    ["市场类型：其他类型\n填报日期: 2024-01-01\n", "colon-full-width", 1],
    ["甲:\n  - 名称：春风行动\n    日期: 2024-01-01\n", "colon-full-width", 2],
  ])("finds the colon that is none: %j", (text, code, line) => {
    expect(refuseReport(text)).toMatchObject([{ code, at: { line } }]);
  });

  it("does not blame the colons of a block of text", () => {
    expect(refuseReport("原文: |\n  地点：某地\n  电话：123\n市场名称\n甲: 1\n")).toMatchObject([
      { code: "yaml-syntax" },
    ]);
  });

  it("draws the line with a caret below the place, Chinese characters two wide", () => {
    expect(refuseReport("市场类型: 其他类型\n市场名称: @甲\n")[0]?.message.split("\n").slice(1, 3)).toEqual([
      "  2 | 市场名称: @甲",
      "    |           ^",
    ]);
  });

  it("shows only the part of a long line that matters, and nothing invisible", () => {
    const message = refuseReport(`甲: "${"长".repeat(300)}\u202e" ${"尾".repeat(300)}\n`)[0]?.message ?? "";
    expect(message.length).toBeLessThan(200);
    expect(message).not.toContain("\u202e");
    expect(message).toContain("尾尾尾");
  });
});
