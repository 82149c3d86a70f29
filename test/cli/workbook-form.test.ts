// The workbook form from the command line: made, judged as it is, judged like the same answers in YAML.

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planForm } from "../../src/form/workbook/plan-form.ts";
import { words } from "../../src/locale/index.ts";
import { writeWorkbook } from "../../src/model/workbook/write-workbook.ts";
import { fillForm } from "../form/fill-form.ts";
import { runCli } from "../run-cli.ts";
import { STANDARD } from "../standard/released.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-form-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCli(args, { cwd: folder });

/** Places and file apart, which differ. */
function judgedAlike(json: string): unknown {
  const { submission, ...assessment } = JSON.parse(json);
  const text = JSON.stringify({ ...assessment, market: submission.market, date: submission.reportDate });
  return JSON.parse(text, (name, value) => (name === "at" ? undefined : value));
}

describe("gig-audit init TYPE -o 自评表.xlsx", () => {
  it.each(STANDARD.checklists.map(({ id }) => id))("%s: judged untouched, all is 未填报 and nothing is wrong", (id) => {
    expect(run("init", id, "-o", `${id}.xlsx`).code).toBe(0);
    const { code, out } = run("check", `${id}.xlsx`, "-f", "json");
    const assessment = JSON.parse(out);
    expect(code).toBe(1);
    expect(assessment.diagnostics).toEqual([]);
    const { unanswered, not_applicable, ...others } = assessment.summary.clauses;
    expect(Object.values(others).every((count) => count === 0)).toBe(true);
    expect(unanswered + not_applicable).toBe(assessment.clauses.length);
    for (const { at } of assessment.clauses.flatMap((clause: { checks: { at?: unknown }[] }) => clause.checks))
      if (at !== undefined) expect(at).toEqual({ sheet: expect.any(String), cell: expect.any(String) });
  });

  it("is the same from run to run, and never overwrites unasked", () => {
    run("init", "站点", "-o", "甲.xlsx");
    run("init", "站点", "-o", "乙.xlsx");
    expect(readFileSync(join(folder, "甲.xlsx")).equals(readFileSync(join(folder, "乙.xlsx")))).toBe(true);
    expect(run("init", "站点", "-o", "甲.xlsx")).toMatchObject({ code: 2, err: expect.stringContaining("已经存在") });
  });
});

describe("gig-audit check 自评表.xlsx", () => {
  const answers = {
    market_type: "零工服务站点",
    market_name: "云岭县城北零工服务站",
    region_name: "云岭县",
    report_date: { day: "2026-11-20" },
    sign_text: "云岭县城北零工服务站",
    area_own_m2: 30,
    zones: { 等候休息区: { present: "是", m2: 12 }, 信息发布区: { present: "否" } },
    posting_channels: Object.fromEntries(
      [
        "大屏",
        "公告栏",
        "窗口",
        "自助查询机",
        "现场展板",
        "“数智人社”",
        "“广西就业”平台",
        "公众号",
        "微信群",
        "直播带岗",
      ].map((name, index) => [name, index < 2 ? "是" : "否"]),
    ),
    staff_total: "两人",
  };
  const yaml = `标准: gx-2024-12@1.0
市场类型: 零工服务站点
市场名称: 云岭县城北零工服务站
所属市（县、区）全称: 云岭县
填报日期: 2026-11-20
门头标识文字: 云岭县城北零工服务站
专用面积: 30
功能分区表: { 等候休息区: { 设否: 是, 面积: 12 }, 信息发布区: { 设否: 否 } }
岗位采集发布渠道: 公告栏、大屏
专兼职工作人员数: 两人
就业政策发布表:
  - { 标题: 社保补贴指南, 日期: 2026-10-08, 地点: 大屏 }
佐证: { "3.2": [门头.jpg] }
`;

  it("gives the same assessment as the same answers in YAML, but for places", async () => {
    const checklist = STANDARD.checklists.find(({ id }) => id === "service-station");
    if (checklist === undefined) throw new Error("no such checklist");
    const filled = fillForm(planForm(STANDARD, checklist), {
      answers,
      tables: { policy_posts: [{ title: "社保补贴指南", date: { day: "2026-10-08" }, place: "大屏" }] },
      evidence: { "3.2": "门头.jpg" },
    });
    writeFileSync(join(folder, "门头.jpg"), "照片");
    writeFileSync(join(folder, "自评表.xlsx"), await writeWorkbook(filled, words.sheets));
    writeFileSync(join(folder, "市场.yaml"), yaml);
    const [form, text] = ["自评表.xlsx", "市场.yaml"].map((file) => run("check", file, "-f", "json"));
    expect(judgedAlike(form?.out ?? "")).toEqual(judgedAlike(text?.out ?? ""));
    expect(form?.code).toBe(text?.code);
    expect(run("check", "自评表.xlsx").out).toMatch(/自评表\.xlsx\[自评表!E\d+\]/u);
  });

  it("says so when WPS has the file open, and refuses the small file it leaves", () => {
    copyFileSync(join(folder, "自评表.xlsx"), join(folder, "开着.xlsx"));
    writeFileSync(join(folder, "~$开着.xlsx"), Buffer.alloc(165, 32));
    expect(run("check", "开着.xlsx").err).toContain("正在 WPS 或 Excel 里打开着");
    expect(run("check", "~$开着.xlsx")).toMatchObject({ code: 2, err: expect.stringContaining("改为评判“开着.xlsx”") });
  });

  it("a form of a version that is not known is said to be one", async () => {
    const checklist = STANDARD.checklists[0];
    if (checklist === undefined) throw new Error("no checklist");
    const older = planForm({ ...STANDARD, version: "0.9" }, checklist);
    writeFileSync(join(folder, "旧表.xlsx"), await writeWorkbook(older, words.sheets));
    const { code, err } = run("check", "旧表.xlsx");
    expect(code).toBe(2);
    expect(err).toContain("没有标准“gx-2024-12@0.9”");
  });
});
