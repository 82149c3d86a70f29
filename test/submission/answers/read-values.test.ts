// Every way of answering one value, against the facts of the standard.

import { describe, expect, it } from "vitest";
import { parseDay, parseMonth } from "../../../src/model/day.ts";
import { answerTo } from "../read-report.ts";

const UNANSWERED = [
  "",
  "null",
  "~",
  "Null",
  '""',
  '"  "',
  "不清楚",
  "待核实",
  "待填",
  "未填",
  "未填报",
  "不详",
  "不知道",
  "待定",
  '"-"',
  "—",
  "——",
  "/",
  "？",
  '"?"',
  "N/A",
  "n/a",
  "【待填】",
  "（不清楚）",
  "不清楚。",
  "待核实（已去电）",
  "待公布",
  "正在制作",
  "不适用",
  "____",
  "说不准",
  "说不上来",
  "说不清",
  "不太清楚",
  "不太确定",
  "记不清了",
  "待查",
  "待补",
  "再核",
  "还要再核实",
  "目前还不清楚",
  "不好说",
  "不好说（换了人）",
];

const EVERY_SCALAR = [
  "market_name",
  "service_phone",
  "area_own_m2",
  "exits_count",
  "evac_clear",
  "report_date",
  "operator_mode",
  "host_site",
  "zones",
  "own_platform",
  "campaigns_12m",
  "job_samples",
];

describe("blank and its words", () => {
  it.each(UNANSWERED)("%j is unanswered in every type, never no and never zero", (written) => {
    for (const key of EVERY_SCALAR) {
      expect(answerTo(key, written), key).toEqual({ answer: "unanswered", codes: [] });
    }
  });
});

describe("无", () => {
  it.each([
    ...["无", "没有", "暂无", "未设", "无此项", "无。", "“无”", "无（已停办）"],
    ...["暂时没有", "目前没有", "一直没有", "现在没有", "都没有", "全都没有", "从来没有", "目前还没有", "今年以来没有"],
  ])("%s is an answer", (written) => {
    expect(answerTo("market_name", written)).toEqual({ answer: "none", codes: [] });
    expect(answerTo("operator_mode", written)).toEqual({ answer: "none", codes: [] });
    expect(answerTo("worklog_latest_date", written)).toEqual({ answer: "none", codes: [] });
    expect(answerTo("area_own_m2", written)).toEqual({ answer: 0, codes: [] });
    expect(answerTo("exits_count", written)).toEqual({ answer: 0, codes: [] });
    expect(answerTo("evac_clear", written)).toEqual({ answer: false, codes: [] });
    expect(answerTo("fees_charged", written)).toEqual({ answer: [], codes: [] });
    expect(answerTo("host_site", written)).toEqual({ answer: [], codes: [] });
    expect(answerTo("campaigns_12m", written)).toEqual({ answer: [], codes: [] });
    expect(answerTo("rights_public", written)).toEqual({
      answer: { 服务制度: "none", 服务热线: "none", 投诉举报方式: "none" },
      codes: [],
    });
    expect(answerTo("own_platform", written)).toEqual({
      answer: { exists: "none", contract_end: "none", connected: "none" },
      codes: [],
    });
  });

  it.each(["0", "0个", "[]", "否", "false", "×"])(
    "%s says as much where names, rows or dates are asked for",
    (written) => {
      for (const key of ["fees_charged", "host_site", "campaigns_12m", "job_samples"]) {
        expect(answerTo(key, written), key).toEqual({ answer: [], codes: [] });
      }
      expect(answerTo("worklog_latest_date", written)).toEqual({ answer: "none", codes: [] });
      expect(answerTo("rights_public", written).answer).toEqual(answerTo("rights_public", "无").answer);
      expect(answerTo("services", written).answer).toEqual(answerTo("services", "无").answer);
      expect(answerTo("duty_systems", `{首问负责制: ${written}}`).answer).toEqual(
        answerTo("duty_systems", "{首问负责制: 无}").answer,
      );
    },
  );

  it.each([
    "没贴",
    "暂未开展",
    "尚未开展",
    "没开展",
    "未开展过",
    "尚未",
    "暂未公示",
    "没有举办",
    "今年以来没有办过",
    "未上墙。",
    "没有公开（正在制作）",
  ])("%s, as a whole answer, says it too", (written) => {
    expect(answerTo("rights_public", `{投诉举报方式: ${written}}`).answer).toEqual({ 投诉举报方式: "none" });
    expect(answerTo("pension_promo", written)).toEqual({ answer: [], codes: [] });
    expect(answerTo("fire_last_check", written)).toEqual({ answer: "none", codes: [] });
  });

  it.each(["没有围墙的大厅", "待定区西侧", "不好说话的窗口", "未央路", "再核一遍的名单", "一直没有换过的公告栏"])(
    "%s only holds such a word",
    (written) => {
      expect(answerTo("rights_public", `{服务制度: ${written}}`)).toEqual({ answer: { 服务制度: written }, codes: [] });
    },
  );

  it("keeps the choice 无 where there is one, and what the fact says 无 means", () => {
    expect(answerTo("sign_location", "暂无")).toEqual({ answer: "无", codes: [] });
    expect(answerTo("logo_used", "无")).toEqual({ answer: "未使用图标", codes: [] });
    expect(answerTo("share_mode", "无")).toEqual({ answer: "不共享", codes: [] });
  });

  it("says nothing about a distance", () => {
    expect(answerTo("bus_stop_m", "无")).toEqual({ answer: "invalid", codes: ["distance-none"] });
    expect(answerTo("park_distance_km", "0")).toEqual({ answer: 0, codes: [] });
  });
});

