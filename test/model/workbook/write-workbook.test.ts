// A plan comes out as a workbook that says the same: read back with exceljs, another reader than our own.

import { Workbook, type Worksheet } from "exceljs";
import { describe, expect, it } from "vitest";
import { words } from "../../../src/locale/index.ts";
import { cellName, columnName, fixedRange } from "../../../src/model/workbook/cell-name.ts";
import { countLines } from "../../../src/model/workbook/fit-height.ts";
import { safeText } from "../../../src/model/workbook/safe-text.ts";
import type { SheetPlan } from "../../../src/model/workbook/workbook-plan.ts";
import { writeWorkbook } from "../../../src/model/workbook/write-workbook.ts";

const write = (...sheets: SheetPlan[]) => writeWorkbook({ title: "样表", date: "2024-11-20", sheets }, words.sheets);

async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return workbook;
}

async function writeTexts(...texts: string[]): Promise<Worksheet> {
  const rows = texts.map((text) => ({ cells: [text] }));
  return (await readBack(await write({ name: "文字", columns: [{ width: 20 }], rows }))).worksheets[0] as Worksheet;
}

describe("text", () => {
  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "]]><script>&amp;", "🀄️ 零工", "\u202e右到左"])(
    "%j stays text",
    async (text) => {
      const cell = (await writeTexts(text)).getCell("A1");
      expect(cell.formula).toBeUndefined();
      expect(cell.value).toBe(text);
    },
  );

  it.each([
    ["a\u0000b\u001b", "a␀b␛"],
    ["一\r\n二\r三", "一\n二\n三"],
    ["\ud800", "\ufffd"],
    ["_x000D_", "_x005F_x000D_"],
  ])("shows what XML cannot hold: %j", (text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it("loses nothing of a text longer than a cell", async () => {
    const text = "长".repeat(29_999) + "𠀀".repeat(10_000);
    const workbook = await readBack(await write({ name: "甲", columns: [{ width: 9 }], rows: [{ cells: [text] }] }));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["甲", "长文本"]);
    expect(workbook.getWorksheet("甲")?.getCell("A1").text).toContain("全文见“长文本”表第2行起");
    const parts = workbook.getWorksheet("长文本")?.getColumn(2).values.slice(2) ?? [];
    expect(parts.join("")).toBe(text);
  });
});

describe("the file", () => {
  const sheet: SheetPlan = {
    name: "表",
    columns: [{ width: 10 }, { width: 12, isHidden: true }, { width: 9 }],
    rows: [
      { cells: [{ value: "题", style: "title" }, null], height: 30 },
      { cells: [{ value: { day: "2024-04-10" }, style: "day" }, { value: { formula: "1+1", result: 2 } }] },
      { cells: [{ value: "", style: "answer", isOpen: true }, 3.5], height: "fit" },
    ],
    merges: ["A1:B1"],
    frozen: { rows: 1 },
    filter: "A2:B3",
    isProtected: true,
    validations: [
      { range: "A3:A3", kind: "choice", choices: ["是", "否"] },
      { range: "B3:B3", kind: "whole", min: 0, max: 9 },
    ],
    highlights: [{ range: "A3:A3", when: "LEN(A3)=0", tone: "blank" }],
    print: { isLandscape: true, repeatRows: [1, 2], footer: "甲&乙" },
  };

  it("is the same, byte for byte, from run to run", async () => {
    const [one, other] = [await write(sheet), await write(sheet)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("keeps everything that the plan says", async () => {
    const workbook = await readBack(await write(sheet));
    const read = workbook.worksheets[0] as Worksheet;
    expect(workbook.created).toEqual(new Date("2024-11-20T00:00:00Z"));
    expect(read.getCell("A2").value).toEqual(new Date("2024-04-10T00:00:00Z"));
    expect(read.getCell("B2").value).toEqual({ formula: "1+1", result: 2 });
    expect(read.getCell("A3").protection).toMatchObject({ locked: false });
    expect(read.getColumn(2).hidden).toBe(true);
    expect(read.getColumn(3).width).toBeCloseTo(9, 1);
    expect(read.getCell("A3").dataValidation).toMatchObject({ type: "list", formulae: ['"是,否"'] });
    expect(read.getCell("B3").dataValidation).toMatchObject({ type: "whole", formulae: [0, 9] });
    expect(read.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", printTitlesRow: "1:2" });
    expect(read.headerFooter.oddFooter).toBe("&L&9甲&&乙&R&9第 &P 页，共 &N 页");
    expect(read.autoFilter).toBe("A2:B3");
    expect(read.getCell("B1").master.address).toBe("A1");
  });
});

it.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
])("column %i is %s", (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(cellName(7, number)).toBe(`${name}7`);
});

it("names a range of another sheet so that it does not move", () => {
  expect(fixedRange("甲'乙", 1, 1, 9, 2)).toBe("'甲''乙'!$A$1:$B$9");
});

it.each([
  ["", 10, 1],
  ["零工市场", 9.5, 1],
  ["零工市场规范", 9.5, 2],
  ["a\nb", 50, 2],
])("%j in a column of %d takes %i lines", (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});
