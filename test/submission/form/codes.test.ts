// Every diagnostic that only a workbook can have happens, stands at a cell, and says what to do next.

import { describe, expect, it } from "vitest";
import { FORM_COLUMNS, nameColumn, writeFormMark } from "../../../src/model/form-layout.ts";
import { severityOf } from "../../../src/submission/problems/codes.ts";
import { problemsIn } from "./read-sheets.ts";
import { sheetOf, sheetsOf, type Written } from "./sheet-of-rows.ts";
import type { WorkbookCode } from "./workbook-codes.ts";

const NAMES: Written[] = FORM_COLUMNS.map(nameColumn);
const HEADS: Written[] = ["编号", "条款", "问题", "分项", "填写", "单位或选项", "填写提示", "佐证材料"];

/** A row of the form: key, clause, question, part, answer, then what stands beside it. */
const question = (
  key: string | null,
  label: string,
  item: string,
  answer: Written,
  ...beside: Written[]
): Written[] => [key, "1.1", label, item, answer, ...beside];
const form = (...rows: Written[][]) => sheetOf([NAMES, HEADS, ...rows]);
const filled = [
  ["market_name", "市场名称"],
  ["region_name", "所属市（县、区）全称"],
  ["city_name", "上级设区市"],
  ["build_mode", "建设方式"],
  ["sign_text", "门头标识文字"],
  ["service_phone", "服务电话"],
].map(([key = "", label = ""]) => question(key, label, "", "新建"));
const table = ["rules_docs.title", "rules_docs.date"];

const SAMPLES: Record<WorkbookCode, Uint8Array> = {
  "cell-error": form(question("market_name", "市场名称", "", { xml: '<c r="@" t="e"><v>#REF!</v></c>' })),
  "formula-uncalculated": form(question("market_name", "市场名称", "", { xml: '<c r="@"><f>A1</f></c>' })),
  "row-mismatch": form(question("market_name", "上级设区市", "", "甲")),
  "answer-beside": form(question("market_name", "市场名称", "", null, "云岭县零工市场")),
  "answer-merged": sheetOf(
    [NAMES, HEADS, question("market_name", "市场名称", "", "甲"), question("sign_text", "门头标识文字", "", null)],
    {
      after: '<mergeCells><mergeCell ref="E3:E4"/></mergeCells>',
    },
  ),
  "form-not-found": sheetOf([["会议纪要"]]),
  "form-several": sheetsOf({ 甲: [NAMES, HEADS, ...filled], 乙: [NAMES, HEADS, ...filled] }),
  "form-mixed": sheetsOf({
    甲: [[writeFormMark("a@1.0", "x")], NAMES, HEADS, ...filled],
    乙: [[writeFormMark("a@2.0", "x")], ["无关"]],
  }),
  "flat-several": sheetOf([
    ["市场名称", "市场类型", "填报日期"],
    ["甲", "综合", "2026-11-20"],
    ["乙", "综合", "2026-11-20"],
  ]),
  "keys-missing": sheetOf([
    ["问题", "分项", "填写"],
    ["市场名称", null, "甲"],
  ]),
  "row-without-key": form(question("market_name", "市场名称", "", "甲"), question(null, "上级设区市", "", "南坡市")),
  "row-unnamed": form(question(null, "", "", "甲"), question("market_name", "市场名称", "", "甲")),
  "cell-outside": sheetOf([
    ["序号", ...table],
    ["序号", "名称", "印发日期"],
    [1, "工作制度", "2024-08-20", "见附件"],
  ]),
  "cells-merged": sheetOf(
    [
      ["序号", ...table],
      ["序号", "名称", "印发日期"],
      [1, "工作制度", "2024-08-20"],
      [2, "考勤制度", null],
    ],
    { after: '<mergeCells><mergeCell ref="C3:C4"/></mergeCells>' },
  ),
  "evidence-unplaced": form(["market_name", null, "市场名称", "", "甲", "文字", null, "门头.jpg"]),
  "evidence-broken": form(
    question("market_name", "市场名称", "", "甲", "文字", null, { xml: '<c r="@" t="e"><v>#N/A</v></c>' }),
  ),
};

const NO_PLACE = new Set(["form-not-found", "form-mixed"]);

describe("diagnostics of workbooks", () => {
  it.each(Object.entries(SAMPLES))("%s happens, stands at a cell, and ends in what to do next", (code, bytes) => {
    const found = problemsIn(bytes).find((problem) => problem.code === code);
    expect(found?.severity).toBe(severityOf(code as WorkbookCode));
    expect(found?.message).toMatch(/[；，。\n？]请[^？]+$|如果这是答案，请[^？]+$/);
    expect(found?.message).not.toMatch(/undefined|null|NaN|\[object/);
    if (!NO_PLACE.has(code)) expect(found?.at).toMatchObject({ cell: expect.stringMatching(/^[A-Z]+\d+$/) });
  });
});
