import { describe, expect, it } from "vitest";
import { isBuiltInDate, isDateFormat } from "../../../src/submission/workbook/parts/is-date-format.ts";

describe("number formats", () => {
  it.each([
    "yyyy-mm-dd",
    "yyyy/m/d;@",
    "YYYY/MM/DD",
    "m/d",
    "h:mm AM/PM",
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"',
    '[$-804]yyyy"年"m"月"d"日"dddd',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    "[$-404]e/m/d",
    "[$-804]aaaa;@",
    "yyyy\\.mm\\.dd",
    "[Red]yyyy-mm-dd",
    '"签于"yyyy-mm-dd',
    "上午/下午h时mm分",
    "[h]:mm:ss",
    "mm:ss.0",
  ])("%s shows a date or time", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    "General",
    "G/通用格式",
    "0",
    "#,##0.00",
    "0.00E+00",
    "0%",
    "@",
    "[Red]0;[Blue]-0",
    "[>=60]0;0",
    '0.0"m²"',
    '0"days"',
    '0"米"',
    "0\\m",
    "0\\d\\a\\y",
    "_(* #,##0_);_(* (#,##0)",
    "_d0*y",
    "[$USD-409]#,##0",
    "[$¥-804]#,##0",
    "[h]",
    '"未完的 yyyy',
    "[yyyy",
    "",
  ])("%s shows none", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  it("knows the built-in ones by number", () => {
    const dates = Array.from({ length: 82 }, (_, id) => id).filter(isBuiltInDate);
    expect(dates).toEqual([
      ...[14, 15, 16, 17, 18, 19, 20, 21, 22],
      ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
      ...[45, 46, 47],
      ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
  });
});
