// The page in a real browser: what it says, how it fits, prints and speaks, and that nothing in it can run.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { loadCases } from "../golden/assessments.ts";
import { LONG } from "../golden/make-hostile.ts";
import { renderReport } from "../golden/render-report.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const WIDTHS = [360, 1280];
const loaded = loadCases();
/** A comparison on a page of four clauses. */
const progress = (loaded["since-last-time"] ?? []).map((whole) => ({ ...whole, clauses: whole.clauses.slice(2, 6) }));
const cases: Record<string, readonly Assessment[]> = { ...loaded, progress };
const stories = ["comprehensive", "since-last-time", "several", "blank", "hostile"];
/** Small ones that hold every kind of block between them: axe looks at every text. */
const SPOKEN = ["other-type", "progress", "hostile"];
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-page-"));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  for (const story of [...stories, ...SPOKEN]) {
    writeFileSync(join(folder, `${story}.html`), await renderReport("html", cases[story] ?? []));
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page; whatever it tries to load or run is in `trouble`. */
async function open(story: string, width = 1280, bypassCSP = false): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("dialog", (dialog) => trouble.push(`dialog ${dialog.message()}`));
  page.on("request", (request) => {
    if (!request.url().endsWith(".html")) trouble.push(`request ${request.url()}`);
  });
  page.on("pageerror", (error) => trouble.push(`error ${error.message}`));
  page.on("console", (message) => trouble.push(`console ${message.text()}`));
  await page.goto(pathToFileURL(join(folder, `${story}.html`)).href);
  return { page, trouble };
}

describe.each(stories)("%s", (story) => {
  it("loads nothing, runs nothing, and says who, by what and as of when", async () => {
    const { page, trouble } = await open(story);
    const text = (await page.textContent("body")) ?? "";
    for (const { submission, standard, asOf } of cases[story] ?? []) {
      for (const part of [submission.sha256, standard.document, `${standard.version}版`, asOf])
        expect(text).toContain(part);
    }
    expect(text).toContain("自我评估，不是主管部门的评定");
    expect(text).toContain("工具口径，非文件规定");
    expect(await page.locator("script, iframe, img, object, link, form").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it.each(WIDTHS)("needs no sideways scrolling at %i px, and no words are cut off", async (width) => {
    const { page } = await open(story, width);
    const wide = await page.evaluate<{ scroll: number; outside: string[] }>(`(() => {
      const room = document.documentElement.clientWidth;
      const outside = [...document.querySelectorAll("main *")].filter((element) => {
        const { right, width: taken } = element.getBoundingClientRect();
        return taken > 0 && right > room + 1 && element.closest("thead, colgroup") === null;
      });
      return {
        scroll: document.documentElement.scrollWidth - room,
        outside: outside.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    })()`);
    expect(wide).toEqual({ scroll: 0, outside: [] });
    await page.context().close();
  });
});

describe.each(SPOKEN)("%s for those who hear it", (story) => {
  it.each(WIDTHS)("has nothing wrong for axe at %i px", async (width) => {
    const { page } = await open(story, width, true);
    await page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true");
    await page.addScriptTag({ content: AXE });
    const { violations, passes } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    expect(violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["color-contrast", "html-has-lang", "document-title"]),
    );
    await page.context().close();
  });
});

describe("the page", () => {
  it("puts the gaps before everything that is in order, with a bar and its words for every verdict", async () => {
    const { page } = await open("comprehensive");
    const headings = await page.locator("h3").allInnerTexts();
    expect(headings[0]).toContain("结论");
    expect(headings[1]).toContain("差距");
    expect(headings.at(-1)).toContain("全部条款");
    const bars = await page
      .locator("svg[role=img]")
      .evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")));
    const counts = Object.values(cases.comprehensive?.[0]?.summary.clauses ?? {});
    expect(bars).toHaveLength(counts.length);
    for (const [index, count] of counts.entries()) expect(bars[index]).toContain(`${count}条，共31条`);
    await page.context().close();
  });

  it("hides a kind of gap by its box, from the keyboard, without a script", async () => {
    const { page } = await open("comprehensive");
    const partly = page.locator(".gap.partly_met");
    expect(await partly.first().isVisible()).toBe(true);
    await page.getByLabel(/显示部分符合/u).focus();
    await page.keyboard.press("Space");
    expect(await partly.first().isVisible()).toBe(false);
    expect(await page.locator(".gap.not_met").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("unfolds the words of a clause", async () => {
    const { page } = await open("comprehensive");
    const clause = page.locator("details", { hasText: "1.5" }).first();
    expect(await clause.locator(".clause-text").isVisible()).toBe(false);
    await clause.locator("summary").click();
    expect(await clause.locator(".clause-text").textContent()).toContain("就业服务场所面积一般不少于50m²");
    await page.context().close();
  });

  it("leads from the list of markets to each", async () => {
    const { page } = await open("several");
    const links = page.locator("nav a");
    expect(await links.count()).toBe(2);
    await links.nth(1).click();
    expect(page.url()).toContain("#market-2");
    await page.context().close();
  });

  it("prints on A4 without its controls", async () => {
    const { page } = await open("comprehensive");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/u);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".shown").first().isVisible()).toBe(false);
    expect(await page.locator(".gap").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("shows hostile text whole, as text", async () => {
    const { page, trouble } = await open("hostile");
    const text = await page.textContent("body");
    for (const part of [
      LONG,
      "<script>alert(1)</script> ]]> &amp;",
      "\\u{202E}倒序",
      "🀄👨‍👩‍👧",
      "[链接](javascript:alert(1))",
    ])
      expect(text).toContain(part);
    expect(await page.locator("a[href^=javascript]").count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it("lets nothing run that is put into it", async () => {
    const { page } = await open("comprehensive");
    const ran = await page.evaluate<boolean>(`(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      return globalThis.ran ?? false;
    })()`);
    expect(ran).toBe(false);
    await page.context().close();
  });
});
