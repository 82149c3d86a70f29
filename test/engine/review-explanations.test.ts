// Explanations and evidence that cannot count: which warning, and what it tells to do instead.

import { describe, expect, it } from "vitest";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import { reviewExplanations } from "../../src/engine/review-explanations.ts";
import { type Day, parseDay } from "../../src/model/day.ts";
import type { Explanation, Submission } from "../../src/model/submission.ts";
import { STANDARD } from "../standard/released.ts";

const compiled = compileChecklist(STANDARD, "comprehensive");
const day = (text: string) => parseDay(text) as Day;
const AS_OF = day("2026-11-20");
const GOOD: Explanation = { check: "1.5.a", reason: "已报市局备查", approvedBy: "县人社局", until: null };

function review(explanations: readonly Explanation[], evidence: Submission["evidence"] = []) {
  const submission: Submission = {
    file: "report.yaml",
    sha256: "",
    standard: null,
    answers: new Map(),
    explanations,
    evidence,
    diagnostics: [],
  };
  return reviewExplanations(submission, compiled, AS_OF).map(({ code, message }) => ({ code, message }));
}

describe("an explanation", () => {
  it.each([
    ["of a check that is not there", { check: "9.9.z" }, "explanation-check-unknown", "9.9.z"],
    ["of a mandatory check", { check: "1.7.c" }, "explanation-not-general", "请按整改措施办"],
    ["whose lawful cause has a question of its own", { check: "1.20.a" }, "explanation-not-general", "请填在“"],
    ["that nobody approved", { approvedBy: null }, "explanation-unapproved", "谁同意"],
    ["that ran out", { until: day("2026-11-19") }, "explanation-expired", "已过有效期"],
  ])("%s", (_name, change, code, says) => {
    expect(review([{ ...GOOD, ...change }])).toEqual([{ code, message: expect.stringContaining(says) }]);
  });

  it("counts with a reason and an approver, until its last day", () => {
    expect(review([GOOD, { ...GOOD, until: AS_OF }])).toEqual([]);
  });
});

it("evidence of nothing that is asked is said", () => {
  const evidence = [{ target: "7.7", file: "a.jpg", sha256: null }];
  expect(review([], evidence)).toEqual([{ code: "evidence-target-unknown", message: expect.stringContaining("7.7") }]);
});
