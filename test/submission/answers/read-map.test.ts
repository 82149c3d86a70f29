import { describe, expect, it } from "vitest";
import { answerTo } from "../read-report.ts";

describe("maps of records", () => {
  it.each([
    ["柜面服务区: {设否: 是, 面积: 12㎡}", { 柜面服务区: { present: true, m2: 12 } }],
    ["柜面服务区: {present: true, m2: 12}", { 柜面服务区: { present: true, m2: 12 } }],
    ["柜台服务区: {有无: 有}", { 柜面服务区: { present: true } }],
    ["柜面服务区: 是", { 柜面服务区: { present: true } }],
    ["柜面服务区: 否", { 柜面服务区: { present: false } }],
    ["柜面服务区: 无", { 柜面服务区: { present: "none", m2: "none" } }],
    ["柜面服务区:", { 柜面服务区: "unanswered" }],
    ["柜面服务区: {设否: , 面积: 不清楚}", { 柜面服务区: { present: "unanswered", m2: "unanswered" } }],
    ["[柜面服务区, 信息发布区]", { 柜面服务区: { present: true }, 信息发布区: { present: true } }],
    ["柜面服务区、信息发布区", { 柜面服务区: { present: true }, 信息发布区: { present: true } }],
    ["- 柜面服务区: {设否: 是}\n- 信息发布区: 否", { 柜面服务区: { present: true }, 信息发布区: { present: false } }],
    ["{}", "unanswered"],
  ])("zones: %j", (written, answer) => {
    expect(answerTo("zones", written)).toEqual({ answer, codes: [] });
  });

  it.each([
    ["柜面服务区: 20", { 柜面服务区: "invalid" }, "record-wanted"],
    ["柜面服务区: [是, 20]", { 柜面服务区: "invalid" }, "shape-wrong"],
    ["柜面服务区: {甲: 是}", { 柜面服务区: "invalid" }, "column-unknown,shape-wrong"],
    ["柜面服务区: {设否: 是, 有无: 是}", { 柜面服务区: { present: "invalid" } }, "column-duplicate"],
    ["柜面服务区: {设否: 是, 面积: -1}", { 柜面服务区: { present: true, m2: "invalid" } }, "number-negative"],
    ["柜面服务区: 是\n柜台服务区: 否", { 柜面服务区: "invalid" }, "map-item-duplicate"],
    ["“柜面服务区：设否：是”", "invalid", "shape-wrong"],
    ["5", "invalid", "shape-wrong"],
    ["是", "invalid", "shape-wrong"],
    ["[[柜面服务区]]", "invalid", "shape-wrong"],
    ["特色房间: 是", "unanswered", "map-item-unknown"],
  ])("zones: %j is refused", (written, answer, codes) => {
    const read = answerTo("zones", written);
    expect({ ...read, codes: read.codes.toSorted().join() }).toEqual({ answer, codes });
  });

  it("reads duty systems, whose records have no yes or no", () => {
    expect(answerTo("duty_systems", "首问负责: 无").answer).toEqual({
      首问负责制: { doc_date: "none", record_latest: "none" },
    });
    expect(answerTo("duty_systems", "首问负责: 2024-05-01").codes).toEqual(["record-wanted"]);
    expect(answerTo("duty_systems", "[首问负责制]").codes).toEqual(["map-values-wanted"]);
  });
});

describe("maps of numbers", () => {
  it.each([
    ["{电脑: 3, 一体机: 1台}", { 电脑: 3, 多功能一体机: 1 }],
    ["电脑3台、打印机1台", { 电脑: 3, 打印机: 1 }],
    ["- 电脑：3\n- 打印机 1", { 电脑: 3, 打印机: 1 }],
    ["- 电脑: 3\n- 打印机: 1", { 电脑: 3, 打印机: 1 }],
    ["电脑（台）: 3", { 电脑: 3 }],
  ])("%j", (written, answer) => {
    expect(answerTo("office_equipment", written)).toEqual({ answer, codes: [] });
  });

  it("takes 无 and an empty list for zero of everything", () => {
    const zeros = { 信息发布大屏: 0, 公告栏: 0, 自助查询机: 0 };
    expect(answerTo("info_equipment", "无")).toEqual({ answer: zeros, codes: [] });
    expect(answerTo("info_equipment", "[]")).toEqual({ answer: zeros, codes: [] });
  });

  it("takes several texts in one place for one text", () => {
    expect(answerTo("rights_public", "{ 服务制度: [大厅, 门口], 服务热线: [] }")).toEqual({
      answer: { 服务制度: "大厅、门口", 服务热线: "none" },
      codes: [],
    });
  });

  it("takes rows that name their item", () => {
    const zones = "[{ 区名: 柜面服务区, 设否: 是, 面积: 60 }, { name: 求职招聘区, present: 否 }]";
    expect(answerTo("zones", zones)).toEqual({
      answer: { 柜面服务区: { present: true, m2: 60 }, 求职招聘区: { present: false } },
      codes: [],
    });
    const counts = "[{ 设备: 电脑, 数量: 3 }, { 设备: 打印机, 数量: 否 }]";
    expect(answerTo("office_equipment", counts)).toEqual({ answer: { 电脑: 3, 打印机: 0 }, codes: [] });
  });

  it.each([
    ["{电脑: 有}", { 电脑: "invalid" }, "number-wanted"],
    ["[电脑, 打印机]", "invalid", "map-values-wanted"],
    ["电脑、打印机", "invalid", "map-values-wanted"],
    ["若干", "invalid", "shape-wrong"],
    ["{电脑: 3, 投影: 1}", { 电脑: 3 }, "map-item-unknown"],
  ])("%s is refused: %s", (written, answer, code) => {
    expect(answerTo("office_equipment", written)).toEqual({ answer, codes: [code] });
  });
});

