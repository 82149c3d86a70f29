// What `explain` says: of a clause, of a check, of a question, and of a word that names several things.

import { describe, expect, it } from "vitest";
import { runCli } from "../run-cli.ts";

describe("explain", () => {
  it.each([
    ["1.5", ["第1.5条", "就业服务场所面积一般不少于50m²", "1.5.a", "1.5.b", "怎么改：", "佐证", "平面图"]],
    ["1.12", ["内部口径：", "open_rate"]],
    ["1.7.a", ["第1.7条", "1.7.a（红线）"]],
    ["area_own_m2", ["问题：专用面积", "平方米", "1.5"]],
    ["0.5", ["每月25日前报送", "设区市的义务"]],
  ])("%s", (asked, parts) => {
    const { code, out } = runCli(["explain", asked]);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  it("explains the clause that a word names, and names the questions that hold it too", () => {
    const { out } = runCli(["explain", "面积"]);
    expect(out).toContain("1.5.a（原则）");
    expect(out).toContain("· 问题：共享面积");
    expect(out).not.toContain("键名");
  });

  it.each([
    ["零工服务站", ["附件3《零工服务站点", "正文　一、总体要求", "· 第3.13条", "init 站点"]],
    ["综合性", ["附件1《", "· 第1.29条"]],
    ["附件二", ["附件2《", "· 第2.15条"]],
    ["园区", ["附件2《", "也说到它的", "· 问题：距园区边界道路距离"]],
    ["服务站", ["附件3《"]],
    ["其他", ["正文四（一）", "附件1　一、总则", "· 第1.2条"]],
    ["正文二", ["第0.2条", "2024年底前"]],
    ["第十四条", ["第1.14条", "第2.14条"]],
    ["附件3第１３条", ["第3.13条"]],
    ["１．14", ["第1.14条"]],
    ["招聘服务", ["· 第1.11条", "· 第1.15条"]],
    ["停车", ["第1.9条", "户外停车"]],
    ["厕所", ["问题：无障碍设施清单"]],
    ["开门时间", ["问题：每周开放时间表"]],
    ["红线", ["· 第1.7条", "· 第1.14条"]],
    ["worklog_days", ["第1.3条", "工作日志最长间隔 30天"]],
  ])("finds what an official means by %s", (asked, parts) => {
    const { code, out } = runCli(["explain", asked]);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  it("says what can be asked when nothing is found", () => {
    const { code, err } = runCli(["explain", "无线网"]);
    expect(code).toBe(2);
    expect(err).toContain("零工服务站点");
  });

  it("narrows a clause to one of its checks", () => {
    expect(runCli(["explain", "1.7.a"]).out).not.toContain("1.7.b（");
  });

  it("lists what a vague word may mean", () => {
    expect(runCli(["explain", "服务"]).out).toContain("请写得再具体些");
  });
});
