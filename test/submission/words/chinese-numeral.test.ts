import { describe, expect, it } from "vitest";
import { parseChineseNumeral } from "../../../src/submission/words/chinese-numeral.ts";

describe("parseChineseNumeral", () => {
  it.each([
    ["零", 0],
    ["〇", 0],
    ["三", 3],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["一百", 100],
    ["一百零五", 105],
    ["一百二十", 120],
    ["三千", 3000],
    ["一千零一", 1001],
    ["一万", 10_000],
    ["一万二千", 12_000],
    ["十万", 100_000],
  ])("reads %s", (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(["", "万", "一二三", "一百二", "百百", "十十", "一万万", "几", "多"])("does not guess at %j", (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });
});
