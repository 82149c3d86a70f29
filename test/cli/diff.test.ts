// gig-audit diff and check --baseline, as a person runs them.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { readXlsx } from "../golden/read-office.ts";
import { runCli } from "../run-cli.ts";

const OLD = "examples/02-comprehensive-gaps/market.yaml";
const NEW = "examples/01-comprehensive-good/market.yaml";
let folder: string;
let old: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-diff-"));
  old = join(folder, "old.json");
  runCli(["check", OLD, "-o", old]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const compare = (...args: string[]) => JSON.parse(runCli(["diff", ...args, "-f", "json"]).out) as Comparison;

describe("diff", () => {
  it("takes results and self-reports alike", () => {
    const stored = compare(old, NEW);
    expect(stored.format).toBe("gig-audit/comparison/1");
    expect(compare(OLD, NEW)).toEqual(stored);
    expect(stored.summary.newly_met).toBeGreaterThan(30);
  });

  it("ends with 1 when something is worse, 0 when nothing is, 2 when a side cannot be read", () => {
    expect(runCli(["diff", old, NEW]).code).toBe(0);
    expect(runCli(["diff", old, old]).code).toBe(0);
    expect(runCli(["diff", NEW, old]).code).toBe(1);
    expect(runCli(["diff", old, "test/golden/inputs/bad.yaml"]).code).toBe(2);
    expect(runCli(["diff", old, join(folder, "none.json")]).code).toBe(2);
  });

  it.each(["terminal", "md"])("says in %s what is new, mended and still open", (format) => {
    const { out } = runCli(["diff", NEW, old, "-f", format]);
    for (const text of [
      "新增",
      "已整改0项",
      "未整改0项",
      "内部口径",
      "工具口径，非文件规定",
      "自我评估",
      "gx-2024-12@1.0",
    ])
      expect(out).toContain(text);
    for (const side of [NEW, OLD]) expect(out).toContain(side);
  });

  it("writes a workbook", async () => {
    const output = join(folder, "变化.xlsx");
    expect(runCli(["diff", old, NEW, "-o", output]).code).toBe(0);
    const text = await readXlsx(readFileSync(output));
    for (const part of ["═ 与上次相比", "═ 检查项的变化", "═ 填报内容的变化", "═ 条款结论的变化", "已整改"])
      expect(text).toContain(part);
  });

  it.each<[string, (assessment: Assessment) => unknown, string]>([
    ["without its clauses", ({ clauses: _, ...rest }) => rest, "clauses"],
    [
      "with a verdict of its own",
      (whole) => ({ ...whole, clauses: [{ ...whole.clauses[0], verdict: "好" }] }),
      "clauses[0].verdict",
    ],
    [
      "with text where a number belongs",
      (whole) => ({ ...whole, summary: { ...whole.summary, score: { low: "<b>" } } }),
      "summary.score.low",
    ],
    ["of a later format", (whole) => ({ ...whole, format: "gig-audit/assessment/9" }), "format"],
    [
      "with a hostile prototype",
      () => JSON.parse('{"format":"gig-audit/assessment/1","__proto__":{"tool":{}}}'),
      "tool",
    ],
  ])("refuses a result %s, and says where", (_, change, path) => {
    const damaged = join(folder, "damaged.json");
    writeFileSync(damaged, JSON.stringify(change(JSON.parse(readFileSync(old, "utf8")))));
    const { code, err, out } = runCli(["diff", damaged, NEW]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(`${path} 不对`);
    expect(err).toContain("重新用 gig-audit check -f json 生成");
  });

  it("asks for one market at a time", () => {
    const several = join(folder, "several.json");
    runCli(["check", OLD, NEW, "-f", "json", "-o", several]);
    expect(runCli(["diff", several, NEW]).err).toContain("check --baseline");
  });
});

describe("check --baseline", () => {
  it.each(["terminal", "md", "html", "csv"])("tells in %s what is new, mended and still open", (format) => {
    const { out } = runCli(["check", NEW, "--baseline", old, "-f", format]);
    expect(out).toMatch(/新增0项，已整改\d+项，未整改0项/u);
    const back = runCli(["check", OLD, "--baseline", NEW, "-f", format]).out;
    expect(back).toMatch(/新增\d+项，已整改0项，未整改0项/u);
  });

  it("puts the comparison into the json and leaves the rest as it was", () => {
    const { comparison, ...rest } = JSON.parse(
      runCli(["check", NEW, "--baseline", old, "-f", "json"]).out,
    ) as Assessment;
    expect(comparison).toEqual(compare(old, NEW));
    expect(rest).toEqual(JSON.parse(runCli(["check", NEW, "-f", "json"]).out));
  });

  it("finds every market's own earlier result among several, and says which has none", () => {
    const several = join(folder, "both.json");
    runCli(["check", OLD, NEW, "-f", "json", "-o", several]);
    const other = "examples/08-other-type/market.yaml";
    const { out, err } = runCli(["check", OLD, NEW, other, "--baseline", several, "-f", "json"]);
    const [first, second, third] = JSON.parse(out) as Assessment[];
    for (const same of [first, second]) {
      expect(same?.comparison?.old.file).toBe(same?.submission.file);
      expect(same?.comparison?.summary.newly_failing).toBe(0);
    }
    expect(third?.comparison).toBeUndefined();
    expect(err).toContain(`${other}：在 ${several} 里找不到同一个市场`);
  });
});
