// What changed between two versions, and how far it reaches.

import { describe, expect, it } from "vitest";
import type { Standard } from "../../../src/model/standard.ts";
import { diffStandards, statedBump } from "../../../src/standard/diff/diff-standards.ts";
import { STANDARD } from "../released.ts";

type Edit = (standard: Standard) => Standard;

const onCheck =
  (id: string, change: object): Edit =>
  (standard) => ({
    ...standard,
    checklists: standard.checklists.map((list) => ({
      ...list,
      clauses: list.clauses.map((clause) => ({
        ...clause,
        checks: clause.checks.map((check) => (check.id === id ? { ...check, ...change } : check)),
      })),
    })),
  });
const onParameter =
  (name: string, change: object): Edit =>
  (standard) => ({
    ...standard,
    parameters: standard.parameters.map((one) => (one.name === name ? { ...one, ...change } : one)),
  });
const onFact =
  (key: string, change: object): Edit =>
  (standard) => ({
    ...standard,
    facts: standard.facts.map((group) => ({
      ...group,
      facts: group.facts.map((fact) => (fact.key === key ? { ...fact, ...change } : fact)),
    })),
  });
const withoutClause =
  (id: string): Edit =>
  (standard) => ({
    ...standard,
    checklists: standard.checklists.map((list) => ({ ...list, clauses: list.clauses.filter((one) => one.id !== id) })),
  });

describe("the reach of a change", () => {
  it.each<[name: string, edit: Edit, bump: string | null]>([
    ["nothing", (standard) => standard, null],
    ["a remedy", onCheck("1.5.a", { remedy: "另一句" }), "patch"],
    ["a parameter's reason", onParameter("worklog_days", { reason: "另一句" }), "patch"],
    ["another word for a choice", onFact("share_mode", { means: { 合用: "分时" } }), "minor"],
    ["one more choice", onFact("build_mode", { choices: ["整合", "改造", "新建", "租用"] }), "minor"],
    ["a choice gone", onFact("build_mode", { choices: ["整合", "改造"] }), "major"],
    ["a level", onCheck("1.5.a", { level: "mandatory" }), "major"],
    ["a threshold", onCheck("1.5.a", { pass: { fact: "usable_area_m2", at_least: 60 } }), "major"],
    ["a parameter's value", onParameter("worklog_days", { value: 7 }), "major"],
    ["a clause gone", withoutClause("1.9"), "major"],
  ])("%s", (_name, edit, bump) => {
    expect(diffStandards(STANDARD, edit(STANDARD)).bump).toBe(bump);
  });

  it.each([
    ["1.0", "1.0", "none"],
    ["1.0", "1.0.1", "patch"],
    ["1.0", "1.1", "minor"],
    ["1.9", "2.0", "major"],
  ])("from %s to %s is stated as %s", (before, after, stated) => {
    expect(statedBump(before, after)).toBe(stated);
  });

  it("is not enough when the number promises less", () => {
    const edited = onCheck("1.5.a", { level: "mandatory" })(STANDARD);
    expect(diffStandards(STANDARD, { ...edited, version: "1.1" }).isEnough).toBe(false);
    expect(diffStandards(STANDARD, { ...edited, version: "2.0" }).isEnough).toBe(true);
  });
});
