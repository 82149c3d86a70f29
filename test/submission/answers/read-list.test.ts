import { describe, expect, it } from "vitest";
import { answerTo } from "../read-report.ts";

describe("lists of choices", () => {
  it.each([
    ["[大屏, 公告栏]", ["大屏", "公告栏"]],
    ["微信群、公告栏，大屏", ["大屏", "公告栏", "微信群"]],
    ["大屏；公告栏/窗口", ["大屏", "公告栏", "窗口"]],
    ["|\n  1. 大屏\n  2. 公告栏\n  - 微信群", ["大屏", "公告栏", "微信群"]],
    ["大屏 公告栏", ["大屏", "公告栏"]],
    ["大屏和公告栏", ["大屏", "公告栏"]],
    ["大屏、公告栏等", ["大屏", "公告栏"]],
    ["大屏（2块）", ["大屏"]],
    ["LED大屏, 微信公众号", ["大屏", "公众号"]],
    ["室外公告栏、企业微信群", ["公告栏", "微信群"]],
    ["无公告栏", "invalid"],
    ["没有发布、微信群待建", "invalid"],
    ["[大屏, 微信群待建]", { items: ["大屏"], unread: ["微信群待建"] }],
    ["网上窗口", { items: [], unread: ["网上窗口"] }],
    ["大屏微信群", { items: [], unread: ["大屏微信群"] }],
    ["数智人社、广西就业", ["“数智人社”", "“广西就业”平台"]],
    ["[大屏, 大屏, 信息发布大屏]", ["大屏"]],
    ["大屏", ["大屏"]],
    ["[大屏, ~, 不清楚]", { items: ["大屏"], unread: ["不清楚"] }],
    ["[]", []],
    ["[无]", []],
    ["[~, 不清楚]", "unanswered"],
    ["[[大屏]]", "invalid"],
    ["{大屏: 是, 公告栏: 否, 微信群: 1, 窗口: 0}", ["大屏", "微信群"]],
    ["{大屏: 否}", []],
    ["{大屏: 是, 公告栏: }", { items: ["大屏"], unread: ["不清楚"] }],
    ["{}", "unanswered"],
    ["{大屏: 若干}", "invalid"],
    ["{高音喇叭: 是}", "invalid"],
    ["[无, 大屏]", "invalid"],
    ["是", "invalid"],
    ["[有]", "invalid"],
    ["见附件", "invalid"],
    ["[大屏, 齐全]", { items: ["大屏"], unread: ["齐全"] }],
    ["大屏（未安装）", "invalid"],
  ])("%j", (written, answer) => {
    expect(answerTo("posting_channels", written).answer).toEqual(answer);
  });

  it("keeps a choice whole although it holds a separator", () => {
    expect(answerTo("host_site", "村（社区）综合服务中心、其他").answer).toEqual(["村（社区）综合服务中心", "其他"]);
    expect(answerTo("host_site", "家门口就业服务站").answer).toEqual(["“家门口”就业服务站"]);
  });

  it("warns of items that match no choice", () => {
    expect(answerTo("posting_channels", "大屏、公告拦").codes).toEqual(["item-unread"]);
    expect(answerTo("posting_channels", "[无, 大屏]").codes).toEqual(["list-none-mixed"]);
    expect(answerTo("posting_channels", "{大屏: 若干}").codes).toEqual(["yesno-unreadable"]);
    expect(answerTo("posting_channels", "{高音喇叭: 是}").codes).toEqual(["shape-wrong", "item-unread"]);
  });
});

it("asks for the names where a list only claims that there are some", () => {
  expect(answerTo("accessible_facilities", "齐全").codes).toEqual(["text-wanted"]);
  expect(answerTo("gxjy_guide_methods", "[引导材料待印]").codes).toEqual(["text-wanted"]);
  expect(answerTo("accessible_facilities", "无障碍扶手").answer).toEqual({ items: [], unread: ["无障碍扶手"] });
  for (const claim of ["有", "已按要求落实", "按要求配齐", "均已公示", "严格执行", "有几家", "若干"]) {
    expect(answerTo("training_orgs_posted", claim), claim).toEqual({ answer: "invalid", codes: ["text-wanted"] });
  }
  expect(answerTo("training_orgs_posted", "几何培训学校").answer).toEqual(["几何培训学校"]);
});

describe("lists of anything", () => {
  it.each([
    ["[甲培训学校, 乙培训学校]", ["甲培训学校", "乙培训学校"]],
    ["甲培训学校、乙培训学校", ["甲培训学校", "乙培训学校"]],
    ["体检费1,200元/人", ["体检费1,200元/人"]],
    ["[5]", ["5"]],
    ["[甲, 甲]", ["甲"]],
    ["[{name: 甲学校, date: 2025-01-01}, {名称: 乙学校}, {学校: 丙学校}]", ["甲学校", "乙学校", "丙学校"]],
    ["无", []],
    ["[]", []],
  ])("%s", (written, answer) => {
    expect(answerTo("training_orgs_posted", written)).toEqual({ answer, codes: [] });
  });
});

describe("items that are known to be none of the choices", () => {
  it.each([
    ["seeker_form_fields", "[姓名, 婚育状况]", ["基本信息", "婚育状况"]],
    ["worklog_columns", "[用工登记, 备注]", ["用工登记", "备注"]],
  ])("%s %s", (key, written, items) => {
    expect(answerTo(key, written)).toEqual({ answer: items, codes: [] });
  });
});

describe("a list of anything that has words of its own for none", () => {
  it.each([
    ["无收费", []],
    ["全部免费", []],
    ["不收取任何费用。", []],
    ["对求职者免费", "invalid"],
    ["未向群众收过钱", "invalid"],
    ["[求职者免费, 企业免费]", "invalid"],
    ["押金（不退）", ["押金（不退）"]],
    ["免费停车，收费5元", ["免费停车", "收费5元"]],
    ["求职者免费、向企业收服务费", ["求职者免费", "向企业收服务费"]],
  ])("%s", (written, answer) => {
    expect(answerTo("fees_charged", written).answer).toEqual(answer);
  });
});
