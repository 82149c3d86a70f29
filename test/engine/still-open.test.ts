// What keeps a check unknown is named: the blank with its table and row, or the one answer that proves nothing.

import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import { STANDARD } from "../standard/released.ts";
import { buildAnswers, type PlainReport } from "./build-answers.ts";

const TOOL = { name: "test", version: "0" };

function judge(id: string, report: PlainReport) {
  const answers = buildAnswers(STANDARD, { report_date: "2026-11-20", ...report });
  const submission = {
    file: "r",
    sha256: "",
    standard: null,
    answers,
    explanations: [],
    evidence: [],
    diagnostics: [],
  };
  const { clauses } = assess(compileChecklist(STANDARD, "comprehensive"), submission, { tool: TOOL });
  const clause = clauses.find(({ checks }) => checks.some((check) => check.id === id));
  const check = clause?.checks.find((one) => one.id === id);
  return { outcome: check?.outcome, missing: check?.missing, remedy: clause?.remedy };
}

const publication = (month: string | null, date: string | null) => ({ data_month: month, date, items: ["行业排行"] });

describe("what keeps a check unknown", () => {
  it.each<[name: string, id: string, report: PlainReport, missing: string[]]>([
    [
      "a cell, with its table and row",
      "1.3.a",
      { rules_docs: [{ title: "工作制度" }] },
      ["工作规章制度清单·第1条·印发日期"],
    ],
    ["an empty table of samples", "1.14.a", { job_samples: [] }, ["岗位抽样表（至少填一条）"]],
    [
      "the date that lies ahead, not those that do not",
      "1.13.b",
      {
        postings_30d: 10,
        posting_review_latest: "2026-11-19",
        job_samples: [{ collected: "2026-11-25", offline: "2026-11-18", online: "2026-11-18", text: "搬运工" }],
      },
      ["“第1条 采集日：2026-11-25（晚于填报日5天）”（要更正或核实）"],
    ],
    [
      "the day of publication, not the month that is given",
      "1.15.b",
      { monthly_publications: [publication("2026-09", "2026-10-09"), publication("2026-10", null)] },
      ["按月公布记录·第2条·公布日期"],
    ],
    [
      "the day of publication that lies ahead",
      "1.15.b",
      { monthly_publications: [publication("2026-10", "2026-12-09")] },
      ["“按月公布记录·第1条·公布日期：2026-12-09（晚于填报日19天）”（要更正或核实）"],
    ],
    [
      "the month of another row",
      "1.15.c",
      { monthly_publications: [publication("2026-09", "2026-10-09"), publication(null, "2026-11-09")] },
      ["按月公布记录·第2条·数据月份"],
    ],
    [
      "whether there is a machine, and what it does",
      "1.10.d",
      { office_equipment: { 复印机: 0 } },
      ["办公设施数量表·多功能一体机", "一体机功能"],
    ],
  ])("%s", (_name, id, report, missing) => {
    expect(judge(id, report)).toMatchObject({ outcome: "unknown", missing });
  });

  it("asks to fill in what is blank and to correct what proves nothing, one verb each", () => {
    const { remedy } = judge("1.3.e", { worklog_latest_date: "2026-12-01", rules_docs: [{ title: "工作制度" }] });
    expect(remedy).toContain("请补填：工作规章制度清单·第1条·印发日期");
    expect(remedy).toContain("\n请更正或核实：“工作日志最近一条日期：2026-12-01（晚于填报日11天）”");
  });
});
