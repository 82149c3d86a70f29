// Thousands of submissions in every shape: one line for every input, whatever the input.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BatchResult } from "../../../src/model/batch-result.ts";
import { type Ran, runCli } from "../../run-cli.ts";
import { makeZip } from "../../submission/workbook/make-zip.ts";

const folder = mkdtempSync(join(tmpdir(), "gig-audit-batch-"));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = readFileSync("examples/05-service-station-good/market.yaml", "utf8");
const GAPS = readFileSync("examples/06-service-station-gaps/market.yaml", "utf8");

/** A folder of its own for a test, with these files in it. */
function inbox(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

function resultsOf({ out }: Ran): BatchResult[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as BatchResult);
}

const fileOf = (result: BatchResult) => ("submission" in result ? result.submission.file : result.file);
const codeOf = (result: BatchResult) => ("submission" in result ? "assessed" : result.diagnostics[0]?.code);

/** What each input came to, by its name below the folder. */
function outcomes(ran: Ran, path: string): Record<string, string | undefined> {
  return Object.fromEntries(resultsOf(ran).map((result) => [fileOf(result).replace(`${path}/`, ""), codeOf(result)]));
}

describe("one line an input, in a stable order", () => {
  it("judges folders below each other, and sets aside by name", () => {
    const path = inbox("nested", {
      "南宁市/青秀区/站点.yaml": GOOD,
      "南宁市/站点.yaml": GAPS,
      "b.yaml": GOOD,
      "~$b.xlsx": "lock",
      ".hidden.yaml": GOOD,
      "Thumbs.db": "x",
    });
    const ran = runCli(["batch", path]);
    expect(outcomes(ran, path)).toEqual({
      "b.yaml": "assessed",
      "南宁市/站点.yaml": "assessed",
      "南宁市/青秀区/站点.yaml": "assessed",
    });
    expect(resultsOf(ran).map(fileOf)).toEqual([...resultsOf(ran).map(fileOf)].sort());
    expect(ran.code).toBe(1);
  });

  it("reads archives by content, with names in GBK and UTF-8", () => {
    const gbk = Buffer.from([0xcd, 0xf2, 0xd0, 0xe3, 0xc7, 0xf8, ...Buffer.from(".yaml")]);
    const zip = makeZip([
      { name: "青秀区/站点.yaml", data: GOOD },
      { name: "../../逃.yaml", data: GOOD },
      { name: "__MACOSX/._站点.yaml", data: "x" },
      { name: "链接.yaml", data: "/etc/passwd", mode: 0o120777 },
    ]);
    const old = makeZip([{ name: gbk, data: GOOD, flags: 0 }]);
    const path = inbox("mailed", { "收件.dat": zip, "旧.zip": old });
    expect(outcomes(runCli(["batch", path]), path)).toEqual({
      "收件.dat/青秀区/站点.yaml": "assessed",
      "收件.dat/../../逃.yaml": "archive-outside",
      "收件.dat/链接.yaml": "archive-link",
      "旧.zip/万秀区.yaml": "assessed",
    });
  });

  it("takes NDJSON as a file and as a stream: a line for a line", () => {
    const line = JSON.stringify({ 市场类型: "零工服务站点", 市场名称: "虚构站" });
    const lines = `${line}\n\n{"破\n${line}`;
    const path = inbox("lines", { "报送.ndjson": lines });
    expect(Object.values(outcomes(runCli(["batch", path]), path))).toEqual([
      "assessed",
      "line-blank",
      expect.stringMatching(/syntax/u),
      "assessed",
    ]);
    const stream = runCli(["batch", "-"], { input: lines });
    expect(resultsOf(stream).map(codeOf)).toEqual([
      "assessed",
      "line-blank",
      expect.stringMatching(/syntax/u),
      "assessed",
    ]);
    expect(stream.code).toBe(2);
  });

  it("follows links inside the folder, refuses those that lead out, in circles or nowhere", () => {
    const path = inbox("links", { "a/站点.yaml": GOOD });
    symlinkSync("..", join(path, "a", "上级"));
    symlinkSync(join(folder, "nested"), join(path, "外面"));
    symlinkSync("没有", join(path, "断"));
    symlinkSync("a/站点.yaml", join(path, "又名.yaml"));
    expect(outcomes(runCli(["batch", path]), path)).toEqual({
      "a/站点.yaml": "assessed",
      "a/上级": "path-eloop",
      "又名.yaml": "assessed",
      外面: "path-elinkout",
      断: "path-elinkbroken",
    });
  });

  it("sets evidence aside and refuses other pictures", () => {
    const path = join(folder, "evidence");
    cpSync("examples/09-comprehensive-explained", path, { recursive: true });
    rmSync(join(path, "assessment.json"));
    rmSync(join(path, "report.txt"));
    writeFileSync(join(path, "扫描.jpg"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]));
    expect(outcomes(runCli(["batch", path]), path)).toEqual({ "market.yaml": "assessed", "扫描.jpg": "file-binary" });
  });
});

