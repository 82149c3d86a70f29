// The form as it comes back: what people and programs do to it, and what is still read.

import { describe, expect, it } from "vitest";
import { planForm } from "../../../src/form/workbook/plan-form.ts";
import { words } from "../../../src/locale/index.ts";
import type { RowPlan, SheetPlan, WorkbookPlan } from "../../../src/model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../../src/model/workbook/write-workbook.ts";
import { fillForm } from "../../form/fill-form.ts";
import { sayAnswers } from "../../form/same-submission.ts";
import { STANDARD } from "../../standard/released.ts";
import { answerIn, problemsIn, readSheets } from "./read-sheets.ts";
import { sheetOf, sheetsOf } from "./sheet-of-rows.ts";

const checklist = STANDARD.checklists.find(({ id }) => id === "service-station");
if (checklist === undefined) throw new Error("no such checklist");
const plan = fillForm(planForm(STANDARD, checklist), {
  answers: {
    market_name: "云岭县城北零工服务站",
    report_date: { day: "2026-11-20" },
    area_own_m2: 42,
    zones: { 等候休息区: { present: "是", m2: 12 } },
    posting_channels: { 大屏: "是", 公告栏: "否" },
    host_site: "无",
    own_platform: { exists: "否" },
    rules_docs: "无",
  },
  tables: { policy_posts: [{ title: "社保补贴指南", date: { day: "2026-10-08" }, place: "公告栏、大屏" }] },
  evidence: { "3.2": "照片/门头.jpg" },
});
const write = (changed: WorkbookPlan) => writeWorkbook(changed, words.sheets);
const asFilled = sayAnswers(readSheets(await write(plan)));

const mainSheet = (change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.name === "自评表" ? change(sheet) : sheet)),
});
const body = (sheet: SheetPlan, change: (rows: readonly RowPlan[]) => readonly RowPlan[]): SheetPlan => ({
  ...sheet,
  merges: [],
  validations: [],
  highlights: [],
  rows: [...sheet.rows.slice(0, 6), ...change(sheet.rows.slice(6))],
});
const shift = (sheet: SheetPlan, row: RowPlan) =>
  body(sheet, (rows) => rows.flatMap((own, at) => (at % 7 === 3 ? [row, own] : [own])));

const HARMLESS: Record<string, WorkbookPlan> = {
  "rows sorted the other way round": mainSheet((sheet) => body(sheet, (rows) => rows.toReversed())),
  "rows inserted": mainSheet((sheet) => shift(sheet, { cells: [null, null, "（本行为小计）"] })),
  "all sheets renamed": { ...plan, sheets: plan.sheets.map((sheet, index) => ({ ...sheet, name: `表${index}` })) },
  "sheets in another order, and one added": {
    ...plan,
    sheets: [{ name: "会议纪要", columns: [], rows: [{ cells: ["参会人员"] }] }, ...plan.sheets.toReversed()],
  },
  "a column inserted before the answers": mainSheet((sheet) => ({
    ...body(sheet, (rows) => rows),
    rows: sheet.rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells.slice(0, 4), null, ...cells.slice(4)] })),
    merges: [],
    validations: [],
    highlights: [],
  })),
  "heads and hidden names deleted": mainSheet((sheet) => ({
    ...body(sheet, (rows) => rows),
    rows: sheet.rows.slice(6),
  })),
  "answers as the results of formulas": mainSheet((sheet) =>
    body(sheet, (rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) =>
          index === 4 &&
          typeof cell === "object" &&
          (typeof cell?.value === "string" || typeof cell?.value === "number")
            ? { ...cell, value: { formula: "UPPER(Z1)", result: cell.value } }
            : cell,
        ),
      })),
    ),
  ),
};

describe("a form that was changed is read the same", () => {
  it.each(Object.entries(HARMLESS))("%s", async (_, changed) => {
    const submission = readSheets(await write(changed));
    expect(sayAnswers(submission)).toEqual(asFilled);
    expect(submission.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(submission.standard).toBe("gx-2024-12@1.0");
  });

  it("with the hidden column deleted, by its words and with one warning", async () => {
    const withoutKeys = mainSheet((sheet) => ({
      ...body(sheet, (rows) => rows),
      rows: sheet.rows.map(({ cells, ...row }) => ({ ...row, cells: cells.slice(1) })),
      merges: [],
      validations: [],
      highlights: [],
    }));
    const submission = readSheets(await write(withoutKeys));
    expect(sayAnswers(submission)).toEqual(asFilled);
    expect(submission.diagnostics.map(({ code }) => code)).toEqual(["keys-missing"]);
  });

  it("an older version is recognised as what it is", async () => {
    const older = structuredClone(plan.sheets).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          typeof cell === "string" ? cell.replace("gx-2024-12@1.0", "gx-2023-01@0.9") : cell,
        ),
      })),
    }));
    expect(readSheets(await write({ ...plan, sheets: older })).standard).toBe("gx-2023-01@0.9");
  });

  it("a row that was deleted from a list leaves it open", async () => {
    const shorter = mainSheet((sheet) =>
      body(sheet, (rows) => rows.filter(({ cells }) => cells[0] !== "posting_channels.窗口")),
    );
    expect(answerIn(await write(shorter), "posting_channels")).toEqual({ items: ["大屏"], unread: ["不清楚"] });
  });

  it("the same question twice has no answer, unless one of them is blank", async () => {
    const twice = (answer: string | null) =>
      mainSheet((sheet) =>
        body(sheet, (rows) =>
          rows.flatMap((row) =>
            row.cells[0] === "market_name"
              ? [row, { cells: [...row.cells.slice(0, 4), answer, ...row.cells.slice(5)] }]
              : [row],
          ),
        ),
      );
    expect(answerIn(await write(twice(null)), "market_name")).toBe("云岭县城北零工服务站");
    expect(answerIn(await write(twice("别的名字")), "market_name")).toBe("invalid");
    expect(problemsIn(await write(twice("别的名字"))).map(({ code }) => code)).toEqual(["key-duplicate"]);
  });
});

