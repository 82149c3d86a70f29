// Grey words of a posting are for a person: they say so, and what she writes is taken. Red words cannot be explained away.

import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import { openPostingJudge } from "../../src/engine/postings/open-posting-judge.ts";
import type { Explanation } from "../../src/model/submission.ts";
import { STANDARD } from "../standard/released.ts";
import { buildAnswers } from "./build-answers.ts";

const compiled = compileChecklist(STANDARD, "comprehensive", { postings: openPostingJudge(STANDARD.wording) });
const LOOKED: Explanation = {
  check: "1.14.g",
  reason: "女浴室岗位，确与岗位有关",
  approvedBy: "县人社局",
  until: null,
};

function judgeWording(text: string, explanations: readonly Explanation[]) {
  const answers = buildAnswers(STANDARD, { report_date: "2026-11-20", job_samples: [{ id: "J1", text }] });
  const submission = {
    file: "r.yaml",
    sha256: "",
    standard: null,
    answers,
    explanations,
    evidence: [],
    diagnostics: [],
  };
  const assessment = assess(compiled, submission, { tool: { name: "test", version: "0" } });
  const check = assessment.clauses.flatMap(({ checks }) => checks).find(({ id }) => id === "1.14.g");
  return { check, diagnostics: assessment.diagnostics };
}

describe("grey words", () => {
  const GREY = "浴室搓澡工2名，限女性，150元/天。";

  it("are for a person to look at, and nobody is told to take them down", () => {
    const { check } = judgeWording(GREY, []);
    expect(check?.outcome).toBe("deviation");
    expect(check?.actual).toContain("需要人看");
    expect(check?.actual).not.toMatch(/下屏|疑似歧视/u);
    expect(check?.missing).toEqual([expect.stringContaining("由人看过")]);
  });

  it("lack nothing more once somebody has looked and approved", () => {
    const { check, diagnostics } = judgeWording(GREY, [LOOKED]);
    expect(check).toMatchObject({ outcome: "deviation", reason: "女浴室岗位，确与岗位有关（县人社局同意）" });
    expect(check?.missing).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });

  it("still wait while nobody has approved", () => {
    const { check, diagnostics } = judgeWording(GREY, [{ ...LOOKED, approvedBy: null }]);
    expect(check?.missing).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: "explanation-unapproved" }]);
  });
});

it("red words fail whatever is written about them", () => {
  const { check } = judgeWording("招服务员2名，只要女的，150元/天。", [LOOKED]);
  expect(check).toMatchObject({ outcome: "fail", actual: expect.stringContaining("请下屏") });
});
