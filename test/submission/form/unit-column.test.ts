// The unit column is the form's own: what it says is no answer that somebody put beside its cell.

import { expect, it } from "vitest";
import { FORM_COLUMNS, nameColumn } from "../../../src/model/form-layout.ts";
import { problemsIn } from "./read-sheets.ts";
import { sheetOf } from "./sheet-of-rows.ts";

const HEADS = ["编号", "条款", "问题", "分项", "填写", "单位或选项"];

it.each([
  ["块", []],
  // as a form of an earlier print has it
  ["台", []],
  ["两块", ["answer-beside"]],
])("公告栏 with %s in the unit column", (unit, codes) => {
  const rows = [
    ["market_name", "1.1", "市场名称", "", "云岭县零工市场", "文字"],
    ["info_equipment.公告栏", "1.8", "信息发布设施数量表", "公告栏", null, unit],
  ];
  const problems = problemsIn(sheetOf([FORM_COLUMNS.map(nameColumn), HEADS, ...rows]));
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