const type = "市场类型: 零工服务站点\n";

/** A workbook that was not sent to its end: it begins as every workbook does and has no table of contents. */
const HALF_BOOK = makeZip([{ name: "[Content_Types].xml", data: GOOD }]).subarray(0, 400);

/** Every kind of broken file, and what its line says. */
const broken: [name: string, content: string | Uint8Array, code: RegExp][] = [
  ["空.yaml", "", /^file-empty$/u],
  ["空.xlsx", "", /^file-empty$|^empty-file$/u],
  ["二进制.yaml", Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0]), /^file-binary$/u],
  ["语法.yaml", "市场类型: [综合\n", /syntax/u],
  ["语法.json", '{"市场类型": ', /syntax/u],
  [
    "编码.yaml",
    Uint8Array.from([0xca, 0xd0, 0xb3, 0xa1, 0xc0, 0xe0, 0xd0, 0xcd, 0x3a, 0x20, 0xd7, 0xdb, 0xba, 0xcf, 0x0a]),
    /^encoding-gbk$/u,
  ],
  ["别名.yaml", `a: &a [1]\nb: &b [*a,*a,*a]\n${type}`, /^yaml-anchor$/u],
  ["太深.yaml", `a: ${"[".repeat(10_000)}`, /^nesting-too-deep$/u],
  ["太大.yaml", Buffer.alloc(21 * 1024 * 1024, "a"), /^file-efbig$/u],
  ["没有类型.yaml", "专用面积: 60\n", /^market-type-missing$/u],
  ["不认识的类型.yaml", "市场类型: 超市\n", /choice|type/u],
  ["别的标准.yaml", `标准: gx-2099-01@9.9\n${type}`, /^standard-unknown$/u],
  ["__proto__.json", '{"__proto__": {"市场类型": "零工服务站点"}}', /./u],
  ["照片.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), /^file-binary$/u],
  ["断.zip", makeZip([{ name: "站点.yaml", data: GOOD }]).subarray(0, 400), /^archive-truncated$/u],
  ["断.xlsx", HALF_BOOK, /^truncated$/u],
  ["断表.zip/断.xlsx", makeZip([{ name: "断.xlsx", data: HALF_BOOK }]), /^truncated$/u],
  ["别的.rar", Buffer.from("526172211a070100cf907300", "hex"), /^archive-foreign$/u],
  ["别的.7z", Buffer.from("377abcaf271c0004", "hex"), /^archive-foreign$/u],
  ["套别的.zip/里.rar", makeZip([{ name: "里.rar", data: Buffer.from("526172211a0700", "hex") }]), /^archive-nested$/u],
  ["空.zip", makeZip([]), /^archive-empty$/u],
  ["坏.zip/站点.yaml", makeZip([{ name: "站点.yaml", data: GOOD, claimedChecksum: 1 }]), /^archive-damaged$/u],
  [
    "炸弹.zip/炸弹.yaml",
    makeZip([{ name: "炸弹.yaml", data: Buffer.alloc(8 * 1024 * 1024) }]),
    /^archive-limit-ratio$/u,
  ],
  ["密码.zip/站点.yaml", makeZip([{ name: "站点.yaml", data: GOOD, flags: 0x801 }]), /^archive-encrypted$/u],
  [
    "套.zip/里.zip",
    makeZip([{ name: "里.zip", data: makeZip([{ name: "站点.yaml", data: GOOD }]) }]),
    /^archive-nested$/u,
  ],
  ["逃.zip//etc/站点.yaml", makeZip([{ name: "/etc/站点.yaml", data: GOOD }]), /^archive-outside$/u],
  ["盘.zip/C:/站点.yaml", makeZip([{ name: "C:\\站点.yaml", data: GOOD }]), /^archive-outside$/u],
];

