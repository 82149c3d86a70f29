import { describe, expect, it } from "vitest";
import { answerTo } from "./read-report.ts";

describe("lists of choices", () => {
  it.each([
    ["[大屏, 公告栏]", ["大屏", "公告栏"]],
    ["大屏、公告栏，微信群", ["大屏", "公告栏", "微信群"]],
    ["大屏；公告栏/窗口", ["大屏", "公告栏", "窗口"]],
    ["|\n  1. 大屏\n  2. 公告栏\n  - 微信群", ["大屏", "公告栏", "微信群"]],
    ["大屏 公告栏", ["大屏", "公告栏"]],
    ["大屏和公告栏", ["大屏", "公告栏"]],
    ["大屏、公告栏等", ["大屏", "公告栏"]],
    ["大屏（2块）", ["大屏"]],
    ["LED大屏, 微信公众号", { items: ["公众号"], unread: ["LED大屏"] }],
    ["数智人社、广西就业", ["“数智人社”", "“广西就业”平台"]],
    ["[大屏, 大屏, 信息发布大屏]", ["大屏"]],
    ["大屏", ["大屏"]],
    ["[大屏, ~, 不清楚]", { items: ["大屏"], unread: ["不清楚"] }],
    ["[]", []],
    ["[无]", []],
    ["[~, 不清楚]", "unanswered"],
    ["[[大屏]]", "invalid"],
    ["{大屏: 是}", "invalid"],
    ["[无, 大屏]", "invalid"],
    ["大屏（未安装）", { items: [], unread: ["大屏（未安装）"] }],
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
    expect(answerTo("posting_channels", "{大屏: 是}").codes).toEqual(["shape-wrong"]);
  });
});

describe("lists of anything", () => {
  it.each([
    ["[甲培训学校, 乙培训学校]", ["甲培训学校", "乙培训学校"]],
    ["甲培训学校、乙培训学校", ["甲培训学校", "乙培训学校"]],
    ["体检费1,200元/人", ["体检费1,200元/人"]],
    ["[5]", ["5"]],
    ["[甲, 甲]", ["甲"]],
    ["无", []],
    ["[]", []],
  ])("%s", (written, answer) => {
    expect(answerTo("training_orgs_posted", written)).toEqual({ answer, codes: [] });
  });
});
