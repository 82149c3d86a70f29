import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import { listCells } from "./list-cells.ts";
import { makeWorkbook, relationshipsPart, stringsPart } from "./make-workbook.ts";

describe("what is known of a workbook beside its cells", () => {
  it("tells sheets apart, hidden ones and names of every kind among them", () => {
    const relationships = relationshipsPart({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["chartsheet", "chartsheets/sheet1.xml"],
    });
    const sheets = [
      'name="__proto__" sheetId="1" r:id="rId1"',
      'name="图表" sheetId="2" r:id="rId2"',
      'name="constructor" sheetId="3" state="hidden" r:id="rId1"',
      'name="&lt;表_x0020_三&gt;" sheetId="4" state="veryHidden" r:id="rId1"',
    ];
    const bytes = makeWorkbook({ sheets, parts: { "xl/_rels/workbook.xml.rels": relationships } });
    expect(readWorkbook(bytes).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["__proto__", false],
      ["constructor", true],
      ["<表 三>", true],
    ]);
  });

  it("takes marks that no one sees out of the names of sheets", () => {
    const bytes = makeWorkbook({ sheets: ['name="表\u200b_x001B_\u202e\u0085一" r:id="rId1"'] });
    expect(readWorkbook(bytes).sheets[0]?.name).toBe("表一");
  });

  it.each([
    ["", false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
  ])("knows from when dates count: %s", (before, date1904) => {
    expect(readWorkbook(makeWorkbook({ before })).date1904).toBe(date1904);
  });

  it("gives merged ranges with their corners", () => {
    const after = '<mergeCells><mergeCell ref="C5:B2"/></mergeCells>';
    expect(readWorkbook(makeWorkbook({ after })).sheets[0]?.merges).toEqual([{ top: 2, left: 2, bottom: 5, right: 3 }]);
  });

  it("ignores a shared table that claims to be larger than it is", () => {
    const strings = stringsPart("<si><t>是</t></si>").replace(
      "<sst ",
      '<sst count="4000000000" uniqueCount="4000000000" ',
    );
    const bytes = makeWorkbook({
      rows: '<row><c t="s"><v>0</v></c></row>',
      parts: { "xl/sharedStrings.xml": strings },
    });
    expect(listCells(readWorkbook(bytes).sheets[0])).toEqual({ A1: { text: "是" } });
  });
});
