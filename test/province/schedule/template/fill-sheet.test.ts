import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filling, fillSheet } from "../../../../src/province/schedule/template/fill-sheet.ts";
import { joinSheet, splitSheet } from "../../../../src/province/schedule/template/sheet-rows.ts";

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData><mergeCells count="1"/></worksheet>`;
const fill = (xml: string, ...fillings: Partial<Filling>[]) =>
  fillSheet(
    xml,
    fillings.map((filling) => ({ row: 2, column: 2, value: 7, likeRow: 2, ...filling })),
  );

describe("filling the XML of a sheet", () => {
  it.each<[string, string, Partial<Filling>, string]>([
    [
      "an empty cell keeps its style",
      '<row r="2"><c r="B2" s="5"/></row>',
      {},
      '<row r="2"><c r="B2" s="5"><v>7</v></c></row>',
    ],
    [
      "a text is written in place",
      '<row r="2"><c r="B2" s="5"/></row>',
      { value: "<甲 & 乙>" },
      '<row r="2"><c r="B2" s="5" t="inlineStr"><is><t xml:space="preserve">&lt;甲 &amp; 乙&gt;</t></is></c></row>',
    ],
    [
      "a missing cell comes in its order",
      '<row r="2"><c r="A2"/><c r="C2"/></row>',
      {},
      '<row r="2"><c r="A2"/><c r="B2"><v>7</v></c><c r="C2"/></row>',
    ],
    [
      "a missing row comes in its order, in the likeness of the first",
      '<row r="2" ht="20" spans="1:9"><c r="B2" s="5"/></row><row r="9"/>',
      { row: 4 },
      '<row r="2" ht="20" spans="1:9"><c r="B2" s="5"/></row><row r="4" ht="20"><c r="B4" s="5"><v>7</v></c></row><row r="9"></row>',
    ],
    [
      "a text that looks like a formula is a text",
      '<row r="2"><c r="B2"/></row>',
      { value: "=1+1" },
      '<row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
    ],
  ])("%s", (_, rows, filling, expected) => {
    expect(fill(sheet(rows), filling)).toEqual({ xml: sheet(expected), taken: [] });
  });

  it.each([
    ["a number", '<c r="B2"><v>1</v></c>'],
    ["a formula without a result", '<c r="B2"><f>SUM(A1:A2)</f></c>'],
    ["a shared formula", '<c r="B2"><f t="shared" si="0"/><v>3</v></c>'],
    ["a text", '<c r="B2" t="s"><v>0</v></c>'],
    ["a text in place", '<c r="B2" t="inlineStr"><is><t>合计</t></is></c>'],
  ])("%s in the cell is left and named", (_, cell) => {
    const xml = sheet(`<row r="2">${cell}</row>`);
    expect(fill(xml, {})).toEqual({ xml, taken: ["B2"] });
  });

  it("a head may be replaced when the map says so, a formula never", () => {
    const text = '<row r="2"><c r="B2" s="1" t="s"><v>0</v></c></row>';
    expect(fill(sheet(text), { mayReplace: true, value: 1 })?.xml).toBe(
      sheet('<row r="2"><c r="B2" s="1"><v>1</v></c></row>'),
    );
    expect(fill(sheet('<row r="2"><c r="B2"><f>1</f></c></row>'), { mayReplace: true })?.taken).toEqual(["B2"]);
  });

  it("names with a prefix, and rows and cells that state no place", () => {
    const xml = '<x:worksheet><x:sheetData><x:row/><x:row><x:c/><x:c s="3"/></x:row></x:sheetData></x:worksheet>';
    expect(fill(xml, {})?.xml).toContain('<x:c r="B2" s="3"><x:v>7</x:v></x:c>');
  });

  it.each([
    ["no data", "<worksheet/>"],
    ["a comment inside", sheet('<!-- x --><row r="2"/>')],
    ["something that is no row", sheet("<rows/>")],
    ["no such cell", sheet('<row r="2"><c r="甲"/></row>')],
  ])("%s: nothing is touched", (_, xml) => {
    expect(fill(xml, {})).toBeNull();
  });

  it("taken apart and joined, a sheet is the same but for empty tags", () => {
    const cell = fc.constantFrom("", ' s="2"', ' s="12" t="s"');
    const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (made) => {
        const xml = sheet(
          made
            .map(
              (cells, row) =>
                `<row r="${row + 1}">${cells.map((attributes, column) => `<c r="${"ABCD"[column]}${row + 1}"${attributes}><v>1</v></c>`).join("")}</row>`,
            )
            .join(""),
        );
        const split = splitSheet(xml);
        expect(split === null ? null : joinSheet(split)).toBe(xml);
      }),
    );
  });
});
