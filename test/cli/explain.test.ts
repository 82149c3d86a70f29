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
    expect(out).toContain("1.5.a（原则性）");
    expect(out).toContain("· 问题：共享面积");
    expect(out).not.toContain("键名");
  });

  it("narrows a clause to one of its checks", () => {
    expect(runCli(["explain", "1.7.a"]).out).not.toContain("1.7.b（");
  });

  it("lists what a vague word may mean", () => {
    expect(runCli(["explain", "服务"]).out).toContain("请写得再具体些");
  });
});