describe("numbers", () => {
  it.each([
    ["area_own_m2", "约６０㎡", 60],
    ["area_own_m2", "1,200", 1200],
    ["park_distance_km", "500米", 0.5],
    ["bus_stop_m", "0.8公里", 800],
    ["exits_count", "2个", 2],
    ["exits_count", "12.0", 12],
    ["staff_total", "两人", 2],
    ["quick_hire_90d", "1.5万单", 15000],
    ["open_days_30d", "22天", 22],
  ])("%s: %s is %d", (key, written, value) => {
    expect(answerTo(key, written)).toEqual({ answer: value, codes: [] });
  });

  it.each([
    ["exits_count", "2.5", "number-fraction"],
    ["exits_count", "有", "number-wanted"],
    ["exits_count", "true", "number-wanted"],
    ["exits_count", "false", "number-wanted"],
    ["area_own_m2", "-3", "number-negative"],
    ["area_own_m2", ".inf", "number-unreadable"],
    ["area_own_m2", "NaN", "number-unreadable"],
    ["area_own_m2", "1e400", "number-too-large"],
    ["area_own_m2", "两亩", "number-unit"],
    ["area_own_m2", "50-60", "number-range"],
    ["area_own_m2", "60多", "number-inexact"],
    ["area_own_m2", "40+20", "number-several"],
    ["area_own_m2", "[60]", "shape-wrong"],
    ["area_own_m2", "{数: 60}", "shape-wrong"],
    ["area_own_m2", "[3]", "shape-wrong"],
  ])("%s: %s is refused: %s", (key, written, code) => {
    expect(answerTo(key, written)).toEqual({ answer: "invalid", codes: [code] });
  });
});

describe("yes and no", () => {
  it.each(["是", "有", "√", "✓", "✔️", "对", "yes", "YES", "y", "true", "True", "已设", "“是”", "是。", "是的", "畅通"])(
    "%s is yes",
    (written) => {
      expect(answerTo("evac_clear", written)).toEqual({ answer: true, codes: [] });
    },
  );

  it.each(["0", "否", "无", "没有", "×", "✗", "✘", "不是", "no", "No", "n", "false", "未设", "x", "Ｎ", "不畅通"])(
    "%s is no",
    (written) => {
      expect(answerTo("evac_clear", written)).toEqual({ answer: false, codes: [] });
    },
  );

  it.each(["是（部分）", "可能", "12", "2024-01-01", "已", "未", "基本畅通"])("%s is neither", (written) => {
    expect(answerTo("evac_clear", written)).toEqual({ answer: "invalid", codes: ["yesno-unreadable"] });
  });

  it.each([
    ["转介：县就业中心", true],
    ["转介县就业中心", true],
    ["转介到县就业服务中心。", true],
    ["是（转介县就业中心）", true],
    ["可转介至县就业中心", true],
  ])("a referral with a name is yes: %s", (written, value) => {
    expect(answerTo("startup_services", `创业培训: ${written}`)).toEqual({ answer: { 创业培训: value }, codes: [] });
  });

  it.each(["转介", "可转介", "转介：", "转介：待定", "转介：无"])("a referral to nobody is refused: %s", (written) => {
    expect(answerTo("startup_services", `创业培训: "${written}"`)).toEqual({
      answer: { 创业培训: "invalid" },
      codes: ["referral-unnamed"],
    });
  });

  it("knows referrals only where the fact does", () => {
    expect(answerTo("services", "职业指导: 转介：县就业中心").codes).toEqual(["yesno-unreadable"]);
  });
});

