// Where a report goes: by its ending, whole or not at all, and never bytes onto a terminal.

import { spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words } from "../../src/locale/index.ts";
import { LONG } from "../golden/make-hostile.ts";
import { unzip } from "../golden/read-office.ts";
import { runCli } from "../run-cli.ts";

const INPUT = "examples/08-other-type/market.yaml";
const FORMATS = ["json", "md", "csv", "html", "docx", "xlsx"];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-output-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the ending of -o", () => {
  it.each<[string, string]>([
    ["结果.json", '{\n  "format": "gig-audit/assessment/1"'],
    ["结果.md", "# 零工市场规范化建设自评"],
    ["结果.csv", "\ufeff类别,市场"],
    ["结果.HTML", "<!DOCTYPE html>"],
    ["结果.htm", "<!DOCTYPE html>"],
    ["结果.docx", "PK\u0003\u0004"],
    ["结果.xlsx", "PK\u0003\u0004"],
    ["结果.txt", "零工市场规范化建设自评"],
  ])("chooses the format: %s", (name, beginning) => {
    const output = join(folder, name);
    expect(runCli(["check", INPUT, "-o", output])).toMatchObject({ code: 1, out: "", err: "" });
    expect(readFileSync(output, "utf8").startsWith(beginning)).toBe(true);
  });

  it("of a kind nobody knows is refused with those that there are", () => {
    const { code, err } = runCli(["check", INPUT, "-o", join(folder, "结果.pdf")]);
    expect(code).toBe(2);
    for (const format of FORMATS) expect(err).toContain(`.${format}`);
  });

  it("gives way to -f", () => {
    const output = join(folder, "看.txt");
    runCli(["check", INPUT, "-f", "md", "-o", output]);
    expect(readFileSync(output, "utf8")).toMatch(/^# /u);
  });
});

describe("flags that do not fit", () => {
  it.each([
    [["-f", "docx"], "请用 -o 写到文件"],
    [["-f", "xlsx"], "请用 -o 写到文件"],
    [["-f", "csv", "--encoding", "big5"], "可用：utf-8、gbk"],
    [["-f", "docx", "--as", "红头文件", "-o", "x.docx"], "notice（整改通知代拟稿）"],
    [["-f", "html", "--as", "notice"], "只有 docx 格式"],
  ])("%j are refused with a next step", (flags, step) => {
    const { code, out, err } = runCli(["check", INPUT, ...flags]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(step);
  });
});

describe("--encoding gbk", () => {
  it("loses nothing that GBK lacks", () => {
    const input = join(folder, "生僻.yaml");
    writeFileSync(input, "市场类型: 其他类型\n市场名称: 𠮷祥🀄零工市场50m²\n填报日期: 2026-11-20\n");
    const output = join(folder, "gbk.csv");
    runCli(["check", input, "-o", output, "--encoding", "gbk"]);
    const text = new TextDecoder("gbk", { fatal: true }).decode(readFileSync(output));
    expect(text).toContain("\\u{20BB7}祥\\u{1F004}零工市场50㎡");
    expect(text).not.toMatch(/[?\ufffd]/u);
  });
});

describe("a target that cannot be written", () => {
  /** Runs with files limited to 1 kB: what a full disk does to any program, without the right to mount one. */
  const runCramped = (output: string) =>
    spawnSync(
      "bash",
      [
        "-c",
        `trap '' XFSZ; ulimit -f 1; exec "$@"`,
        "bash",
        process.execPath,
        "bin/gig-audit.js",
        "check",
        INPUT,
        "-o",
        output,
      ],
      {
        encoding: "utf8",
      },
    );

  it.each(FORMATS)("%s: no room leaves the old file as it was, and nothing beside it", (format) => {
    const disk = join(folder, `cramped-${format}`);
    mkdirSync(disk);
    const output = join(disk, `结果.${format}`);
    writeFileSync(output, "以前的结果");
    const { status, stdout, stderr } = runCramped(output);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("写不进去");
    expect(stderr).toContain("原来的文件没有动");
    expect(stderr).not.toContain("    at ");
    expect(readFileSync(output, "utf8")).toBe("以前的结果");
    expect(readdirSync(disk)).toEqual([`结果.${format}`]);
  });

  it("a full device is named as full, and stays a device", () => {
    expect(runCli(["check", INPUT, "-f", "md", "-o", "/dev/full"])).toMatchObject({ code: 2, out: "" });
    expect(runCli(["check", INPUT, "-f", "md", "-o", "/dev/full"]).err).toContain("磁盘满了");
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  it("a link leads to the file that it names", () => {
    const target = join(folder, "真正的.md");
    writeFileSync(target, "以前");
    symlinkSync(target, join(folder, "链接.md"));
    runCli(["check", INPUT, "-o", join(folder, "链接.md")]);
    expect(readFileSync(target, "utf8")).toMatch(/^# 零工市场/u);
    expect(lstatSync(join(folder, "链接.md")).isSymbolicLink()).toBe(true);
  });

  it("a name as long as the system allows is no longer for being written", () => {
    const name = `${"长".repeat(83)}.md`;
    expect(runCli(["check", INPUT, "-o", join(folder, name)])).toMatchObject({ code: 1, err: "" });
    expect(readdirSync(folder)).toContain(name);
  });

  it.each([
    ["a folder that is not there", "没有/结果.html", "文件夹不存在"],
    ["a folder in place of a file", ".", "这是一个文件夹"],
    ["a file in place of a folder", "挡路/结果.html", "不是文件夹"],
  ])("%s", (_, path, said) => {
    writeFileSync(join(folder, "挡路"), "");
    const { code, err } = runCli(["check", INPUT, "-f", "html", "-o", join(folder, path)]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toContain("    at ");
  });

  it.each(["EBUSY", "EPERM"])(
    "a file open elsewhere (%s on Windows) is said so that people know what to close",
    (code) => {
      const said = words.cli.cannotWrite("自评结果.xlsx", code);
      expect(said).toMatch(/自评结果\.xlsx.*WPS.*Excel.*关闭/u);
    },
  );
});

describe("a hostile self-report", () => {
  const hostile = {
    市场类型: "其他类型",
    市场名称: "=cmd|' /C calc'!A0<script>alert(1)</script>]]>\u0000\u001b[31m\u202e🀄",
    填报日期: "2026-11-20",
    收费项目: [LONG],
    '=HYPERLINK("http://a")': "<img src=x onerror=alert(1)>",
  };

  it.each(FORMATS)("gives a whole %s in which nothing can run", (format) => {
    const input = join(folder, "hostile.json");
    writeFileSync(input, JSON.stringify(hostile));
    const output = join(folder, `hostile.${format}`);
    const { code, err } = runCli(["check", input, "-o", output]);
    expect(err).toBe("");
    expect(code).not.toBeNull();
    const bytes = readFileSync(output);
    const isZip = format === "docx" || format === "xlsx";
    const text = isZip ? [...unzip(bytes).values()].join("\n") : bytes.toString("utf8");
    // Markup is plain text in json and csv.
    if (format === "csv") expect(text).not.toMatch(/(?:^|,)"?[=+@]/mu);
    else if (format !== "json") expect(text).not.toMatch(/<script|<img/u);
    if (format === "xlsx") expect(text).not.toMatch(/<f>/u);
  });
});
