// gig-audit standard …, as typed: what comes out, and how it ends.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { StandardDiff } from "../../src/model/rule-sets/standard-diff.ts";
import { runCli } from "../run-cli.ts";

const CANTEEN = "examples/standards/community-canteen/1.0";
const REPORT = "examples/standards/community-canteen/canteen.yaml";
const made: string[] = [];

/** A copy of the small standard with one edit. */
function copyWith(path: string, from: string, to: string): string {
  const root = mkdtempSync(join(tmpdir(), "gig-audit-rules-"));
  made.push(root);
  cpSync("examples/standards/community-canteen", join(root, "canteen"), { recursive: true });
  const file = join(root, "canteen/1.0", path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return join(root, "canteen/1.0");
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe("standard lint", () => {
  it("ends with 0 where nothing is wrong, also for one file of a set", () => {
    expect(runCli(["standard", "lint", CANTEEN])).toMatchObject({ code: 0, err: "" });
    expect(runCli(["standard", "lint", `${CANTEEN}/list/05.yaml`])).toMatchObject({ code: 0 });
    expect(runCli(["standard", "lint", "examples/standards/community-canteen/source.txt"])).toMatchObject({ code: 0 });
  });

  it("ends with 1 at a fault, on its line", () => {
    const folder = copyWith("list/05.yaml", "quote: 就餐区面积一般", "quote: 就餐区的面积一般");
    const { code, out } = runCli(["standard", "lint", folder, "-f", "github"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=.*list\/05\.yaml,line=10,col=5,title=quote-differs::/mu);
  });

  it("ends with 2 where a file cannot be read, or nothing is there", () => {
    expect(runCli(["standard", "lint", copyWith("list/05.yaml", "at_least: 60 }", "at_least: 60")]).code).toBe(2);
    expect(runCli(["standard", "lint", "examples/01-comprehensive-good"])).toMatchObject({ code: 2, out: "" });
  });

  it("says when a published file is stale", () => {
    const folder = copyWith("catalogue.md", "洗手池", "洗手盆");
    const { code, out } = runCli(["standard", "lint", folder]);
    expect(code).toBe(1);
    expect(out).toContain("published-stale");
  });
});

describe("standard test", () => {
  it("ends with 0, 1 with the trace, and 2", () => {
    expect(runCli(["standard", "test", CANTEEN, "--min-coverage", "100"]).code).toBe(0);
    const failing = runCli(["standard", "test", copyWith("list/11.yaml", "at_most: 8", "at_most: 10")]);
    expect(failing.code).toBe(1);
    expect(failing.out).toContain("得出“通过”");
    expect(failing.out).toContain("冷藏设备温度：9度");
    expect(runCli(["standard", "test", copyWith("list/11.yaml", "at_most: 8", "at_mos: 8")]).code).toBe(2);
  });

  it("counts too few cases as failing", () => {
    const folder = copyWith("list/09.cases.yaml", "checks: { 1.9.a: unknown }", "checks: {}");
    expect(runCli(["standard", "test", folder, "--min-coverage", "100"]).code).toBe(0);
    const without = copyWith(
      "list/09.cases.yaml",
      "given: { 排油烟设施: 否 }\n    verdict: not_met\n    checks: { 1.9.a: fail }",
      "verdict: met",
    );
    const { code, out } = runCli(["standard", "test", without, "--min-coverage", "100"]);
    expect(code).toBe(1);
    expect(out).toContain("coverage-low");
  });
});

describe("standard diff", () => {
  it("lists the flips beside the change that flips them, and says when the number is too small", () => {
    const changed = copyWith("list/10.yaml", "at_least: 1 }", "at_least: 0 }");
    const { code, out } = runCli(["standard", "diff", CANTEEN, changed, "--against", REPORT, "-f", "json"]);
    const diff = JSON.parse(out) as StandardDiff;
    expect(code).toBe(1);
    expect(diff).toMatchObject({ bump: "major", stated: "none", isEnough: false });
    expect(diff.changes.map(({ part, id }) => `${part} ${id}`)).toEqual(["check 1.10.a"]);
    expect(diff.rehearsal).toMatchObject({
      judged: 1,
      unreadable: [],
      flips: [{ clause: "1.10", was: "partly_met", now: "met", causes: [{ part: "check", id: "1.10.a" }] }],
    });
  });

  it("reads as a list in the terminal", () => {
    const changed = copyWith("parameters.yaml", "value: 3", "value: 1");
    const { out } = runCli(["standard", "diff", CANTEEN, changed, "--against", "examples/standards/community-canteen"]);
    expect(out).toContain("改动 内部口径 morning_check_days（实质）");
    expect(out).toContain("value：3 → 1");
  });
});

describe("another trade's standard", () => {
  it("judges, makes a form and explains, from its files alone", () => {
    const judged = runCli(["check", REPORT, "--standard", CANTEEN]);
    expect(judged.code).toBe(1);
    expect(judged.out).toContain("社区食堂自评");
    expect(judged.out).not.toContain("零工");
    const form = runCli(["init", "食堂", "--standard", CANTEEN]);
    expect(form.out).toContain("食品经营许可证:");
    expect(runCli(["check", "-", "--standard", CANTEEN], { input: form.out }).code).toBe(1);
    expect(runCli(["explain", "1.10", "--standard", CANTEEN]).out).toContain("备餐区至少设置1个洗手池");
    expect(runCli(["standard", "docs", CANTEEN]).out).toContain("社区食堂卫生管理要点：条款目录");
  });

  it("is refused when its base moved", () => {
    const root = mkdtempSync(join(tmpdir(), "gig-audit-base-"));
    made.push(root);
    cpSync("examples/standards/nanpo-city", join(root, "nanpo-city"), { recursive: true });
    const path = join(root, "nanpo-city/1.0/standard.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(/base_sha256: ..../u, "base_sha256: 0000"));
    const { code, err } = runCli([
      "check",
      "examples/01-comprehensive-good/market.yaml",
      "--standard",
      join(root, "nanpo-city/1.0"),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("底本变了");
  });
});

describe("standard show and schema", () => {
  it("shows an extension's changes, and the whole", () => {
    expect(runCli(["standard", "show", "examples/standards/nanpo-city/1.0"]).out).toContain("检查项 1.5.a 改 level");
    const { out } = runCli(["standard", "show", "examples/standards/nanpo-city/1.0", "--compiled"]);
    expect(out).toContain("id: 1.5.a");
    expect(out).toContain("defibrillators");
  });

  it("prints the schemas", () => {
    expect(JSON.parse(runCli(["standard", "schema", CANTEEN, "--submission", "canteen"]).out).title).toContain(
      "自评表",
    );
    expect(Object.keys(JSON.parse(runCli(["standard", "schema"]).out))).toContain("clause");
    expect(runCli(["standard", "schema", "--rules", "nothing"]).code).toBe(2);
  });
});
