// The schedule's workbook in LibreOffice: recalculated it says the same, and it prints on A4 across.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTemplate } from "../../../src/province/schedule/template/open-template.ts";
import { replaceParts } from "../../../src/province/schedule/template/replace-parts.ts";
import { convert, fillRegistry, schedule } from "./office.ts";

const folder = mkdtempSync(join(tmpdir(), "schedule-office-"));
const registry = join(folder, "registry");
const workbook = join(folder, "schedule.xlsx");

beforeAll(() => {
  fillRegistry(registry);
  expect(schedule(registry, "2026-11", "--unit", "虚构市人社局", "-o", workbook).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same workbook with every cached result gone: whoever opens it must count for himself. */
function withoutResults(path: string): string {
  const template = openTemplate(readFileSync(path));
  const stripped = new Map<string, Uint8Array>();
  for (const { name } of template.workbook.sheets) {
    const part = template.partOf(name) ?? "";
    const text = template.readText(part);
    const bare = text.replace(/(<c\b[^>]*?)(?: t="str")?(>)(<f>[\s\S]*?<\/f>)<v>[\s\S]*?<\/v>/gu, "$1$2$3");
    if (bare !== text) stripped.set(part, Buffer.from(bare));
  }
  const bare = join(folder, "bare.xlsx");
  writeFileSync(bare, replaceParts(template.archive, template.entries, stripped));
  return bare;
}

async function resultsOf(path: string): Promise<Map<string, { formula: string; result: unknown }>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const results = new Map<string, { formula: string; result: unknown }>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula)
          results.set(`${sheet.name}!${cell.address}`, { formula: cell.formula, result: cell.result });
      }),
    );
  return results;
}

describe("the workbook in LibreOffice", () => {
  it("recalculated from nothing, every formula gives its cached value", async () => {
    const cached = await resultsOf(workbook);
    mkdirSync(join(folder, "counted"), { recursive: true });
    const counted = await resultsOf(
      convert(withoutResults(workbook), "xlsx:Calc MS Excel 2007 XML", join(folder, "counted")),
    );
    expect(cached.size).toBeGreaterThan(500);
    for (const [cell, { formula, result }] of cached) {
      const again = counted.get(cell)?.result;
      const what = `${cell} ${formula}`;
      if (typeof result === "number") {
        expect(typeof again, what).toBe("number");
        expect(Math.abs(Number(again) - result), what).toBeLessThan(1e-9 * Math.max(1, Math.abs(result)));
      } else expect(again ?? "", what).toBe(result ?? "");
    }
  });

  it("prints on A4 landscape, heads on every page, the title once", () => {
    const pdf = convert(workbook, "pdf");
    const info = spawnSync("pdfinfo", [pdf], { encoding: "utf8" }).stdout;
    expect(info).toMatch(/Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)/u);
    const pages = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).stdout.split("\f").slice(0, -1);
    const own = pages.filter((page) => page.includes("全区 2026年11月 调度表"));
    expect(own.length).toBeGreaterThan(3);
    for (const page of own) expect(page).toContain("市场名称");
    expect(pages.filter((page) => page.includes("全区零工市场建设进展调度表（2026年11月）")).length).toBe(1);
    expect(pages.filter((page) => page.includes("单位负责人：")).length).toBe(2);
    expect(pages.join("")).toContain("填报单位（盖章）：虚构市人社局");
  });
});

describe("the page of trends in Chromium", () => {
  it("asks for nothing, fits a phone and a desk, and shows its figures", async () => {
    const { chromium } = await import("playwright-core");
    const page = join(folder, "trend.html");
    expect(schedule(registry, "2026-11", "-o", page).code).toBe(0);
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
    try {
      for (const width of [360, 1280]) {
        const tab = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
        const asked: string[] = [];
        tab.on("request", (request) => asked.push(request.url()));
        await tab.goto(`file://${page}`);
        expect(asked.filter((url) => !url.startsWith("file://"))).toEqual([]);
        expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        expect(await tab.locator("figure svg[role=img]").count()).toBe(3);
        expect(await tab.locator("body").textContent()).toContain("2026年11月");
        await tab.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core")) });
        const { violations } = (await tab.evaluate("axe.run()")) as { violations: { id: string; impact: string }[] };
        expect(
          violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id),
        ).toEqual([]);
        await tab.close();
      }
    } finally {
      await browser.close();
    }
  });
});
