// gig-audit postings as a whole: its result, its exit codes, and what it does with files that are none.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/submission/workbook/read-workbook.ts";
import { runCli } from "../run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "gig-audit-postings-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEAD = "编号,岗位,技能要求,工作地点,工作时间,工资,结算方式,备注\n";
const CLEAN = "1,搬运工,不限,城北物流园3号库,8:00-17:00,180元/天,按天计,男女不限\n";
const RED = "2,分拣员,不限,城北物流园3号库,8:00-17:00,180元/天,按天计,女的勿扰\n";
const GREY = "3,分拣员,不限,城北物流园3号库,8:00-17:00,180元/天,按天计,45岁以下\n";
const UNLAWFUL = "4,分拣员,不限,城北物流园3号库,8:00-17:00,180元/天,按天计,押身份证\n";
const LACKING = "5,分拣员,不限,本地,8:00-17:00,面议,日结,\n";
const BROKEN = "6,分拣员,不限,城北,8:00-17:00,180元/天,按天计,,多出一格\n";

interface Result {
  format: string;
  postings: {
    line: number;
    id: string | null;
    missing: string[];
    findings: { severity: string; ground: string; words: string; law: string[]; rewrite: string }[];
  }[];
  summary: Record<string, unknown>;
  diagnostics: { code: string; file: string; at: unknown }[];
}

function judge(content: string | Uint8Array, name = "list.csv"): { code: number | null; result: Result; err: string } {
  const { code, out, err } = runCli(["postings", write(name, content), "-f", "json"]);
  return { code, result: out === "" ? (null as unknown as Result) : (JSON.parse(out) as Result), err };
}

describe("exit codes", () => {
  it.each([
    ["clean", CLEAN, 0],
    ["grey: a person looks, nothing fails", GREY, 0],
    ["red", RED, 1],
    ["unlawful", UNLAWFUL, 1],
    ["incomplete", LACKING, 1],
    ["a row that cannot be read", CLEAN + BROKEN, 2],
    ["the worst wins", RED + BROKEN, 2],
  ])("%s", (_name, rows, code) => {
    expect(judge(HEAD + rows).code).toBe(code);
  });
});

describe("the result", () => {
  it("has the shape of gig-audit/postings/1", () => {
    const { result } = judge(HEAD + CLEAN + RED + GREY + UNLAWFUL + LACKING + BROKEN);
    expect(result.format).toBe("gig-audit/postings/1");
    expect(result.postings.map(({ line, id, missing }) => [line, id, missing])).toEqual([
      [2, "1", []],
      [3, "2", []],
      [4, "3", []],
      [5, "4", []],
      [6, "5", ["工作地点", "薪资待遇", "计酬方式"]],
    ]);
    expect(result.postings.map(({ findings }) => findings.map(({ severity, words }) => [severity, words]))).toEqual([
      [],
      [["red", "女的勿扰"]],
      [["grey", "45岁以下"]],
      [["unlawful", "押身份证"]],
      [],
    ]);
    const [finding] = result.postings[1]?.findings ?? [];
    expect(Object.keys(finding ?? {})).toEqual(["severity", "ground", "words", "law", "rewrite"]);
    expect(finding?.law.length).toBeGreaterThan(0);
    expect(result.summary).toMatchObject({ postings: 5, clean: 1, incomplete: 1, red: 1, grey: 1, unlawful: 1 });
    expect(result.diagnostics).toMatchObject([{ code: "row-columns", at: { line: 7, column: 1 } }]);
  });

  it("is the same from GBK as from UTF-8", () => {
    const utf8 = judge(HEAD + RED + LACKING).result;
    const gbk = judge(iconv.encode(HEAD + RED + LACKING, "gbk")).result;
    expect(gbk.postings).toEqual(utf8.postings);
  });

  it("takes a posting's words from wherever they stand", () => {
    const { result } = judge("招搬运工，不限经验，城北物流园，8小时，180元/天\n招小工\n", "list.txt");
    expect(result.postings.map(({ missing }) => missing.length)).toEqual([0, 5]);
  });

  it("a deposit is no pay", () => {
    const { result } = judge("招搬运工，不限经验，城北物流园，8小时，押金300元\n", "list.txt");
    expect(result.postings[0]?.missing).toContain("薪资待遇");
  });

  it("of several lists stands in one result; one that cannot be read does not stop the others", () => {
    const paths = [write("a.csv", HEAD + CLEAN), join(folder, "none.csv"), write("b.txt", "女的勿扰\n")];
    const { code, out, err } = runCli(["postings", ...paths, "-f", "json"]);
    expect(code).toBe(2);
    expect(err).toMatch(/none\.csv 找不到/u);
    expect((JSON.parse(out) as { postings: { file: string }[] }).postings.map(({ file }) => file)).toEqual([
      paths[0],
      paths[2],
    ]);
  });

  it("standard input", () => {
    const { code, out } = runCli(["postings", "-", "-f", "json"], { input: HEAD + RED });
    expect({ code, line: (JSON.parse(out) as Result).postings[0]?.line }).toEqual({ code: 1, line: 2 });
  });

  it("prints the words that are always the same, and never that somebody broke the law", () => {
    const { out } = runCli(["postings", write("words.csv", HEAD + RED + UNLAWFUL + GREY)]);
    expect(out).toContain("疑似歧视性表述，请下屏并要求用工方修改");
    expect(out).toContain("【女的勿扰】");
    expect(out.replace("不作是否违法的结论", "").replaceAll(/违法(?:收押|收费|约定)/gu, "")).not.toContain("违法");
  });
});

