// What a market wrote is what its result shows, things are counted as people count them, and no key of ours is shown.

import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { runCli } from "../run-cli.ts";

const REPORT = `
市场类型: 综合性零工市场
填报日期: 2026-11-20
信息发布设施数量表: { 信息发布大屏: 0, 公告栏: 0, 自助查询机: 0 }
便民设施数量表: { 写字桌台: 0, 休息座椅: 0, 空调通风: 0, 户外停车: 0, 手机充电: 0, 饮水取用: 0 }
办公设施数量表: { 电话: 0, 打印机: 0, 多功能一体机: 0 }
每周开放时间表: { 周一: 8:30-17:30, 周二: 休, 周三: 8:30-17:30, 周四: 关门, 周五: 无 }
最近一次消防检查日期: 尚未开展
工作规章制度清单: 《值班制度》
运行方式: 委托给别人
自建线上平台: 没有
“数智人社”最近上传日期: 11.19
按月公布记录: [{ 数据月份: 2026-09, 公布日期: 2026-10-10, 栏目: 日均工资 }, { 数据月份: 上月, 公布日期: 2026-11-10 }]
`;

const { clauses, diagnostics } = JSON.parse(runCli(["check", "-", "-f", "json"], { input: REPORT }).out) as Assessment;
const checkOf = (wanted: string) => clauses.flatMap(({ checks }) => checks).find(({ id }) => id === wanted);
const shown = clauses.flatMap(({ checks }) => checks.map(({ actual }) => actual ?? ""));

it.each([
  ["公告栏：0块"],
  ["信息发布大屏：0块"],
  ["自助查询机：0台"],
  ["写字桌台：0张"],
  ["户外停车：0个"],
  ["电话：0部"],
  ["周二：休；周四：关门；周五：无"],
  ["最近一次消防检查日期：尚未开展"],
  ["自建线上平台：无"],
])("%s", (words) => {
  expect(shown.join("\n")).toContain(words);
});

it("leads to the answer that is missing, not to one that is there", () => {
  expect(checkOf("0.4.a")).toMatchObject({ outcome: "unknown", missing: ["运行方式"], at: { line: 10 } });
  expect(checkOf("1.15.d")).toMatchObject({
    outcome: "unknown",
    missing: ["按月公布记录·第2条·数据月份"],
    at: { line: 13 },
  });
});

describe("numbers of ours", () => {
  it.each(["terminal", "md", "csv", "html"])("are named in Chinese in %s", (format) => {
    const { out } = runCli(["check", "-", "-f", format], { input: REPORT });
    expect(out.replace(/[\s│]|<[^>]*>/gu, "")).toContain("原文：消防检查期限365天");
    expect(out).not.toContain("fire_check_days");
  });

  it("keep their keys for programs", () => {
    expect(checkOf("1.7.b")?.parameters).toEqual({ fire_check_days: 365 });
  });
});

it("names a question that has quotation marks of its own", () => {
  const messages = diagnostics.map(({ message }) => message).join("\n");
  expect(messages).toContain("“‘数智人社’最近上传日期”填的“11.19”");
});

it("says once which question the missing parts are of", () => {
  const clause = clauses.find(({ id }) => id === "1.2");
  expect(clause?.remedy).toContain("请补填：提供的服务（岗位供求信息撮合、职业指导、");
});

it("calls what is missing as the form calls it, whichever way it is asked", () => {
  const { out } = runCli(["check", "-", "-f", "json"], { input: runCli(["init", "园区"]).out });
  const missing = (JSON.parse(out) as Assessment).clauses.flatMap(({ checks }) =>
    checks.flatMap((one) => one.missing ?? []),
  );
  expect(missing).toContain("信息发布设施数量表·公告栏");
  expect(missing.filter((label) => label.includes("每项") || label.includes(" "))).toEqual([]);
});
