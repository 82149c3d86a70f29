// Next steps ask for nothing that the report already gives.

import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import type { Explanation } from "../../src/model/submission.ts";
import { STANDARD } from "../standard/released.ts";
import { buildAnswers, type PlainReport } from "./build-answers.ts";

const TOOL = { name: "test", version: "0" };
const GIVEN = "理由已经写明：依据留好备查，情况变了再按要求补上。";

function judge(id: string, report: PlainReport, explanations: readonly Explanation[] = []) {
  const answers = buildAnswers(STANDARD, { report_date: "2026-11-20", ...report });
  const submission = { file: "r", sha256: "", standard: null, answers, explanations, evidence: [], diagnostics: [] };
  const { clauses } = assess(compileChecklist(STANDARD, "comprehensive"), submission, { tool: TOOL });
  const clause = clauses.find((one) => one.id === id);
  return { remedy: clause?.remedy, missing: clause?.checks.flatMap((check) => check.missing ?? []) };
}

describe("a departure", () => {
  const NO_SEATS: PlainReport = { talk_seats: 0, zones: { 求职招聘区: { present: true } } };
  const NOTE: Explanation = { check: "1.6.g", reason: "洽谈在会议室", approvedBy: "县人社局", until: null };

  it("with its reason is not asked for the reason", () => {
    const { remedy } = judge("1.6", NO_SEATS, [NOTE]);
    expect(remedy?.split("\n")).toContain(GIVEN);
    expect(remedy).not.toContain("写明理由和替代办法");
  });

  it("whose reason nobody approved lacks the approver, not the reason", () => {
    const { remedy, missing } = judge("1.6", NO_SEATS, [{ ...NOTE, approvedBy: null }]);
    expect(missing).toContain("说明的同意人");
    expect(missing?.join()).not.toContain("填在“未设洽谈席位说明”");
    expect(remedy).not.toContain(GIVEN);
  });

  it("without any reason is told where to write it", () => {
    expect(judge("1.6", NO_SEATS).missing).toContain("说明（填在“未设洽谈席位说明”）");
  });
});

it("no vacancy to publish, with its note: nobody is told to fill the note in", () => {
  const note = "县就业服务中心2026年11月1日出具说明：目前没有公益性岗位空缺";
  expect(judge("1.20", { welfare_posts: [], welfare_reason: note }).remedy).toBe(GIVEN);
});

it("what is given beside a blank is shown", () => {
  const { clauses } = assess(
    compileChecklist(STANDARD, "comprehensive"),
    {
      file: "r",
      sha256: "",
      standard: null,
      answers: buildAnswers(STANDARD, { exits_count: 2, area_own_m2: 42 }),
      explanations: [],
      evidence: [],
      diagnostics: [],
    },
    { tool: TOOL },
  );
  const check = clauses.flatMap(({ checks }) => checks).find(({ id }) => id === "1.7.a");
  expect(check).toMatchObject({ actual: "安全出口数：2个；专用面积：42平方米", missing: ["疏散通道是否畅通"] });
});