describe("a folder with broken files of every kind", () => {
  const files = Object.fromEntries(broken.map(([name, content]) => [name.replace(/(?<=\.zip)\/.*/u, ""), content]));
  const good = Object.fromEntries(Array.from({ length: 30 }, (_none, index) => [`好的/${index}.yaml`, GOOD]));
  const path = inbox("broken", { ...files, ...good });
  const ran = runCli(["batch", path]);
  const found = outcomes(ran, path);

  it.each(broken)("%s is one line that says why", (name, _content, code) => {
    expect(found[name]).toMatch(code);
  });

  it("the rest is judged, every input has its line, and the exit code is 2", () => {
    expect(Object.keys(found).filter((name) => name.startsWith("好的/"))).toHaveLength(30);
    expect(resultsOf(ran)).toHaveLength(broken.length + 30);
    expect(ran.code).toBe(2);
    expect(ran.err).not.toMatch(/\n\s+at |node:internal/u);
  });

  it("the terminal names the first ones, says where the others stand, and what no county could be found for", () => {
    const book = join(folder, "汇总.xlsx");
    const { err, out } = runCli(["batch", path, "-o", book]);
    const refused = resultsOf(ran).filter((result) => "file" in result).length;
    expect(err).toContain(`……另有${refused - 20}份无法评判，都列在“${book}”的“无法评判”表里\n`);
    expect(ran.err).toContain("都列在逐份结果里\n");
    expect(err).toContain("其中2家归不到县（市、区），请核对");
    expect(out).toBe("");
  });

  it("every line of an unreadable input ends in a next step", () => {
    for (const result of resultsOf(ran))
      if ("file" in result) expect(result.diagnostics[0]?.message, result.file).toMatch(/请|可以|只/u);
  });

  it("what was written comes out the same on one thread as on three", () => {
    expect(runCli(["batch", path, "--jobs", "3"]).out).toBe(runCli(["batch", path, "--jobs", "1"]).out);
  });
});

describe("paths that are none", () => {
  it.each([
    ["没有这个文件", "path-enoent"],
    ["没有*.yaml", "path-enomatch"],
  ])("%s", (name, code) => {
    const ran = runCli(["batch", join(folder, name)]);
    expect([ran.code, resultsOf(ran).map(codeOf)]).toEqual([2, [code]]);
  });

  it("a pattern that no shell has spread is spread here", () => {
    const path = inbox("pattern", { "a.yaml": GOOD, "b.yaml": GOOD, "c.txt": "x", "下/d.yaml": GOOD });
    expect(Object.keys(outcomes(runCli(["batch", join(path, "*.yaml")]), path))).toEqual(["a.yaml", "b.yaml"]);
    expect(Object.keys(outcomes(runCli(["batch", join(path, "**", "*.yaml")]), path))).toHaveLength(3);
  });

  it("what is given twice counts once", () => {
    const path = inbox("twice", { "a.yaml": GOOD });
    expect(resultsOf(runCli(["batch", path, join(path, "a.yaml"), path]))).toHaveLength(1);
  });

  it("a name that is not UTF-8 is read by its bytes and shown as GBK", () => {
    const path = inbox("gbk", { "a.yaml": GOOD });
    const name = Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0xcd, 0xf2, 0xd0, 0xe3]), Buffer.from(".yaml")]);
    writeFileSync(name, GOOD);
    expect(outcomes(runCli(["batch", path]), path)).toEqual({ "a.yaml": "assessed", "万秀.yaml": "assessed" });
  });

  it("what an earlier run wrote or left behind in the same folder is no submission", () => {
    const path = inbox("own", { "a.yaml": GOOD });
    const args = ["batch", path, "--results", join(path, "结果.ndjson"), "-o", join(path, "汇总.json")];
    runCli(args);
    const before = readFileSync(join(path, "汇总.json"), "utf8");
    for (const left of ["结果.ndjson.sorted", "结果.ndjson.journal.new", ".gig-audit-0123456789ab.tmp"])
      writeFileSync(join(path, left), "half");
    expect(runCli(args).code).toBe(0);
    expect(readFileSync(join(path, "结果.ndjson"), "utf8").split("\n")).toHaveLength(2);
    expect(readFileSync(join(path, "汇总.json"), "utf8")).toBe(before);
  });
});

describe("usage", () => {
  it.each([
    [["batch", "-", "x.yaml"], /单独/u],
    [["batch", "x.yaml", "--resume"], /--results/u],
    [["batch", "x.yaml", "-o", "汇总.doc"], /\.xlsx/u],
    [["batch", "x.yaml", "--jobs", "0"], /--jobs/u],
    [["batch", "x.yaml", "--spot-check", "多"], /--spot-check/u],
    [["batch", "x.yaml", "--fail-on", "sometimes"], /--fail-on/u],
  ])("%j", (args, says) => {
    const { code, err } = runCli(args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