describe("what spreadsheets open", () => {
  const hostile = `${HEAD}=1,"搬运工",不限,本地,8小时,180元/天,按天计,"=HYPERLINK(""http://x"")"\n+1,"-包吃",不限,本地,8小时,180元/天,按天计,@甲\n`;

  it("csv: no text runs as a formula, none is lost", () => {
    const { out } = runCli(["postings", write("hostile.csv", hostile), "-f", "csv"]);
    expect(out.startsWith("\ufeff")).toBe(true);
    expect(out).toContain(",'=1,");
    expect(out).toContain(",'+1,");
    expect(out).not.toMatch(/(?:^|,|")[=+\-@]/mu);
    expect(out).toContain('=HYPERLINK(""http://x"")');
  });

  it("xlsx: texts stay texts; the same list gives the same bytes", () => {
    const list = write("hostile.csv", hostile);
    const [first, second] = ["one.xlsx", "two.xlsx"].map((name) => join(folder, name));
    for (const path of [first, second]) expect(runCli(["postings", list, "-o", path ?? ""]).code).toBe(2);
    const bytes = readFileSync(first ?? "");
    expect(bytes.equals(readFileSync(second ?? ""))).toBe(true);
    const { sheets } = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["汇总", "要处理的岗位", "读不了的行"]);
    const cells = [...(sheets[1]?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(cells.filter((cell) => cell.formula === true)).toEqual([]);
    expect(cells).toContainEqual({ text: "=1" });
  });

  it("xlsx needs a file", () => {
    const { code, err } = runCli(["postings", write("a.csv", HEAD + CLEAN), "-f", "xlsx"]);
    expect({ code, says: /-o/u.test(err) }).toEqual({ code: 2, says: true });
  });
});

describe("files that are no lists", () => {
  it.each([
    ["empty", "", /一条岗位也没有/u],
    ["no known column", "甲,乙\n1,2\n", /“甲”、“乙”.*工作地点/u],
    ["binary", Uint8Array.from([1, 0, 2, 0, 0, 255]), /二进制/u],
  ])("%s: said on stderr, nothing on stdout, no report file", (_name, content, says) => {
    const output = join(folder, "none.json");
    const { code, out, err } = runCli(["postings", write("bad.csv", content), "-o", output]);
    expect({ code, out, made: existsSync(output) }).toEqual({ code: 2, out: "", made: false });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("200 MB", () => {
    const path = write("huge.csv", HEAD);
    truncateSync(path, 200 * 1024 * 1024);
    const { code, err } = runCli(["postings", path]);
    expect({ code, says: /超过 150 MB/u.test(err) }).toEqual({ code: 2, says: true });
  });

  it("a broken export: the first of its troubles, and how many more", () => {
    const { result, code } = judge(HEAD + CLEAN + BROKEN.repeat(300));
    expect(code).toBe(2);
    expect(result.summary).toMatchObject({ postings: 1, unreadable: 300 });
    expect(result.diagnostics).toHaveLength(51);
    expect(JSON.stringify(result.diagnostics.at(-1))).toMatch(/还有250处/u);
  });
});
