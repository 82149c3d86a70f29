// Regular expressions of rule files: what could backtrack badly is refused while the rules are loaded.

import { describe, expect, it } from "vitest";
import { buildStandard } from "../../../src/standard/build-standard.ts";
import { readSource } from "../../../src/standard/load-standard.ts";
import { checkPatternSafety } from "../../../src/standard/wording/pattern-safety.ts";
import { FOLDER, RULE_FILES } from "../released.ts";

const SAFE = ["限[男女]性?", "\\d{1,3}岁以下", "(?:男|女)勿扰", "[\\u4e00-\\u9fff]{0,8}优先", "a.{0,5}b"];
const UNSAFE: [string, RegExp][] = [
  ["^(\\d+)+$", /repeats/u],
  ["(a|a)*b", /repeats/u],
  ["(?:男{1,5}){2}", /repeats a group/u],
  [".*限男", /without a limit/u],
  ["限.{1,}男", /without a limit/u],
  ["限.{1,500}男", /more than 20 times/u],
  ["(男)\\1", /back-reference/u],
  ["(?=限)男", /look-around/u],
  ["(?<!不)限", /look-around/u],
  ["男?", /empty text/u],
  ["", /empty/u],
  ["[", /not a valid/u],
  ["男".repeat(201), /longer/u],
  [".{0,9}a.{0,9}b.{0,9}c.{0,9}d", /variable repeats/u],
];

describe("checkPatternSafety", () => {
  it.each(SAFE)("%s may be used", (pattern) => {
    expect(checkPatternSafety(pattern)).toBeNull();
  });

  it.each(UNSAFE)("%s may not", (pattern, reason) => {
    expect(checkPatternSafety(pattern)).toMatch(reason);
  });
});

it("a rule set with an unsafe pattern is refused, with the name of its file", () => {
  const text = [
    "grounds:",
    "  - ground: 测试",
    "    law: [某法]",
    "    rewrite: 改写",
    "    patterns:",
    "      - { severity: red, trigger: 限, pattern: '(限+)+男' }",
  ].join("\n");
  const files = [...RULE_FILES, { path: "wording/zz-test.yaml", text }];
  const { problems } = buildStandard(files, readSource(FOLDER));
  expect(problems).toMatchObject([{ code: "wording-invalid", file: "wording/zz-test.yaml" }]);
  expect(problems[0]?.message).toMatch(/repeats/u);
});
