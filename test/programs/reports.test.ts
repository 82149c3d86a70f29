// What other programs make of our reports: LibreOffice opens documents and workbooks, Chromium the page.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCases } from "../golden/assessments.ts";
import { renderReport } from "../golden/render-report.ts";

const cases = loadCases();
const STORIES = ["comprehensive", "since-last-time", "several", "hostile"];
let folder: string;

/** Words of a PDF without any spaces, so that a text survives its line breaks. */
function textOf(name: string): string {
  const text = execFileSync("pdftotext", ["-raw", join(folder, name), "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return text.replace(/[\s\f]/gu, "");
}

function pagesOf(name: string): { count: number; sizes: string[] } {
  const info = execFileSync("pdfinfo", ["-l", "9999", join(folder, name)], { encoding: "utf8" });
  return {
    count: Number(/Pages:\s+(\d+)/u.exec(info)?.[1]),
    sizes: [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gu)].map(
      ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
    ),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-office-"));
  const files: string[] = [];
  for (const story of STORIES) {
    const assessments = cases[story] ?? [];
    const documents = {
      [`${story}.docx`]: await renderReport("docx", assessments),
      [`${story}-notice.docx`]: await renderReport("docx", assessments, { as: "notice" }),
      [`${story}-book.xlsx`]: await renderReport("xlsx", assessments),
    };
    for (const [name, bytes] of Object.entries(documents)) {
      files.push(join(folder, name));
      writeFileSync(join(folder, name), bytes);
    }
  }
  const office = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...files,
    ],
    { encoding: "utf8", timeout: 570_000 },
  );
  expect(office.status, office.stderr).toBe(0);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PORTRAIT = "595×842";
const LANDSCAPE = "842×595";

describe.each(STORIES)("%s in LibreOffice", (story) => {
  it("the report opens on A4, upright and on its side, and says what it must", () => {
    const text = textOf(`${story}.pdf`);
    expect(new Set(pagesOf(`${story}.pdf`).sizes)).toEqual(new Set([PORTRAIT, LANDSCAPE]));
    for (const part of [
      "规范化建设自评报告",
      "一、基本情况",
      "填报单位（盖章）",
      "工具口径，非文件规定",
      "自我评估，不是主管部门的评定",
    ])
      expect(text).toContain(part);
    for (const { submission } of cases[story] ?? []) expect(text).toContain(submission.sha256);
  });

  it("the notice opens and leaves number, signature, seal and date blank", () => {
    const text = textOf(`${story}-notice.pdf`);
    for (const part of ["（代拟稿）", "〔〕号", "规范化建设整改的通知", "附件：整改台账", "责任单位"])
      expect(text).toContain(part);
    expect(text).toMatch(/（印章）(?:—\d+—)?年月日/u);
  });

  it("the workbook opens on A4 on its side, every sheet with its heads", () => {
    expect(new Set(pagesOf(`${story}-book.pdf`).sizes)).toEqual(new Set([LANDSCAPE]));
    const text = textOf(`${story}-book.pdf`);
    for (const part of ["差距表", "整改台账", "全部条款", "疑点", "责任单位", "销号", "第1页"])
      expect(text).toContain(part);
  });
});

describe("repeated heads", () => {
  it("stand on every page of the ledger", () => {
    const pages = execFileSync("pdftotext", ["-layout", join(folder, "comprehensive-notice.pdf"), "-"], {
      encoding: "utf8",
    }).split("\f");
    const ledger = pages.filter((page) => /责任单|责任人/u.test(page.replace(/\s/gu, "")) && page.includes("序"));
    const landscape = pagesOf("comprehensive-notice.pdf").sizes.filter((size) => size === LANDSCAPE).length;
    expect(landscape).toBeGreaterThan(3);
    expect(ledger.length).toBeGreaterThanOrEqual(landscape - 1);
  });
});

describe("hostile text in LibreOffice", () => {
  it.each(["hostile.pdf", "hostile-notice.pdf", "hostile-book.pdf"])("%s shows it and runs none of it", (name) => {
    const text = textOf(name);
    expect(text).toContain("=cmd|'/Ccalc'!A0<script>alert(1)</script>]]>&amp;");
    expect(text).toContain("\\u{202E}倒序");
    expect(text).not.toMatch(/#NAME\?|Err:5|#REF!/u);
  });

  it.each(["hostile.pdf", "hostile-book.pdf"])("%s holds all 40,000 characters", (name) => {
    const text = textOf(name);
    expect([...text.matchAll(/长/gu)].length).toBeGreaterThanOrEqual(39_998);
    expect(text).toContain("长尾");
  });

  it("a csv opened there holds text where a formula was meant", async () => {
    writeFileSync(join(folder, "表.csv"), await renderReport("csv", cases.hostile ?? []));
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "fods",
      "--outdir",
      folder,
    ];
    spawnSync("soffice", [...args, "--infilter=CSV:44,34,76,1", join(folder, "表.csv")], { timeout: 100_000 });
    const sheet = readFileSync(join(folder, "表.fods"), "utf8");
    expect(sheet).toContain("&apos;=cmd|");
    expect(sheet).not.toContain("table:formula");
  });
});
