// Regular expressions of rule files: what could backtrack badly is refused while the rules are loaded.

import { describe, expect, it } from "vitest";
import { buildStandard } from "../../../src/standard/build-standard.ts";
import { readSource } from "../../../src/standard/load-standard.ts";
import { findPatternFault, type PatternFault } from "../../../src/standard/wording/find-pattern-fault.ts";
import { FOLDER, RULE_FILES } from "../released.ts";

const SAFE = ["限[男女]性?", "\\d{1,3}岁以下", "(?:男|女)勿扰", "[\\u4e00-\\u9fff]{0,8}优先", "a.{0,5}b"];
const UNSAFE: [string, PatternFault][] = [
  ["^(\\d+)+$", "repeated-group"],
  ["(a|a)*b", "repeated-group"],
  ["(?:男{1,5}){2}", "repeated-group"],
  [".*限男", "unlimited"],
  ["限.{1,}男", "unlimited"],
  ["限.{1,500}男", "many-repeats"],
  ["(男)\\1", "back-reference"],
  ["(?=限)男", "look-around"],
  ["(?<!不)限", "look-around"],
  ["(?<sex>男)", "named-group"],
  ["男?", "matches-nothing"],
  ["", "empty"],
  ["[", "invalid"],
  ["男".repeat(201), "long"],
  [".{0,9}a.{0,9}b.{0,9}c.{0,9}d", "many-variable-repeats"],
];

describe("findPatternFault", () => {
  it.each(SAFE)("%s may be used", (pattern) => {
    expect(findPatternFault(pattern)).toBeNull();
  });

  it.each(UNSAFE)("%s may not: %s", (pattern, fault) => {
    expect(findPatternFault(pattern)).toBe(fault);
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
  expect(problems).toMatchObject([{ code: "pattern-unsafe", file: "wording/zz-test.yaml", at: { line: 6 } }]);
});
