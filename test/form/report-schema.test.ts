// The schema of a self-report: as lenient as reading is, and strict where reading would ask “did you mean”.

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { judgeCases, readCases } from "../../src/cli/rules/run-cases.ts";
import { writeBlankYaml } from "../../src/form/blank-yaml.ts";
import { schemaFileName, writeReportSchema } from "../../src/form/report-schema.ts";
import { buildStandard } from "../../src/standard/build-standard.ts";
import type { CaseFileSource } from "../../src/standard/rule-sources.ts";
import { RULE_FILES, STANDARD } from "../standard/released.ts";

const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map(
  STANDARD.checklists.map((list) => [list.id, ajv.compile(writeReportSchema(STANDARD, list))]),
);
const comprehensive = validators.get("comprehensive");

describe("the schema of a self-report", () => {
  it.each(STANDARD.checklists)("takes the blank form of $id, which names it", (list) => {
    const blank = writeBlankYaml(STANDARD, list);
    const validate = validators.get(list.id);
    expect(blank.split("\n")[0]).toContain(`$schema=${schemaFileName(STANDARD, list)}`);
    expect(validate?.(parse(blank)), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
  });

  it.each([
    ["comprehensive", "01-comprehensive-good"],
    ["comprehensive", "02-comprehensive-gaps"],
    ["industrial-park", "03-industrial-park-good"],
    ["service-station", "06-service-station-gaps"],
    ["other-type", "08-other-type"],
  ])("takes the filled %s of %s", (id, story) => {
    const validate = validators.get(id);
    const report = parse(readFileSync(`examples/${story}/market.yaml`, "utf8"));
    expect(validate?.(report), JSON.stringify(validate?.errors?.slice(0, 3), null, 1)).toBe(true);
  });

  it("takes whatever the cases answer that is read without an error", () => {
    const cases = judgeCases(STANDARD, readCases(STANDARD, buildStandard(RULE_FILES, null).files.values()));
    const refused = cases.filter(({ submission, file, source }) => {
      if (submission.diagnostics.length > 0) return false;
      const answers: Record<string, unknown> = { ...(file.value as CaseFileSource).base, ...source.given };
      for (const key of source.without ?? []) delete answers[key];
      return comprehensive?.(answers) !== true && answers.市场类型 === undefined;
    });
    expect(refused.map(({ file, source }) => `${file.path} ${source.name}`)).toEqual([]);
  });

  it.each([
    ["a name that nobody asks for", { 专有面积: 80 }],
    ["a choice that is none", { 共享方式: "合租" }],
    ["a number below zero", { 专用面积: -5 }],
    ["words for a number", { 专用面积: "很大" }],
    ["a yes that is neither", { 疏散通道是否畅通: "大概" }],
    ["an item that is none", { 信息发布设施数量表: { 大喇叭: 1 } }],
    ["another type of market", { 市场类型: "零工服务站点" }],
  ])("underlines %s", (_name, answers) => {
    expect(comprehensive?.(answers)).toBe(false);
  });
});
