// What each format of a rule review must hold, read the way its readers read it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { chooseRuleReporter, RULE_FORMATS } from "../../../src/report/rules/registry.ts";
import { createMeasure } from "../../../src/report/terminal/text-width.ts";
import { REVIEW } from "./sample-review.ts";

async function render(format: string, columns = 80): Promise<string> {
  const reporter = chooseRuleReporter(format, undefined);
  if (typeof reporter === "string") throw new Error(reporter);
  return (await reporter.load()).render(REVIEW, { columns, color: false });
}

/** The committee's schema (OASIS, SARIF 2.1.0). It is written in draft 4, of which it uses nothing that draft 7 changed but `id`. */
function sarifSchema(): object {
  const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  return schema;
}

/** Elements with their attributes; throws when the text is not well-formed XML. */
function readXml(text: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(text).close();
  return elements;
}

describe("sarif", () => {
  it("is valid by the official schema, which refuses what is not", async () => {
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema());
    const log = JSON.parse(await render("sarif"));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
  });

  it("names each rule once, and points with an encoded path", async () => {
    const { runs } = JSON.parse(await render("sarif"));
    const [{ tool, results }] = runs;
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      "quote-differs",
      "published-missing",
      "case-fails",
    ]);
    const [first, , third] = results;
    expect(first.ruleIndex).toBe(0);
    expect(first.level).toBe("error");
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe("rules/%E7%A4%BA%E4%BE%8B/1.0/annex-1/05%20area.yaml");
    expect(region).toMatchObject({ startLine: 14, startColumn: 5 });
    expect(third.relatedLocations[0].physicalLocation.region.startLine).toBe(13);
  });
});

describe("junit", () => {
  it("is well-formed; each case and each problem is a test, and warnings fail nothing", async () => {
    const elements = readXml(await render("junit"));
    const [suites, suite] = elements;
    expect(suites?.attributes).toMatchObject({ tests: "4", failures: "2" });
    expect(suite?.attributes).toMatchObject({ name: "sample@1.0", tests: "4", failures: "2" });
    const names = elements.filter(({ name }) => name === "testcase").map(({ attributes }) => attributes.name);
    expect(names).toEqual(["49平方米", "50平方米 & �“够”", "quote-differs 14:5", "published-missing 1:1"]);
    const messages = elements.filter(({ name }) => name === "failure").map(({ attributes }) => attributes.message);
    expect(messages).toEqual(["判例“49平方米”没有过", "“1.5.a”引用的文字<不>在“本条”原文里，100%\n请逐字核对"]);
  });
});

describe("github", () => {
  it("writes one command a line, with everything escaped that would end it", async () => {
    expect((await render("github")).split("\n")).toEqual([
      "::error file=rules/示例/1.0/annex-1/05 area.yaml,line=14,col=5,title=quote-differs::“1.5.a”引用的文字<不>在“本条”原文里，100%25%0A请逐字核对",
      "::warning file=rules/示例/1.0/standard.yaml,line=1,col=1,title=published-missing::还没有 ids.lock",
      "::error file=rules/示例/1.0/annex-1/05.cases.yaml,line=22,col=15,title=case-fails::判例“49平方米”没有过",
      "",
    ]);
  });
});

describe("json", () => {
  it("is the review itself", async () => {
    expect(JSON.parse(await render("json"))).toEqual(REVIEW);
  });
});

describe("terminal", () => {
  it("shows place, message, the line with a caret below its column, and the trace", async () => {
    const text = await render("terminal");
    expect(text).toContain("rules/示例/1.0/annex-1/05 area.yaml:14:5  错误 quote-differs");
    expect(text).toContain("  14 │     quote: 场所面积不少于50m²\n     │     ^");
    expect(text).toContain("所判的规则在 rules/示例/1.0/annex-1/05 area.yaml:13:5");
    const trace = text.slice(text.indexOf("1.5.a 得出“需说明”"));
    expect(trace).toMatch(
      /✗ 以下都要满足\n\s+✗ “专用面积”不少于50平方米\n\s+→ 专用面积：49平方米\n\s+○ “共享方式”为“分时”\n\s+→ 未填：共享方式/u,
    );
    expect(text).toContain("sample@1.0：判例通过1个，没通过1个");
    expect(text).toContain("66%");
  });

  it.each([80, 120])("keeps to %i columns", async (columns) => {
    const measure = createMeasure(false);
    for (const line of (await render("terminal", columns)).split("\n"))
      expect(measure(line), line).toBeLessThanOrEqual(columns);
  });
});

describe("the choice of a format", () => {
  it.each([
    ["review.sarif", "sarif"],
    ["review.xml", "junit"],
    ["review.json", "json"],
  ])("%s is written as %s", (output, format) => {
    expect(chooseRuleReporter(undefined, output)).toBe(chooseRuleReporter(format, undefined));
  });

  it("says what there is when asked for something else", () => {
    const answer = chooseRuleReporter("pdf", undefined);
    for (const format of RULE_FORMATS) expect(answer).toContain(format);
  });
});
