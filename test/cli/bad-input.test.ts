// What people send by mistake or in malice: a clear sentence, exit code 2, never a stack trace.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { runCli } from "../run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "gig-audit-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const gbk = Uint8Array.from([0xca, 0xd0, 0xb3, 0xa1, 0xc0, 0xe0, 0xd0, 0xcd, 0x3a, 0x20, 0xd7, 0xdb, 0xba, 0xcf, 0x0a]);
const type = "市场类型: 综合性零工市场\n";
const asks = (key: string, value: string) => `${type}${key}: ${value}\n`;

const unreadable: [string, string | Uint8Array, RegExp][] = [
  ["empty", "", /空/u],
  ["only comments", "# 只有说明\n", /空/u],
  ["binary", Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0]), /不是|文本|二进制/u],
  ["invalid UTF-8", Uint8Array.from([...Buffer.from(type), 0xff, 0xfe, 0xfd]), /UTF-8|编码/u],
  ["GBK", gbk, /GBK/u],
  ["syntax error", "市场类型: [综合\n", /:\d+:\d+/u],
  ["alias bomb", `a: &a [1]\nb: &b [*a,*a,*a]\n${type}`, /别名|引用|锚/u],
  ["nesting 10,000 deep", `a: ${"[".repeat(10_000)}`, /层|嵌套/u],
  ["a list at the top", "- 1\n- 2\n", /问题: 答案/u],
  ["full-width colon", "市场类型：综合性零工市场\n专用面积：60\n", /冒号/u],
  ["unknown market type", "市场类型: 超市\n", /市场类型/u],
  ["no market type", "专用面积: 60\n", /市场类型/u],
  ["unknown standard", `标准: gx-2099-01@9.9\n${type}`, /gx-2024-12@1\.0/u],
];

describe("files that cannot be judged at all", () => {
  it.each(unreadable)("%s", (name, content, says) => {
    const { code, out, err } = runCli(["check", write(`${name.replaceAll(/\W/gu, "-")}.yaml`, content), "-f", "json"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at |node:internal/u);
  });

  it("missing file", () => {
    const { code, err } = runCli(["check", join(folder, "没有.yaml")]);
    expect({ code, says: /找不到/u.test(err) }).toEqual({ code: 2, says: true });
  });

  it("folder", () => {
    mkdirSync(join(folder, "文件夹"));
    const { code, err } = runCli(["check", join(folder, "文件夹")]);
    expect({ code, says: /文件夹/u.test(err) }).toEqual({ code: 2, says: true });
  });

  it("50 MB file", () => {
    const { code, err } = runCli(["check", write("large.yaml", Buffer.alloc(50 * 1024 * 1024, "a"))]);
    expect({ code, says: /太大/u.test(err) }).toEqual({ code: 2, says: true });
  });
});

const invalidAnswers: [string, string][] = [
  ["negative area", asks("专用面积", "-5")],
  ["NaN", asks("专用面积", ".nan")],
  ["infinity", asks("专用面积", ".inf")],
  ["a date that does not exist", asks("填报日期", "2025-02-30")],
  ["text for an integer", asks("专兼职工作人员数", "好几个")],
  ["list for a text", asks("市场名称", "[甲, 乙]")],
  ["mapping for a number", asks("专用面积", "{ 甲: 1 }")],
  ["number for yes or no", asks("疏散通道是否畅通", "7")],
  ["unknown choice", asks("共享方式", "偶尔")],
  ["text for a map", asks("信息发布设施数量表", "齐全")],
  ["the same question twice", `${type}专用面积: 1\n专用面积: 2\n`],
  ["mapping for a list", asks("一体机功能", "{ 打印: { 深: 1 } }")],
];

describe("answers that cannot be read", () => {
  it.each(invalidAnswers)("%s is a placed error; the rest is judged", (_name, content) => {
    const { code, out, err } = runCli(["check", write("answer.yaml", content), "-f", "json"]);
    const { diagnostics, summary } = JSON.parse(out) as Assessment;
    expect({ code, err }).toEqual({ code: 2, err: "" });
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === "error").length).toBeGreaterThan(0);
    expect(diagnostics[0]?.at).toMatchObject({ line: expect.toSatisfy((line: number) => line >= 2) });
    expect(summary.checks.fail, "an unreadable answer never fails a check").toBe(0);
  });
});

describe("what is fine", () => {
  it.each([
    ["byte order mark", `\uFEFF${type}`],
    ["CRLF", type.replaceAll("\n", "\r\n")],
    ["full-width digits", asks("专用面积", "６０㎡")],
    ["hostile keys", `${type}__proto__: 1\nconstructor: 2\n`],
  ])("%s", (_name, content) => {
    const { code, out } = runCli(["check", write("fine.yaml", content), "-f", "json"]);
    expect(code).toBe(1);
    expect((JSON.parse(out) as Assessment).checklist.id).toBe("comprehensive");
  });

  it("several files, one broken: the others are judged and the worst code wins", () => {
    const { code, out, err } = runCli([
      "check",
      write("a.yaml", type),
      join(folder, "none.yaml"),
      write("b.yaml", type),
      "-f",
      "json",
    ]);
    expect(code).toBe(2);
    expect((JSON.parse(out) as Assessment[]).map((one) => one.submission.file.slice(-6))).toEqual(["a.yaml", "b.yaml"]);
    expect(err).toMatch(/none\.yaml/u);
  });

  it("standard input", () => {
    const { code, out } = runCli(["check", "-", "-f", "json"], { input: type });
    expect({ code, id: (JSON.parse(out) as Assessment).checklist.id }).toEqual({ code: 1, id: "comprehensive" });
  });
});

describe("a command line that cannot be used", () => {
  it.each([
    [["chekc"], /chekc/u],
    [["check"], /缺参数/u],
    [["check", "x.yaml", "--colour"], /--colour/u],
    [["check", "x.yaml", "-f", "pdf"], /terminal/u],
    [["check", "x.yaml", "--as-of", "2025-02-30"], /2025-02-30/u],
    [["check", "x.yaml", "--fail-on", "all"], /not_met/u],
    [["check", "x.yaml", "--standard", "none"], /gx-2024-12@1\.0/u],
    [["init", "超市"], /comprehensive/u],
    [["explain", "不存在的东西"], /没有找到/u],
  ] as [string[], RegExp][])("%j", (args, says) => {
    const { code, err } = runCli(args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});
