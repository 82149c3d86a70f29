import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/model/day.ts";
import { MOST_ROWS } from "../../src/submission/read-rows.ts";
import { answerTo } from "./read-report.ts";

const day = parseDay("2024-03-01");

describe("tables", () => {
  it.each([
    ["- {名称: 春风行动, 日期: 2024.3.1}", [{ name: "春风行动", date: day }]],
    ["{名称: 春风行动, 日期: 2024.3.1}", [{ name: "春风行动", date: day }]],
    ["- name: 春风行动\n  date: 2024-03-01\n- {名称: , 日期: }\n-\n- {}\n- 待填", [{ name: "春风行动", date: day }]],
    ["- 春风行动", [{ name: "春风行动" }]],
    ["春风行动", [{ name: "春风行动" }]],
    ["[]", []],
    ["[无]", []],
    ["- {名称: , 日期: }", "unanswered"],
    ["[~, 待填]", "unanswered"],
    ["{}", "unanswered"],
  ])("%j", (written, answer) => {
    expect(answerTo("campaigns_12m", written)).toEqual({ answer, codes: [] });
  });

  it("puts bare text of a posting into its original text", () => {
    expect(answerTo("job_samples", "- |\n  招装卸工\n  日薪200元").answer).toEqual([{ text: "招装卸工\n日薪200元" }]);
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
    ["是", "invalid", ["shape-wrong"]],
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
