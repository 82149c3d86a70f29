// Thousands of submissions in every shape: one line for every input, whatever the input.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BatchResult } from "../../src/model/batch-result.ts";
import { type Ran, runCli } from "../run-cli.ts";
import { makeZip } from "../submission/workbook/make-zip.ts";

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
