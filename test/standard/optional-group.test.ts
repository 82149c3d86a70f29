// A group that can stay blank: no verdict may rest on it, and the linker says so.

import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { buildStandard } from "../../src/standard/build-standard.ts";
import { RULE_FILES } from "./released.ts";

function problemsWhere(path: string, change: (value: Record<string, unknown>) => void) {
  const changed = RULE_FILES.map((file) => {
    if (file.path !== path) return file;
    const value = parse(file.text) as Record<string, unknown>;
    change(value);
    return { ...file, text: stringify(value, { aliasDuplicateObjects: false }) };
  });
  return buildStandard(changed, null).problems.map(({ code, file, message }) => ({ code, file, message }));
}

const RESTS_ON_IT = { fact: "placements_month", at_least: 1 };

describe("the facts that only the schedule needs", () => {
  it("may not decide a check", () => {
    const problems = problemsWhere("annex-1/05-floor-area.yaml", (clause) => {
      const [check] = clause.checks as { pass: unknown }[];
      if (check !== undefined) check.pass = RESTS_ON_IT;
    });
    expect(problems).toMatchObject([{ code: "fact-optional", file: "annex-1/05-floor-area.yaml" }]);
    expect(problems[0]?.message).toContain("placements_month");
  });

  it("may not hide in a definition", () => {
    const problems = problemsWhere("definitions.yaml", ({ definitions }) => {
      const [first] = definitions as { meets: unknown }[];
      if (first !== undefined) first.meets = RESTS_ON_IT;
    });
    expect(problems).toMatchObject([{ code: "fact-optional", file: "definitions.yaml" }]);
  });

  it("may feed a doubt, which never changes a verdict", () => {
    const problems = problemsWhere("doubts.yaml", ({ doubts }) => {
      const [first] = doubts as { doubt_if: unknown }[];
      if (first !== undefined) first.doubt_if = RESTS_ON_IT;
    });
    expect(problems).toEqual([]);
  });
});