describe("dates and months", () => {
  it("reads dates as days", () => {
    expect(answerTo("report_date", "2024年4月10日")).toEqual({ answer: parseDay("2024-04-10"), codes: [] });
    expect(answerTo("report_date", "2024-04-10T08:00:00")).toEqual({ answer: parseDay("2024-04-10"), codes: [] });
  });

  it.each([
    ["2025-02-30", "date-impossible"],
    ["2024-04", "date-no-day"],
    ["24.4.10", "date-no-year"],
    ["上周", "date-unreadable"],
    ["是", "date-unreadable"],
    ["[2024-04-10]", "shape-wrong"],
  ])("refuses %s: %s", (written, code) => {
    expect(answerTo("report_date", written)).toEqual({ answer: "invalid", codes: [code] });
  });

  it("reads the months of a table, and none words of its columns", () => {
    expect(
      answerTo("monthly_publications", "- {数据月份: 2024.10, 公布日期: 2024.11.5, 栏目: 行业排行、岗位排行}"),
    ).toEqual({
      answer: [{ data_month: parseMonth("2024-10"), date: parseDay("2024-11-05"), items: ["行业排行", "岗位排行"] }],
      codes: [],
    });
    expect(answerTo("job_samples", "- {编号: A1, 线下发布日: 未上屏, 线上发布日: 未上线, 有效期至: 无}")).toEqual({
      answer: [{ id: "A1", offline: "none", online: "none", valid_until: "none" }],
      codes: [],
    });
  });
});

describe("choices", () => {
  it.each([
    ["market_type", "综合性零工市场", "综合性零工市场"],
    ["market_type", "comprehensive", "综合性零工市场"],
    ["market_type", "Industrial-Park", "产业园区零工市场"],
    ["market_type", "“零工服务站点”", "零工服务站点"],
    ["market_type", " 其它 ", "其他类型"],
    ["market_type", "其他类型（流动服务车）", "其他类型"],
    ["share_partner_type", "乡镇街道、村社区", "乡镇（街道）、村（社区）"],
    ["park_relation", "其他：马路对面", "其他"],
    ["share_mode", "否", "不共享"],
    ["szrs_usage", "未使用", "未使用"],
  ])("%s: %s is %s", (key, written, choice) => {
    expect(answerTo(key, written)).toEqual({ answer: choice, codes: [] });
  });

  it("takes 不清楚 for no answer even where it is offered as a choice", () => {
    expect(answerTo("szrs_usage", "不清楚")).toEqual({ answer: "unanswered", codes: [] });
  });

  it.each(["综合类零工场", "大型市场", "true", "5", "分时、分区"])("refuses %s and lists the choices", (written) => {
    expect(answerTo("market_type", written)).toEqual({ answer: "invalid", codes: ["choice-unknown"] });
  });
});

describe("texts", () => {
  it("keeps the text as written, never as a number", () => {
    expect(answerTo("market_name", "00771").answer).toBe("00771");
    expect(answerTo("market_name", "１２３（甲）").answer).toBe("１２３（甲）");
    expect(answerTo("market_name", "2024-04-10").answer).toBe("2024-04-10");
    expect(answerTo("share_schedule", '"周一\\u200b至周五\\u0007\\u202e 8:30"').answer).toBe("周一至周五 8:30");
    expect(answerTo("share_schedule", "|\n  上午\n  下午").answer).toBe("上午\n下午");
  });

  it.each([
    ["是", "invalid", ["text-wanted"]],
    ["有", "invalid", ["text-wanted"]],
    ["true", "invalid", ["text-wanted"]],
    ["已按要求落实", "invalid", ["text-wanted"]],
    ["见附件", "invalid", ["text-wanted"]],
    ["false", "invalid", ["text-wanted"]],
    ["否", "none", []],
    ["×", "none", []],
    ["[甲]", "invalid", ["shape-wrong"]],
    ["{甲: 乙}", "invalid", ["shape-wrong"]],
  ])("%s: %s", (written, answer, codes) => {
    expect(answerTo("market_name", written)).toEqual({ answer, codes });
  });

  it("cuts what is far too long, between characters", () => {
    const { answer, codes } = answerTo("market_name", `${"长".repeat(4999)}😀😀`);
    expect(answer).toBe("长".repeat(4999));
    expect(codes).toEqual(["text-too-long"]);
  });

  it.each([
    ["0771-555 6666", "07715556666", []],
    ["（0771）5556666", "07715556666", []],
    ["+86 138 0000 1111", "13800001111", []],
    ["０７７１－５５５６６６６", "07715556666", []],
    ["电话：0771-5556666", "07715556666", []],
    ["0771-5556666转801", "07715556666", []],
    ["12333", "12333", []],
    ["0771-5556666、13800001111", "07715556666", ["phone-several"]],
    ["门口张贴", "门口张贴", []],
  ])("telephone number %s is %s", (written, number, codes) => {
    expect(answerTo("service_phone", `"${written}"`)).toEqual({ answer: number, codes });
  });

  it("warns of what looks like an identity number, and never repeats it", () => {
    for (const [key, written] of [
      ["share_partner", "张三450102199001010013"],
      ["fees_charged", "[45010219900101001X]"],
      ["employer_guidance", "- {用工主体: 45010219900101001x, 主题: 合同}"],
    ] as const) {
      expect(answerTo(key, written).codes, key).toEqual(["personal-id"]);
    }
    expect(answerTo("share_partner", "914501000000000000").codes).toEqual([]);
  });
});
