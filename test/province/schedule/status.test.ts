// Who has reported: through the command, on a registry made for it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../run-cli.ts";
import { type Made, makeResult } from "./make-report.ts";

const folder = mkdtempSync(join(tmpdir(), "schedule-status-"));
const registry = join(folder, "registry");
const regions = join(folder, "regions.csv");
const HOSTILE = '=HYPERLINK("http://x")零工市场';

function add(month: string, ...made: Made[]): void {
  const path = join(folder, `${month}.ndjson`);
  writeFileSync(path, made.map((one) => `${JSON.stringify(makeResult(one))}\n`).join(""));
  expect(runCli(["schedule", "--month", month, "--registry", registry, "--regions", regions, path]).code).toBe(0);
}

beforeAll(() => {
  writeFileSync(
    regions,
    "city_code,city,county_code,county,kind,former\n450100,南宁市,450102,兴宁区,区,\n450100,南宁市,450181,横州市,市,横县\n450200,柳州市,450222,柳城县,县,\n",
  );
  add(
    "2024-10",
    { sha: "1", date: "2024-10-20" },
    { sha: "2", date: "2024-10-20", region: "横县", name: HOSTILE },
    { sha: "3", date: "2024-10-20", region: "柳城县", city: "柳州市", name: "柳城县零工市场" },
  );
  add(
    "2024-11",
    { sha: "4", date: "2024-11-20" },
    { sha: "5", date: "2024-11-27", region: "柳城县", city: "柳州市", name: "柳城县零工市场" },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const status = (asOf: string, ...more: string[]) =>
  runCli([
    "schedule",
    "status",
    "--month",
    "2024-11",
    "--registry",
    registry,
    "--regions",
    regions,
    "--as-of",
    asOf,
    ...more,
  ]);

interface Status {
  days_left: number;
  cities: { city: string; state: string; expected: number; reported: number; late: number }[];
  missing: { market: string; last_month: string }[];
}

describe("schedule status", () => {
  it("on the day asked about: what came later has not come", () => {
    const { days_left, cities, missing } = JSON.parse(status("2024-11-22", "-f", "json").out) as Status;
    expect(days_left).toBe(3);
    expect(cities.map(({ city, state, reported, expected }) => [city, state, reported, expected])).toEqual([
      ["南宁市", "partial", 1, 2],
      ["柳州市", "none", 0, 1],
    ]);
    expect(missing.map(({ market, last_month }) => [market, last_month])).toEqual([
      [HOSTILE, "2024-10"],
      ["柳城县零工市场", "2024-10"],
    ]);
  });

  it("after the deadline: who is late, who is still silent", () => {
    const { days_left, cities } = JSON.parse(status("2024-11-28", "-f", "json").out) as Status;
    expect(days_left).toBe(-3);
    expect(cities.map(({ state, late }) => [state, late])).toEqual([
      ["partial", 0],
      ["complete", 1],
    ]);
  });

  it("the list of reminders opens in Excel and runs nothing", () => {
    const path = join(folder, "催报.csv");
    expect(status("2024-11-28", "-o", path).code).toBe(0);
    const text = readFileSync(path, "utf8");
    expect(text.startsWith("\uFEFF设区市,县（市、区）,市场,")).toBe(true);
    expect(text.split("\r\n").length).toBe(3);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")零工市场"`);
  });

  it.each([80, 120])("fits %i columns", (columns) => {
    const args = ["schedule", "status", "--month", "2024-11", "--registry", registry, "--regions", regions];
    const { out, code } = runCli([...args, "--as-of", "2024-11-28", "--no-color"], { columns });
    expect(code).toBe(0);
    expect(out).toContain("已过期3天");
    expect(out).toContain("逾期：柳城县零工市场（2024-11-27报送）");
    const wide = (text: string) =>
      [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
    for (const line of out.split("\n")) expect(wide(line), line).toBeLessThanOrEqual(columns);
  });

  it("asks for the day it is to count from", () => {
    const { code, err } = runCli(["schedule", "status", "--month", "2024-11", "--registry", registry]);
    expect([code, err.includes("--as-of")]).toEqual([2, true]);
  });
});

describe("hostile texts in the workbook", () => {
  it("stay texts, and the formulas beside them count right", async () => {
    const path = join(folder, "hostile.xlsx");
    expect(
      runCli(["schedule", "--month", "2024-11", "--registry", registry, "--regions", regions, "-o", path]).code,
    ).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const texts: unknown[] = [];
    book.getWorksheet("调度表")?.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)));
    expect(texts).toContain(HOSTILE);
  });
});

describe("an authority's own layout", () => {
  const own = (text: string) => {
    const path = join(folder, "layout.yaml");
    writeFileSync(path, text);
    return runCli([
      "schedule",
      "--month",
      "2024-11",
      "--registry",
      registry,
      "--regions",
      regions,
      "--layout",
      path,
      "-o",
      join(folder, "own.xlsx"),
    ]);
  };
  const LAYOUT = `id: own
title: 调度
note: 本局表样
deadline: { day: 20, months_after: 0 }
sheets:
  - rows: markets
    name: 一览
    title: "{scope}（{month}）"
    columns:
      - { field: market_name, header: 市场, width: 20, total: label }
      - { field: fact:park_name, header: 园区, width: 20 }
      - { field: is_late, header: 逾期, width: 8 }
definitions: []
`;

  it("replaces sheets, columns and deadline", async () => {
    expect(own(LAYOUT).code).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, "own.xlsx"));
    expect(book.worksheets.map(({ name }) => name)).toEqual(["一览"]);
    expect(book.getWorksheet("一览")?.getCell("A1").value).toBe("全区（2024年11月）");
    expect(book.getWorksheet("一览")?.getCell("C5").value).toBe("是");
  });

  it.each([
    ["a field nobody knows", LAYOUT.replace("field: is_late", "field: is_lat"), "is_lat"],
    ["a question nobody asks", LAYOUT.replace("fact:park_name", "fact:parc"), "fact:parc"],
    ["a width that is a word", LAYOUT.replace("width: 8", "width: 宽"), "layout.yaml:12:39"],
    ["no YAML at all", "a: [", "layout.yaml:1"],
  ])("%s is said with its place, exit 2", (_, text, says) => {
    const { code, err } = own(text);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
