// `init` gives a form that is honest when blank and works when filled in.

import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { runCli } from "../run-cli.ts";

describe.each(["comprehensive", "园区", "零工服务站点", "other-type"])("init %s", (type) => {
  const form = runCli(["init", type]).out;

  it("checked untouched, everything is 未填报 and nothing is an error", () => {
    const { code, out } = runCli(["check", "-", "-f", "json"], { input: form });
    const assessment = JSON.parse(out) as Assessment;
    expect(code).toBe(1);
    expect(assessment.diagnostics).toEqual([]);
    expect(assessment.clauses.filter((clause) => clause.verdict !== "unanswered").map((clause) => clause.id)).toEqual(
      [],
    );
    expect(assessment.summary.checks.fail).toBe(0);
    expect(assessment.summary.score).toMatchObject({ low: 0, high: 100 });
  });

  it("filled in without touching a key, the answer counts", () => {
    const filled = form.replace(/^收费项目:$/mu, "收费项目: 无").replace(/^填报日期:$/mu, "填报日期: 2026-11-20");
    const { out } = runCli(["check", "-", "-f", "json"], { input: filled });
    const assessment = JSON.parse(out) as Assessment;
    expect(assessment.clauses.find((clause) => clause.id === "0.1")?.verdict).toBe("met");
    expect(assessment.asOf).toBe("2026-11-20");
  });
});
