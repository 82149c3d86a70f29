// Workbooks that exceljs wrote, read back cell by cell.

import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayToSerial } from "../../../src/submission/workbook/parts/serial-to-day.ts";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import type { Cell } from "../../../src/submission/workbook/workbook.ts";
import { listCells } from "./list-cells.ts";

interface Sample {
  written: ExcelJS.CellValue;
  read: Cell | null;
}

const MS_PER_DAY = 86_400_000;

/** Texts without what exceljs leaves out (control characters) or does not escape (what looks like an escape). */
const text = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.constantFrom("是", " 全角　空格 ", "第一行\n第二行", "=1+1", "@x", "㎡"),
  )
  .map((value) => value.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_x[\da-f]{4}_/giu, ""));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const result = (value: string): Cell | null => (value === "" ? null : { text: value });

const sample: fc.Arbitrary<Sample> = fc.oneof(
  text.map((value) => ({ written: value, read: result(value) })),
  number.map((value) => ({ written: value, read: { number: value, isDate: false } })),
  fc.boolean().map((value) => ({ written: value, read: { boolean: value } })),
  // From March 1900 on: exceljs knows nothing of the leap day that Excel believes in.
  fc.integer({ min: -25_508, max: 60_000 }).map((day) => ({
    written: new Date(day * MS_PER_DAY),
    read: { number: dayToSerial(day, false) ?? 0, isDate: true },
  })),
  fc
    .constantFrom("#REF!", "#N/A", "#DIV/0!")
    .map((error) => ({ written: { error } as ExcelJS.CellErrorValue, read: { error } })),
  number.map((value) => ({
    written: { formula: "A1+1", result: value },
    read: { number: value, isDate: false, formula: true } as Cell,
  })),
  fc
    .array(
      text.filter((value) => value !== ""),
      { minLength: 1, maxLength: 3 },
    )
    .map((runs) => ({
      written: { richText: runs.map((run) => ({ text: run, font: { bold: true } })) },
      read: { text: runs.join("") },
    })),
);

const place = fc.record({ row: fc.integer({ min: 1, max: 200 }), column: fc.integer({ min: 1, max: 60 }) });
const cells = fc.uniqueArray(fc.record({ place, sample }), {
  maxLength: 25,
  selector: ({ place: { row, column } }) => `${row}:${column}`,
});

async function writeCells(list: { place: { row: number; column: number }; sample: Sample }[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("自评表");
  for (const entry of list) sheet.getCell(entry.place.row, entry.place.column).value = entry.sample.written;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("what exceljs writes", () => {
  it("comes back, whatever the cells hold", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (list) => {
        const [sheet] = readWorkbook(await writeCells(list)).sheets;
        const read = list.map(({ place: { row, column } }) => sheet?.rows.get(row)?.get(column) ?? null);
        expect(read).toEqual(list.map((entry) => entry.sample.read));
        expect(Object.keys(listCells(sheet))).toHaveLength(list.filter((entry) => entry.sample.read !== null).length);
      }),
      { numRuns: 60 },
    );
  });

  it("comes back from a form with all that a form has", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.title = "自评表";
    workbook.keywords = "gx-2024-12@1.0";
    const form = workbook.addWorksheet("自评表", { views: [{ state: "frozen", ySplit: 1 }] });
    form.addRow(["条款", "问题", "填写", "键"]);
    form.addRow(["1.1", "使用面积（㎡）", 60.5, "usable_area"]);
    form.addRow(["1.2", "启用日期", new Date(Date.UTC(2024, 3, 10)), "opened_on"]);
    form.addRow(["1.3", "是否免费", null, "is_free"]);
    form.getCell("C3").numFmt = 'yyyy"年"m"月"d"日"';
    form.getCell("C4").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] };
    form.mergeCells("A5:D5");
    form.getCell("A5").value = { text: "文件", hyperlink: "https://example.org/?a=1&b=2" };
    form.getColumn(4).hidden = true;
    form.addConditionalFormatting({
      ref: "C2:C9",
      rules: [{ type: "expression", formulae: ["ISBLANK(C2)"], priority: 1, style: {} }],
    });
    await form.protect("", {});
    workbook.addWorksheet("内部", { state: "veryHidden" }).getCell("B2").value = "gx-2024-12";
    workbook.definedNames.add("自评表!$C$2", "usable_area");

    const read = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["自评表", false],
      ["内部", true],
    ]);
    expect(listCells(read.sheets[0])).toEqual({
      ...{ A1: { text: "条款" }, B1: { text: "问题" }, C1: { text: "填写" }, D1: { text: "键" } },
      ...{
        A2: { text: "1.1" },
        B2: { text: "使用面积（㎡）" },
        C2: { number: 60.5, isDate: false },
        D2: { text: "usable_area" },
      },
      ...{
        A3: { text: "1.2" },
        B3: { text: "启用日期" },
        C3: { number: 45392, isDate: true },
        D3: { text: "opened_on" },
      },
      ...{ A4: { text: "1.3" }, B4: { text: "是否免费" }, D4: { text: "is_free" } },
      A5: { text: "文件" },
    });
    expect(read.sheets[0]?.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 4 }]);
  });
});
