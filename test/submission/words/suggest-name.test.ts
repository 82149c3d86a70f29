import { describe, expect, it } from "vitest";
import { countEdits, suggestName } from "../../../src/submission/words/suggest-name.ts";

describe("countEdits", () => {
  it.each([
    ["", "", 0],
    ["面积", "面积", 0],
    ["面机", "面积", 1],
    ["积面", "面积", 1],
    ["公告", "公告栏", 1],
    ["area_won", "area_own", 1],
    ["甲乙丙", "丁戊己", 3],
  ])("%j → %j takes %i", (left, right, edits) => {
    expect(countEdits(left, right)).toBe(edits);
    expect(countEdits(right, left)).toBe(edits);
  });
});

describe("suggestName", () => {
  const names = ["专用面积", "共享面积", "服务电话", "面积"].map((name) => [name, name] as const);

  it.each([
    ["专用面机", "专用面积"],
    ["用专面积", "专用面积"],
    ["共享的面积", "共享面积"],
    ["电话", "服务电话"],
    ["服务电话号码", "服务电话"],
    ["天气", null],
    ["面", null],
    ["很".repeat(100), null],
  ])("for %s it is %s", (word, name) => {
    expect(suggestName(word, names)).toBe(name);
  });

  it("does not choose between two that are as near", () => {
    const places = ["园区内部", "园区附近"].map((name) => [name, name] as const);
    expect(suggestName("园区旁侧", places)).toBeNull();
    expect(suggestName("园区附件", places)).toBe("园区附近");
  });
});
