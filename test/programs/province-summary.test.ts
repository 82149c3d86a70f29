// The province's summary in other programs: its workbook on paper, its page in a browser.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "../run-cli.ts";
import { STANDARD } from "../standard/released.ts";
import { convert } from "./schedule/office.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "gig-audit-summary-"));
const page = join(folder, "汇总.html");
/** Pages as text, by the sheet that their footer names. */
const printed = new Map<string, string[]>();

beforeAll(() => {
  const book = join(folder, "汇总.xlsx");
  const { code, err } = runCli(["batch", "examples/province/inbox", "-o", book, "-o", page]);
  expect(code, err).toBe(2);
  const pdf = convert(book, "pdf");
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  for (const text of pages) {
    const [, sheet = ""] = /(\S+) · 桂人社发\S+ · gig-audit .*第 \d+ 页/u.exec(text) ?? [];
    printed.set(sheet, [...(printed.get(sheet) ?? []), text]);
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("every page says which sheet it is of", () => {
  expect([...printed.keys()]).toEqual([
    ..."全区 各市 各县 条款 市场名册 疑点 抽查名单 未计入 无法评判 放在一边 口径".split(" "),
  ]);
});

it("the cities take pages side by side, with the cities' names on each", () => {
  const pages = printed.get("各市") ?? [];
  const [left, right] = [
    pages.filter((text) => text.includes("应报县数")),
    pages.filter((text) => /最常见差距/u.test(text)),
  ];
  const cities = [...new Set(STANDARD.regions.map(({ city }) => city))];
  const namedOn = (texts: readonly string[]) =>
    cities.filter((city) => texts.some((text) => new RegExp(`^\\s*${city}\\s`, "mu").test(text)));
  expect([pages.length, cities.length]).toEqual([2, 14]);
  expect([namedOn(left), namedOn(right)]).toEqual([cities, cities]);
  expect(right.join("")).not.toContain("按桂人社发");
});

it("the others take one page across", () => {
  expect(printed.get("市场名册")?.[0]).toMatch(/设区市.*文件/u);
  expect(printed.get("各县")?.[0]).toMatch(/设区市.*最常见差距/u);
});

it.each([360, 1280])("the page fits %i pixels, asks for nothing and can be read by everybody", async (width) => {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(page).href);
    expect(asked).toEqual([pathToFileURL(page).href]);
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await tab.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true");
    await tab.evaluate(AXE);
    const found = await tab.evaluate<AxeResults>("axe.run()");
    expect(found.violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])).toEqual([]);
  } finally {
    await browser.close();
  }
});