describe("无 in the first cells of a table", () => {
  const filled = (rows: readonly Record<string, string>[]) =>
    write(fillForm(planForm(STANDARD, checklist), { answers: {}, tables: { policy_posts: rows } }));

  it.each([
    ["无 in one cell", [{ title: "无" }], []],
    ["无 in every cell", [{ title: "无", date: "无", place: "无" }], []],
    [
      "above rows that say something",
      [{ title: "没有" }, { title: "社保补贴", date: "无", place: "大屏" }],
      [{ title: "社保补贴", date: "none", place: ["大屏"] }],
    ],
    ["words for not knowing", [{ title: "说不上来" }], "unanswered"],
  ])("%s", async (_, rows, answer) => {
    const bytes = await filled(rows);
    expect(answerIn(bytes, "policy_posts")).toEqual(answer);
    expect(problemsIn(bytes)).toEqual([]);
  });
});

describe("sheets that others made", () => {
  it.each([
    [
      "questions beside answers",
      [
        ["市场类型", "综合"],
        ["市场名称", "甲"],
        ["填报日期", 46_346],
        ["专用面积", "６０㎡"],
      ],
    ],
    [
      "heads of other words",
      [
        ["指标", "自评情况", "备注"],
        ["市场类型", "综合", ""],
        ["市场名称", "甲"],
        ["填报日期", "2026.11.20"],
        ["专用面积", 60],
      ],
    ],
    [
      "one answer a column",
      [
        ["提交人", "市场类型", "市场名称", "填报日期", "专用面积"],
        ["某某", "综合", " 甲 ", "2026年11月20日", "约60"],
      ],
    ],
  ])("%s", (_, rows) => {
    const { answers } = readSheets(sheetOf(rows));
    expect(
      ["market_type", "market_name", "report_date", "area_own_m2"].map((key) => sayAnswers({ answers } as never)[key]),
    ).toEqual(["综合性零工市场", "甲", 20_777, 60]);
  });

  it("parts of a question in columns of their own", () => {
    const bytes = sheetOf([
      ["市场名称", "市场类型", "功能分区表-柜面服务区-面积", "无障碍设施清单", "消防设备数量表"],
      ["甲", "综合", 12, "坡道、轮椅", "灭火器6具"],
    ]);
    expect(answerIn(bytes, "zones")).toEqual({ 柜面服务区: { m2: 12 } });
    expect(answerIn(bytes, "accessible_facilities")).toEqual(["坡道", "轮椅"]);
  });

  it("one cell for a table says that there is none, or nothing that can be read", () => {
    const exported = (answer: string) =>
      sheetOf([
        ["市场名称", "市场类型", "填报日期", "职工养老保险宣传"],
        ["甲", "综合", "2026-11-20", answer],
      ]);
    expect(answerIn(exported("暂时没有"), "pension_promo")).toEqual([]);
    expect(answerIn(exported("说不上来"), "pension_promo")).toBe("unanswered");
    expect(answerIn(exported("发过几次折页"), "pension_promo")).toBe("invalid");
    expect(problemsIn(exported("发过几次折页"))).toMatchObject([
      { code: "rows-wanted", at: { cell: "D2" }, message: expect.stringContaining("“职工养老保险宣传”那张工作表") },
    ]);
  });

  it("a table known by the name of its sheet", () => {
    const bytes = sheetsOf({
      自评表: [
        ["问题", "填写"],
        ["市场名称", "甲"],
      ],
      工作规章制度清单: [
        ["工作规章制度清单"],
        ["序号", "名称", "印发日期", "备注"],
        [1, "工作制度", 45_524],
        [2, "考勤制度", "2024-08-20"],
        ["合计"],
      ],
    });
    expect(answerIn(bytes, "rules_docs")).toEqual([
      { title: "工作制度", date: 19_955 },
      { title: "考勤制度", date: 19_955 },
    ]);
  });

  it("dates of 1904, times of day, booleans, rich text", () => {
    const rich = '<c r="@" t="inlineStr"><is><r><t>云岭县</t></r><r><t>零工市场</t></r></is></c>';
    const bytes = sheetOf(
      [
        ["市场名称", { xml: rich }],
        ["填报日期", { xml: '<c r="@" s="1"><v>44884</v></c>' }],
        ["疏散通道是否畅通", { xml: '<c r="@" t="b"><v>1</v></c>' }],
        ["门头标识文字", { xml: '<c r="@" s="2"><v>0.354166667</v></c>' }],
      ],
      { before: '<workbookPr date1904="1"/>', formats: ["yyyy-mm-dd", "hh:mm"] },
    );
    expect(answerIn(bytes, "market_name")).toBe("云岭县零工市场");
    expect(answerIn(bytes, "report_date")).toBe(20_777);
    expect(answerIn(bytes, "evac_clear")).toBe(true);
    expect(answerIn(bytes, "sign_text")).toBe("08:30");
  });
});
