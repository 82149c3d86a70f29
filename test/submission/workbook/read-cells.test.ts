// Cells as other programs write them, and as no program should: all of them are read, and read right.

import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import type { Cell } from "../../../src/submission/workbook/workbook.ts";
import { listCells } from "./list-cells.ts";
import { makeWorkbook, type WorkbookPieces } from "./make-workbook.ts";

type OddCase = [what: string, pieces: WorkbookPieces, cells: Record<string, Cell>];

const day = (number: number): Cell => ({ number, isDate: true });
const plain = (number: number): Cell => ({ number, isDate: false });

const positions: OddCase[] = [
  [
    "cells that state no position",
    { rows: "<row><c><v>1</v></c><c/><c><v>3</v></c></row>" },
    { A1: plain(1), C1: plain(3) },
  ],
  [
    "rows that state no position",
    { rows: '<row r="4"><c><v>1</v></c></row><row><c><v>2</v></c></row>' },
    { A4: plain(1), A5: plain(2) },
  ],
  [
    "a stated cell among unstated ones",
    { rows: '<row><c r="D1"><v>1</v></c><c><v>2</v></c></row>' },
    { D1: plain(1), E1: plain(2) },
  ],
  [
    "a cell that places its unstated row",
    { rows: '<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>' },
    { B7: plain(1), A8: plain(2) },
  ],
  [
    "the last cell there is",
    { rows: '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>' },
    { XFD1048576: plain(9) },
  ],
  ["small letters in a position", { rows: '<row r="1"><c r="b1"><v>1</v></c></row>' }, { B1: plain(1) }],
  [
    "one row in two pieces",
    { rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>' },
    { A1: plain(1), B1: plain(2) },
  ],
  ["an empty cell twice", { rows: '<row r="1"><c r="A1"/><c r="A1"><v>1</v></c></row>' }, { A1: plain(1) }],
  ["no rows at all", {}, {}],
];

const values: OddCase[] = [
  [
    "numbers",
    { rows: '<row><c><v>60.5</v></c><c><v> -2 </v></c><c t="n"><v>1E-3</v></c><c><v>.5</v></c></row>' },
    { A1: plain(60.5), B1: plain(-2), C1: plain(0.001), D1: plain(0.5) },
  ],
  [
    "what is no number where one should be",
    { rows: "<row><c><v>约60</v></c><c><v>1e999</v></c><c><v>NaN</v></c><c><v>0x10</v></c></row>" },
    { A1: { text: "约60" }, B1: { text: "1e999" }, C1: { text: "NaN" }, D1: { text: "0x10" } },
  ],
  [
    "yes and no",
    { rows: '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>TRUE</v></c><c t="b"><v>或</v></c></row>' },
    { A1: { boolean: true }, B1: { boolean: false }, C1: { boolean: true }, D1: { text: "或" } },
  ],
  [
    "errors",
    { rows: '<row><c t="e"><v>#REF!</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' },
    { A1: { error: "#REF!" }, B1: { error: "#DIV/0!", formula: true } },
  ],
  [
    "cells without a value",
    {
      rows: '<row><c r="A1" s="0"/><c t="s"><v/></c><c><v></v></c><c t="b"><v/></c><c t="e"><v/></c><c t="d"><v/></c><c t="s"/></row>',
    },
    {},
  ],
  [
    "a formula with its result",
    { rows: "<row><c><f>SUM(B1:B9)</f><v>12</v></c></row>" },
    { A1: { number: 12, isDate: false, formula: true } },
  ],
  [
    "a formula of text",
    { rows: '<row><c t="str"><f>B1&amp;"㎡"</f><v>60㎡</v></c></row>' },
    { A1: { text: "60㎡", formula: true } },
  ],
  [
    "a formula whose result is empty",
    { rows: '<row><c t="str"><f>IF(B1="","",B1)</f><v></v></c></row>' },
    { A1: { text: "", formula: true } },
  ],
  [
    "a formula never calculated",
    { rows: "<row><c><f>B1+1</f></c></row>" },
    { A1: { uncalculated: true, formula: true } },
  ],
  [
    "shared formulas",
    {
      rows: '<row><c><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c><f t="shared" si="0"/><v>6</v></c></row>',
    },
    { A1: { number: 4, isDate: false, formula: true }, B1: { number: 6, isDate: false, formula: true } },
  ],
  [
    "an array formula",
    { rows: '<row><c><f t="array" ref="A1">{1}</f><v>1</v></c></row>' },
    { A1: { number: 1, isDate: false, formula: true } },
  ],
  [
    "dates of ISO",
    {
      rows: '<row><c t="d"><v>2024-04-10</v></c><c t="d"><v>2024-04-10T12:00:00.000Z</v></c><c t="d"><v>2024-02-30</v></c></row>',
    },
    { A1: day(45392), B1: day(45392.5), C1: { text: "2024-02-30" } },
  ],
  [
    "dates by style",
    {
      formats: ['yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月";@', '0.00"m"', "[Red]0"],
      rows: '<row><c s="1"><v>45392</v></c><c s="2"><v>45392</v></c><c s="3"><v>60</v></c><c s="4"><v>5</v></c><c s="99"><v>1</v></c></row>',
    },
    { A1: day(45392), B1: day(45392), C1: plain(60), D1: plain(5), E1: plain(1) },
  ],
  ["a type that does not exist", { rows: '<row><c t="z"><v>5</v></c></row>' }, { A1: plain(5) }],
];

const merges: OddCase[] = [
  [
    "values under a merge",
    {
      rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>",
      after: '<mergeCells count="9"><mergeCell ref="A1:B2"/></mergeCells>',
    },
    { A1: plain(1), C2: plain(5) },
  ],
  [
    "a merge with its corners swapped",
    { rows: "<row><c><v>1</v></c><c><v>2</v></c></row>", after: '<mergeCells><mergeCell ref="B1:A1"/></mergeCells>' },
    { A1: plain(1) },
  ],
  [
    "merges that overlap",
    {
      rows: "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>",
      after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>',
    },
    { A1: plain(1), C1: plain(3) },
  ],
  [
    "a merge of the whole sheet",
    {
      rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>",
      after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    },
    { A1: plain(1) },
  ],
  [
    "a merge of one cell",
    { rows: "<row><c><v>1</v></c></row>", after: '<mergeCells><mergeCell ref="A1"/></mergeCells>' },
    { A1: plain(1) },
  ],
];

describe("odd cells", () => {
  it.each([...positions, ...values, ...merges])("%s", (_, pieces, cells) => {
    const workbook = readWorkbook(makeWorkbook(pieces));
    expect(workbook.sheets).toHaveLength(1);
    expect(listCells(workbook.sheets[0])).toEqual(cells);
  });

  it("keeps rows and cells in ascending order however they were written", () => {
    const rows = '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>';
    const [sheet] = readWorkbook(makeWorkbook({ rows })).sheets;
    expect(Object.keys(listCells(sheet))).toEqual(["A1", "A3", "C3"]);
  });
});
