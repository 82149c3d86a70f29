import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/model/day.ts";
import { isSafePath } from "../../../src/submission/sections/read-evidence.ts";
import { codesOf, readReport, sayAnswer } from "../read-report.ts";

describe("标准", () => {
  it.each([
    ["标准: gx-2024-12@1.0", "gx-2024-12@1.0", []],
    ["standard: ' gx-2024-12＠1.0 '", "gx-2024-12@1.0", []],
    ["标准:", null, []],
    ["市场名称: 甲", null, []],
    ["标准: [a]", null, ["standard-unreadable"]],
    ["标准: a\nstandard: b", "a", ["key-duplicate"]],
  ])("%j", (text, standard, codes) => {
    const report = readReport(text);
    expect(report.standard).toBe(standard);
    expect(codesOf(report.diagnostics)).toEqual(codes);
  });
});

describe("说明", () => {
  it("reads reason, approver and last day, under either name", () => {
    const { explanations, diagnostics } = readReport(
      [
        "说明:",
        "  - {检查项: 1.5.a, 理由: 场地由老楼改造, 同意人: 县局, 有效期至: 2025年12月31日}",
        "  - {check: １.４.ａ, reason: 附近在修路, approved_by: , until: 长期}",
        "  -",
        "  - {检查项: , 理由: }",
      ].join("\n"),
    );
    expect(diagnostics).toEqual([]);
    expect(explanations).toEqual([
      {
        check: "1.5.a",
        reason: "场地由老楼改造",
        approvedBy: "县局",
        until: parseDay("2025-12-31"),
        at: { line: 2, column: 5 },
      },
      { check: "1.4.a", reason: "附近在修路", approvedBy: null, until: null, at: { line: 3, column: 5 } },
    ]);
  });

  it.each([
    ["说明: {检查项: 1.5.a, 理由: 甲}", 1, []],
    ["说明: 无", 0, []],
    ["说明: []", 0, []],
    ["说明:", 0, []],
    ["说明: 见附件", 0, ["section-shape"]],
    ["说明: [见附件]", 0, ["section-shape"]],
    ["说明: [{检查项: 1.5.a}]", 0, ["explanation-incomplete"]],
    ["说明: [{理由: 场地受限}]", 0, ["explanation-incomplete"]],
    ["说明: [{检查项: 1.5.a, 理由: [甲]}]", 0, ["section-shape"]],
    ["说明: [{检查项: 1.5.a, 理由: 甲, 有效期至: 2025-02-30}]", 0, ["date-impossible"]],
    ["说明: [{检查项: 1.5.a, 理由: 甲, 原因: 乙}]", 0, ["key-duplicate"]],
    ["说明: [{检查项: 1.5.a, 理由: 甲, 备注: 乙}]", 1, ["explanation-column"]],
  ])("%s", (text, count, codes) => {
    const report = readReport(text);
    expect(report.explanations).toHaveLength(count);
    expect(codesOf(report.diagnostics)).toEqual(codes);
  });
});

describe("佐证", () => {
  it("reads files by check or clause, hashes left to others", () => {
    const { evidence, diagnostics } = readReport(
      '佐证:\n  "1.5": [照片/大厅.jpg, 照片/大厅.jpg, 平面图.pdf]\n  1.1.f: 门头.png\n  1.2:\n',
    );
    expect(diagnostics).toEqual([]);
    expect(evidence).toEqual([
      { target: "1.5", file: "照片/大厅.jpg", sha256: null, at: { line: 2, column: 11 } },
      { target: "1.5", file: "平面图.pdf", sha256: null, at: { line: 2, column: 33 } },
      { target: "1.1.f", file: "门头.png", sha256: null, at: { line: 3, column: 10 } },
    ]);
  });

  it.each([
    ["照片\\门头.jpg", "照片/门头.jpg"],
    ["照片／门头.jpg", "照片/门头.jpg"],
  ])("%s is %s", (written, file) => {
    const { evidence, diagnostics } = readReport(`佐证: {"1.5": ${JSON.stringify(written)}}`);
    expect([evidence.map((each) => each.file), diagnostics]).toEqual([[file], []]);
  });

  it.each([
    ["佐证: {'1.5': '..\\a.jpg'}", ["evidence-path"]],
    ["佐证: {'1.5': 'C:\\照片\\a.jpg'}", ["evidence-path"]],
    ["佐证: {'1.5': '\\\\server\\a.jpg'}", ["evidence-path"]],
    ["佐证: 无", []],
    ["佐证: [a.jpg]", ["section-shape"]],
    ["佐证: {'1.5': {a: b}}", ["section-shape"]],
    ["佐证: {'1.5': ../a.jpg}", ["evidence-path"]],
    ["佐证: {'1.5': a.jpg, '１.5': b.jpg}", ["key-duplicate"]],
    ["佐证: {'': a.jpg}", ["key-blank"]],
  ])("%s", (text, codes) => {
    expect(codesOf(readReport(text).diagnostics)).toEqual(codes);
  });

  it.each(["a.jpg", "照片/门头 1.jpg", "./a.jpg", "a..b.jpg", ".hidden/x", "甲/乙/丙.pdf", "～a.jpg"])(
    "%s is a path",
    (path) => {
      expect(isSafePath(path)).toBe(true);
    },
  );

  it.each([
    "",
    "/etc/passwd",
    "../a",
    "a/../b",
    "a/..",
    "..",
    "a/.. /b",
    "a/.../b",
    "a\\b",
    "..\\a",
    "C:/a",
    "C:a",
    "c:\\a",
    "https://example.com/a",
    "file:a",
    "a\u0000b",
    "a\nb",
    "a\u202eb",
    "//host/a",
    "a//b",
    "a/",
    " /a",
    "a".repeat(501),
  ])("%j is none", (path) => {
    expect(isSafePath(path)).toBe(false);
  });
});

describe("叫法对照", () => {
  it("lets a report use its own names for choices and items, wherever it stands", () => {
    const report = readReport(
      "功能分区表: {休息角: 是}\n岗位采集发布渠道: [村广播, 大屏]\n叫法对照: {休息 角: 候工休息区, 村广播: 公告栏}\n",
    );
    expect(report.diagnostics).toEqual([]);
    expect([...report.answers.values()].map(sayAnswer)).toEqual([
      { 候工休息区: { present: true } },
      ["大屏", "公告栏"],
    ]);
  });

  it("cannot change what the standard's own names mean", () => {
    const report = readReport("岗位采集发布渠道: [大屏]\n叫法对照: {大屏: 公告栏}\n");
    expect([...report.answers.values()].map(sayAnswer)).toEqual([["大屏"]]);
  });

  it.each([
    ["叫法对照:", []],
    ["叫法对照: [a]", ["section-shape"]],
    ["叫法对照: {休息角: [候工休息区]}", ["section-shape"]],
    ["叫法对照: {休息角: }", []],
    ["叫法对照: {休息角: 候工休息}", []],
    ["叫法对照: {休息角: 候工修息区}", ["alias-target"]],
    ["叫法对照: {无: 候工休息区}", ["alias-reserved"]],
    ["叫法对照: {不清楚: 候工休息区}", ["alias-reserved"]],
    ["叫法对照: {是: 候工休息区}", ["alias-reserved"]],
    ["叫法对照: {休息角: 候工休息区, “休息角”: 等候休息区}", ["key-duplicate"]],
  ])("%s", (text, codes) => {
    expect(codesOf(readReport(text).diagnostics)).toEqual(codes);
  });
});
