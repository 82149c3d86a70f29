// Every case beside a clause holds, and the cases together show each check in every way it can end.

import { describe, expect, it } from "vitest";
import { checksOf, outcomesSeen } from "../../src/cli/rules/gather-evidence.ts";
import { judgeCases, readCases } from "../../src/cli/rules/run-cases.ts";
import type { Outcome } from "../../src/model/verdict.ts";
import { buildStandard } from "../../src/standard/build-standard.ts";
import { RULE_FILES, STANDARD } from "./released.ts";

const judged = judgeCases(STANDARD, readCases(STANDARD, buildStandard(RULE_FILES, null).files.values()));
const paths = [...new Set(judged.map(({ file }) => file.path))];

describe.each(paths)("%s", (path) => {
  it.each(judged.filter(({ file }) => file.path === path).map(({ run }) => run))("$name", ({ expected, actual }) => {
    expect(actual).toEqual(expected);
  });
});

describe("reach of the cases", () => {
  const seen = outcomesSeen(judged);
  const deciding = checksOf(STANDARD).filter(
    (check) => check.pass !== undefined && check.level !== "optional" && check.level !== "background",
  );

  it.each(deciding)("$id is seen passing, failing and unknown", (check) => {
    const outcomes: ReadonlySet<Outcome> = seen.get(check.id) ?? new Set();
    if (check.only_on_site === true) expect([...outcomes].sort()).toEqual(["fail", "noted"]);
    else {
      expect(outcomes).toContain("pass");
      expect(outcomes).toContain("unknown");
      if (check.cannot_fail === undefined)
        expect(outcomes.has("fail") || outcomes.has("deviation"), "fails nowhere").toBe(true);
    }
  });

  it("every clause on a checklist has its cases", () => {
    const covered = new Set(judged.map(({ clause }) => clause));
    const clauses = STANDARD.checklists.flatMap((list) => list.clauses.map((clause) => clause.id));
    expect(clauses.filter((clause) => !covered.has(clause))).toEqual([]);
  });
});
