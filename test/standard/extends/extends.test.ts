// A version that states only differences: what comes out, and what is refused.

import { describe, expect, it } from "vitest";
import { buildStandard, type RuleFolder } from "../../../src/standard/build-standard.ts";
import { openRuleFolder } from "../../../src/standard/load-standard.ts";

const FOLDER = "examples/standards/nanpo-city/1.0";
const opened = openRuleFolder(FOLDER, ["standards"]);
const bases = new Map<string, RuleFolder | null>();

/** Opens a base once, so that its files are parsed once for all that is built on it. */
function openBase(reference: string): RuleFolder | null {
  const known = bases.get(reference);
  if (known !== undefined) return known;
  const base = opened.openBase(reference);
  bases.set(reference, base);
  return base;
}

function build(from = "", to = "") {
  const ruleFiles = opened.ruleFiles.map((file) =>
    file.path === "standard.yaml" ? { ...file, text: file.text.replace(from, to) } : file,
  );
  return buildStandard(ruleFiles, opened.source, openBase);
}

describe("the city's stricter profile", () => {
  const { standard, problems } = build();
  const checks = new Map(
    standard?.checklists[0]?.clauses.flatMap((clause) => clause.checks.map((check) => [check.id, check] as const)),
  );

  it("can be judged by", () => {
    expect(problems).toEqual([]);
    expect(standard?.id).toBe("nanpo-city");
  });

  it("overrides level, remedy, condition and parameter, with the reason as note", () => {
    expect(checks.get("1.5.a")).toMatchObject({ level: "mandatory", pass: { fact: "usable_area_m2", at_least: 50 } });
    expect(checks.get("1.5.a")?.remedy).toContain("三个月内");
    expect(checks.get("1.7.c")).toMatchObject({ pass: { fact: "cctv_count", at_least: 2 }, level: "mandatory" });
    expect(checks.get("1.7.c")?.note).toContain("出入口");
    expect(standard?.parameters.find(({ name }) => name === "worklog_days")?.value).toBe(7);
  });

  it("drops, adds, and leaves the rest as it was", () => {
    expect(checks.has("1.6.f")).toBe(false);
    expect(checks.get("4.1.a")?.pass).toEqual({ fact: "defibrillators", at_least: 1 });
    expect(standard?.checklists[1]?.clauses.some(({ id }) => id === "4.1")).toBe(false);
    expect(checks.get("1.8.a")?.level).toBe("mandatory");
  });

  it.each([
    ["a base that is not there", "gx-2024-12@1.0", "gx-2024-12@9.9", "base-unknown"],
    ["a base that moved", /base_sha256: "?\w{4}/u, "base_sha256: ffff", "base-moved"],
    ["a change of no check", "1.7.c:", "1.7.z:", "change-unknown"],
    ["a change of no parameter", "worklog_days:", "worklog_weeks:", "change-unknown"],
    ["a drop of nothing", "1.6.f:", "1.6.z:", "change-unknown"],
    ["a change that changes nothing", "at_least: 2", "at_least: 1", null],
    // Other types of market keep only a part of this clause.
    [
      "a change of a check that only some checklists hold",
      "  checks:\n",
      "  checks:\n    1.21.a: { remedy: 每月收集一次, reason: 本市要求 }\n",
      null,
    ],
    ["a condition on no fact", "fact: cctv_count", "fact: cctv_number", "fact-unknown"],
  ] as const)("%s", (_name, from, to, code) => {
    const changed = build(from as string, to);
    if (code === null) expect(changed.standard).not.toBeNull();
    else {
      expect(changed.problems.map((problem) => problem.code)).toContain(code);
      expect(changed.standard).toBeNull();
    }
  });
});