describe("maps of yes and no", () => {
  it("takes a list of names for those and leaves the others open", () => {
    expect(answerTo("services", "[职业指导, 招聘服务]")).toEqual({
      answer: { 招聘服务: true, 职业指导: true },
      codes: [],
    });
    expect(answerTo("services", "职业指导、招聘服务")).toEqual({
      answer: { 招聘服务: true, 职业指导: true },
      codes: [],
    });
    expect(answerTo("services", "[职业指导, 心理咨询]")).toEqual({
      answer: { 职业指导: true },
      codes: ["map-item-unknown"],
    });
  });
});

describe("maps of texts", () => {
  const HOURS = "8:30-12:00,14:30-17:30";
  const onWorkdays = (hours: string) => ({ 周一: hours, 周二: hours, 周三: hours, 周四: hours, 周五: hours });
  const allWeek = (hours: string, weekend: string) => ({ ...onWorkdays(hours), 周六: weekend, 周日: weekend });
  const workdays = onWorkdays(HOURS);

  it.each([
    [`周一至周五: "${HOURS}"\n周六: 休\n星期日: 不开放`, { ...workdays, 周六: "none", 周日: "none" }],
    [`"周一至周五 ${HOURS}；周末 休"`, { ...workdays, 周六: "none", 周日: "none" }],
    ["周一至周五8:30-17:30，周末休息", allWeek("8:30-17:30", "none")],
    ["周一至周五 8:00-12:00；14:30-17:30 周末：休。", allWeek("8:00-12:00；14:30-17:30", "none")],
    [`每天: "${HOURS}"\n周末: 休\n周六: "9:00-12:00"`, { ...workdays, 周六: "9:00-12:00", 周日: "none" }],
    ["周一：8:30-17:30 周二：9:00-17:00", { 周一: "8:30-17:30", 周二: "9:00-17:00" }],
  ])("%j", (written, answer) => {
    expect(answerTo("open_hours", written)).toEqual({ answer, codes: [] });
  });

  it("keeps hours as they were written, and takes nothing else for hours", () => {
    expect(
      answerTo("open_hours", "周一: [8:00-12:00, 14:30-17:30]\n周二: 上午8点半到12点\n周三: 看情况\n周四: 0"),
    ).toEqual({
      answer: { 周一: "8:00-12:00、14:30-17:30", 周二: "上午8点半到12点", 周三: "invalid", 周四: "none" },
      codes: ["hours-unreadable"],
    });
    expect(answerTo("open_hours", "周一至周五: 赶圩日开").codes).toEqual(["hours-unreadable"]);
    expect(answerTo("open_hours", "周一: 是\n周二: 不一定").answer).toEqual({ 周一: "invalid", 周二: "unanswered" });
  });

  it("refuses two answers for the same day that are equally exact", () => {
    expect(answerTo("open_hours", "周一: 9:00-17:00\n星期一: 休")).toEqual({
      answer: { 周一: "invalid" },
      codes: ["map-item-duplicate"],
    });
  });

  it("wants a place, not a yes", () => {
    expect(answerTo("rights_public", "{服务制度: 大厅墙面, 服务热线: 是, 投诉举报: 无}")).toEqual({
      answer: { 服务制度: "大厅墙面", 服务热线: "invalid", 投诉举报方式: "none" },
      codes: ["text-wanted"],
    });
    expect(answerTo("rights_public", "[服务制度]").codes).toEqual(["map-values-wanted"]);
  });
});

describe("records", () => {
  it.each([
    [
      "{exists: 是, contract_end: 2025-12-31, connected: 已接入}",
      { exists: true, contract_end: 20453, connected: true },
    ],
    ["{有无: 有, 是否接入: 未接入}", { exists: true, connected: false }],
    ["- 有无: 有\n- 是否接入: 是", { exists: true, connected: true }],
    ["否", { exists: "none", contract_end: "none", connected: "none" }],
  ])("%j", (written, answer) => {
    expect(answerTo("own_platform", written)).toEqual({ answer, codes: [] });
  });

  it.each([
    ["是", "record-wanted"],
    ["有无：是", "colon-joined"],
    ["[是]", "shape-wrong"],
    ["5", "record-wanted"],
  ])("%s is refused: %s", (written, code) => {
    expect(answerTo("own_platform", written)).toEqual({ answer: "invalid", codes: [code] });
  });
});
