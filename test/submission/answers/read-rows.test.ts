import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/model/day.ts";
import { MOST_ROWS } from "../../../src/submission/answers/read-rows.ts";
import { answerTo, readReport } from "../read-report.ts";

const day = parseDay("2024-03-01");

describe("tables", () => {
  it.each([
    ["- {名称: 春风行动, 日期: 2024.3.1}", [{ name: "春风行动", date: day }]],
    ["{名称: 春风行动, 日期: 2024.3.1}", [{ name: "春风行动", date: day }]],
    ["- name: 春风行动\n  date: 2024-03-01\n- {名称: , 日期: }\n-\n- {}\n- 待填", [{ name: "春风行动", date: day }]],
    ["- 春风行动", [{ name: "春风行动" }]],
    ["[春风行动, 就业援助月]", [{ name: "春风行动" }, { name: "就业援助月" }]],
    ["[春风行动, 说不清]", [{ name: "春风行动" }]],
    ["[]", []],
    ["[无]", []],
    ["暂时没有", []],
    ["- {名称: 无, 日期: 无}", []],
    ["- {名称: 无, 日期: }\n- {名称: 暂未开展}\n- {名称: , 日期: 0}", []],
    ["{名称: 没有}", []],
    ["- {名称: 无, 日期: 无}\n- {名称: 春风行动, 日期: 2024.3.1}", [{ name: "春风行动", date: day }]],
    ["- {名称: 无, 日期: 2024.3.1}", [{ name: "none", date: day }]],
    ["说不上来", "unanswered"],
    ["- {名称: 不太清楚, 日期: 再核}", "unanswered"],
    ["- {名称: , 日期: }", "unanswered"],
    ["[~, 待填]", "unanswered"],
    ["{}", "unanswered"],
  ])("%j", (written, answer) => {
    expect(answerTo("campaigns_12m", written)).toEqual({ answer, codes: [] });
  });

  it.each([
    ["《考勤制度》", ["《考勤制度》"]],
    ["《考勤制度》、《值班制度》和《投诉处理办法》。", ["《考勤制度》", "《值班制度》", "《投诉处理办法》"]],
  ])("takes titles by themselves for a list of them: %s", (written, titles) => {
    const answer = titles.map((title) => ({ title }));
    expect(answerTo("rules_docs", written)).toEqual({ answer, codes: [] });
  });

  it.each(["考勤制度", "《考勤制度》等5项", "已印发《考勤制度》", "《》", "按《条例》执行", "《考勤制度"])(
    "takes no other text by itself for a name: %s",
    (written) => {
      expect(answerTo("rules_docs", written)).toEqual({ answer: "invalid", codes: ["rows-wanted"] });
    },
  );

  it("says how the one row is to be written", () => {
    const { diagnostics } = readReport("工作规章制度清单: 考勤制度\n");
    expect(diagnostics[0]?.message).toContain("“- 名称: …”");
  });

  it("puts bare text of a posting into its original text", () => {
    expect(answerTo("job_samples", "- |\n  招装卸工\n  日薪200元").answer).toEqual([{ text: "招装卸工\n日薪200元" }]);
  });

  it("drops rows of nothing whatever their columns hold", () => {
    expect(answerTo("wages_month", "- {工种: 无, 招聘人数: 0, 工资下限: 无}")).toEqual({ answer: [], codes: [] });
    expect(answerTo("employer_guidance", "- {日期: 无, 企业: 没有, 指导内容: []}")).toEqual({ answer: [], codes: [] });
  });

  it("reads columns by their synonyms, also lists", () => {
    expect(answerTo("employer_guidance", "- {日期: 2024-03-01, 企业: 甲公司, 指导内容: 合同、工资}")).toEqual({
      answer: [{ date: day, employer: "甲公司", topics: ["合同", "工资"] }],
      codes: [],
    });
  });

  const noRow = { name: "invalid", date: "invalid" };

  it.each([
    ["- 2024-03-01", [noRow], ["row-unreadable"]],
    ["- 5", [noRow], ["row-unreadable"]],
    ["- 名称：春风行动 日期：2024-03-01", [noRow], ["colon-joined"]],
    ["- [春风行动]", [noRow], ["shape-wrong"]],
    ["- {名称: 春风行动}\n- [甲]", [{ name: "春风行动" }, noRow], ["shape-wrong"]],
    ["- {甲: 乙}", [noRow], ["column-unknown", "shape-wrong"]],
    ["{甲: 乙}", [noRow], ["column-unknown", "shape-wrong"]],
    ["[无, {名称: 春风行动}]", "invalid", ["list-none-mixed"]],
    ["是", "invalid", ["rows-wanted"]],
    ["有几次", "invalid", ["rows-wanted"]],
    ["春风行动", "invalid", ["rows-wanted"]],
    ["已按要求落实", "invalid", ["rows-wanted"]],
    ["2024-03-01", "invalid", ["rows-wanted"]],
    ["名称：春风行动 日期：2024-03-01", "invalid", ["colon-joined"]],
    ["[已按要求落实]", [{ name: "invalid" }], ["text-wanted"]],
    ["- {名称: 无, 日期: 昨天}", [{ name: "none", date: "invalid" }], ["date-unreadable"]],
    ["- {名称: 甲, 活动名: 乙}\n- {名称: 丙, 活动名: 丁}", [{ name: "甲" }, { name: "丙" }], ["column-unknown"]],
    ["- {名称: 甲, name: 乙}", [{ name: "invalid" }], ["column-duplicate"]],
    ["- {名称: 甲, 日期: 2024-02-30}", [{ name: "甲", date: "invalid" }], ["date-impossible"]],
  ])("%j is refused where it cannot be read", (written, answer, codes) => {
    const read = answerTo("campaigns_12m", written);
    expect({ ...read, codes: read.codes.toSorted() }).toEqual({ answer, codes });
  });

  it("keeps to the most rows", () => {
    const rows = (count: number) => "- 活动\n".repeat(count);
    expect(answerTo("campaigns_12m", rows(MOST_ROWS)).answer).toHaveLength(MOST_ROWS);
    expect(answerTo("campaigns_12m", rows(MOST_ROWS + 1))).toEqual({ answer: "invalid", codes: ["rows-too-many"] });
  });
});
