// Every diagnostic that is declared can happen, and says what to do next.

import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import { type SubmissionCode, severityOf } from "../../../src/submission/problems/codes.ts";
import type { WorkbookCode } from "../form/workbook-codes.ts";
import { readReport } from "../read-report.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

/** What only a workbook can do wrong: see form/codes.test.ts. */
type TextCode = Exclude<SubmissionCode, WorkbookCode>;

const SAMPLES: Record<TextCode, string | Uint8Array> = {
  "file-empty": "",
  "file-too-large": new Uint8Array(5 * 1024 * 1024 + 1),
  "file-binary": bytes(1, 0, 2, 0, 0, 9),
  "file-archive": bytes(0x50, 0x4b, 3, 4),
  "encoding-utf16": bytes(0xff, 0xfe, 0x61, 0),
  "encoding-gbk": bytes(0xca, 0xd0, 0xb3, 0xa1, 0x3a, 0x20, 0xc4, 0xcf),
  "encoding-invalid": bytes(0x61, 0x3a, 0x20, 0xff),
  "control-characters": "市场名称: 甲\u0007",
  "yaml-syntax": "甲: [",
  "json-syntax": '{"甲": ',
  "yaml-tab": "甲:\n\t乙: 1",
  "colon-full-width": "市场名称：甲",
  "colon-no-blank": "市场名称:甲",
  "lines-more": "市场名称：甲\n".repeat(20),
  "yaml-anchor": "甲: &a 1",
  "yaml-tag": "甲: !a 1",
  "yaml-merge-key": "<<: {甲: 1}",
  "yaml-key": "? [甲]\n: 1",
  "yaml-documents": "甲: 1\n---\n乙: 1",
  "nesting-too-deep": "[".repeat(200),
  "too-many-nodes": `甲:\n${"- 1\n".repeat(200_001)}`,
  "not-mapping": "- 甲",
  "file-result": '{"format": "gig-audit/assessment/1", "answers": {"市场名称": "甲"}}',
  "key-blank": ": 1",
  "key-unknown": "天气: 晴",
  "key-duplicate": "市场名称: 甲\n市场名称: 乙",
  "fact-duplicate": "市场名称: 甲\nmarket_name: 乙",
  "group-shape": "场地与功能分区: 大",
  "shape-wrong": "市场名称: { 甲: 乙 }",
  "number-unreadable": "专用面积: 大",
  "number-wanted": "安全出口数: 有",
  "number-negative": "专用面积: -1",
  "number-fraction": "安全出口数: 1.5",
  "number-range": "专用面积: 50-60",
  "number-inexact": "专用面积: 60多",
  "number-several": "专用面积: 60+20",
  "number-note": "专用面积: 300㎡左右（与大厅共用）",
  "number-unit": "专用面积: 2亩",
  "number-too-large": "专用面积: 1e300",
  "distance-none": "最近公交站步行距离: 无",
  "yesno-unreadable": "疏散通道是否畅通: 大概",
  "referral-unnamed": "创业服务: {创业培训: 转介}",
  "date-unreadable": "填报日期: 昨天",
  "date-note": "填报日期: 2026-11-19（电子台账）",
  "date-impossible": "填报日期: 2025-02-30",
  "date-no-day": "填报日期: 2025-02",
  "date-no-year": "填报日期: 2月3日",
  "month-unreadable": "按月公布记录: [{数据月份: 上月}]",
  "month-impossible": "按月公布记录: [{数据月份: 2024-13}]",
  "hours-unreadable": "每周开放时间表: {周一: 看情况}",
  "hours-impossible": "每周开放时间表: {周一: 25:00-26:00}",
  "hours-reversed": "每周开放时间表: {周一: 17:30-8:30}",
  "choice-unknown": "市场类型: 大型",
  "item-unread": "岗位采集发布渠道: 大厅屏",
  "list-none-mixed": "收费项目: [无, 押金]",
  "text-wanted": "市场名称: 是",
  "text-too-long": `市场名称: ${"长".repeat(5001)}`,
  "phone-several": "服务电话: 12333、12345",
  "personal-id": "市场名称: 甲45010219900101001X",
  "map-item-unknown": "功能分区表: {茶水间: 是}",
  "map-item-duplicate": "功能分区表: {候工区: 是, 候工休息区: 否}",
  "map-values-wanted": "办公设施数量表: [电脑]",
  "record-wanted": "功能分区表: {候工区: 20}",
  "column-unknown": "自建线上平台: {有无: 是, 网址: 甲}",
  "column-duplicate": "自建线上平台: {有无: 是, exists: 是}",
  "colon-joined": "自建线上平台: 有无：是",
  "row-unreadable": "近12个月特色活动: [2024-01-01]",
  "rows-wanted": "近12个月特色活动: 有几次",
  "rows-too-many": `近12个月特色活动:\n${"- 甲\n".repeat(5001)}`,
  "warnings-more": Array.from({ length: 60 }, (_, index) => `未知${index}: 1`).join("\n"),
  "standard-unreadable": "标准: [1]",
  "section-shape": "佐证: 甲",
  "explanation-incomplete": "说明: [{检查项: 1.5.a}]",
  "explanation-column": "说明: [{检查项: 1.5.a, 理由: 甲, 备注: 乙}]",
  "evidence-path": 'evidence: {"1.5": /etc/passwd}',
  "alias-target": "叫法对照: {甲区: 乙区}",
  "alias-reserved": "叫法对照: {无: 大屏}",
};

function problemsOf(source: string | Uint8Array, file: string): readonly Diagnostic[] {
  try {
    return readReport(source, file).diagnostics;
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
}

describe("diagnostics", () => {
  it.each(Object.entries(SAMPLES))("%s happens, and ends in what to do next", (code, source) => {
    const found = problemsOf(source, "market").find((problem) => problem.code === code);
    expect(found?.severity).toBe(severityOf(code as TextCode));
    expect(found?.message).toMatch(/[；，。\n？]请[^？]+$/);
    expect(found?.message).not.toMatch(/undefined|null|NaN|\[object/);
    expect(found?.message.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});
