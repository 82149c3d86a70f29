// Markup and packages of other programs, and of none: all of them hold one cell that says 是.

import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import type { Cell } from "../../../src/submission/workbook/workbook.ts";
import { listCells } from "./list-cells.ts";
import {
  MAIN,
  makeWorkbook,
  relationshipsPart,
  sheetPart,
  type WorkbookPieces,
  workbookPart,
} from "./make-workbook.ts";

type OddCase = [what: string, pieces: WorkbookPieces, cells: Record<string, Cell>];

const yes: Record<string, Cell> = { A1: { text: "是" } };
const inlineYes = '<row r="1"><c r="A1" t="inlineStr"><is><t>是</t></is></c></row>';

const markup: OddCase[] = [
  [
    "a stated size that is not true",
    {
      parts: {
        "xl/worksheets/sheet1.xml": sheetPart(inlineYes).replace(
          "<sheetData>",
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData>',
        ),
      },
    },
    yes,
  ],
  [
    "a validation of the whole sheet",
    {
      rows: inlineYes,
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
    },
    yes,
  ],
  [
    "formats, drawings and extensions",
    {
      rows: inlineYes,
      after:
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting><drawing/><extLst><ext><c r="Z9"><v>1</v></c></ext></extLst>',
    },
    yes,
  ],
  [
    "prefixed names",
    {
      parts: {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>是</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    },
    yes,
  ],
  [
    "a namespace declared again inside",
    {
      parts: {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><y:row xmlns:y="${MAIN}"><y:c t="inlineStr"><is><t>是</t></is></y:c></y:row></sheetData></worksheet>`,
      },
    },
    yes,
  ],
  [
    "elements of other namespaces",
    {
      parts: {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:z="urn:z"><z:sheetData><row><c><v>1</v></c></row></z:sheetData><sheetData><row><z:c><v>1</v></z:c><c t="inlineStr"><is><z:t>非</z:t><t>是</t></is></c></row></sheetData></worksheet>`,
      },
    },
    yes,
  ],
  [
    "no namespace at all",
    { parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${inlineYes}</sheetData></worksheet>` } },
    yes,
  ],
  [
    "strict OOXML",
    {
      parts: {
        "xl/worksheets/sheet1.xml": sheetPart(inlineYes).replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        "xl/workbook.xml": workbookPart({})
          .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
        "xl/_rels/workbook.xml.rels": relationshipsPart({ rId1: ["worksheet", "worksheets/sheet1.xml"] }).replace(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
      },
    },
    yes,
  ],
  [
    "another prefix for ids",
    {
      rows: inlineYes,
      parts: { "xl/workbook.xml": workbookPart({}).replaceAll("r:", "rel:").replace("xmlns:r=", "xmlns:rel=") },
    },
    yes,
  ],
  ["a byte order mark", { parts: { "xl/worksheets/sheet1.xml": `\uFEFF${sheetPart(inlineYes)}` } }, yes],
  [
    "single quotes and blanks in tags",
    {
      parts: {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns = '${MAIN}' ><sheetData\n><row r = "1" ><c\tr='A1' t="inlineStr"><is><t >是</t ></is></c ></row></sheetData></worksheet >\n<!-- end -->`,
      },
    },
    yes,
  ],
  [
    "processing instructions",
    { parts: { "xl/worksheets/sheet1.xml": sheetPart(inlineYes).replace("<sheetData>", "<?a <b>?><sheetData>") } },
    yes,
  ],
  [
    "an encoding in small letters",
    { parts: { "xl/worksheets/sheet1.xml": sheetPart(inlineYes).replace("UTF-8", "utf-8") } },
    yes,
  ],
  ["a cell within a cell", { rows: '<row><c t="inlineStr"><is><t>是</t></is><c r="B1"><v>1</v></c></c></row>' }, yes],
];

const packages: OddCase[] = [
  [
    "absolute targets",
    {
      rows: inlineYes,
      parts: {
        "_rels/.rels": relationshipsPart({ a: ["officeDocument", "/xl/workbook.xml"] }),
        "xl/_rels/workbook.xml.rels": relationshipsPart({ rId1: ["worksheet", "/xl/worksheets/sheet1.xml"] }),
      },
    },
    yes,
  ],
  [
    "targets by way of the parent",
    {
      rows: inlineYes,
      parts: {
        "xl/_rels/workbook.xml.rels": relationshipsPart({ rId1: ["worksheet", "../xl/./worksheets/sheet1.xml"] }),
      },
    },
    yes,
  ],
  [
    "part names with a leading slash",
    { parts: { "xl/worksheets/sheet1.xml": null, "/xl/worksheets/sheet1.xml": sheetPart(inlineYes) } },
    yes,
  ],
  [
    "part names with backslashes",
    { parts: { "xl/worksheets/sheet1.xml": null, "xl\\worksheets\\sheet1.xml": sheetPart(inlineYes) } },
    yes,
  ],
  [
    "part names in other letters",
    { parts: { "xl/worksheets/sheet1.xml": null, "XL/Worksheets/Sheet1.xml": sheetPart(inlineYes) } },
    yes,
  ],
  [
    "a workbook in another folder",
    {
      parts: {
        "_rels/.rels": relationshipsPart({ a: ["officeDocument", "book/main.xml"] }),
        "book/main.xml": workbookPart({}),
        "book/_rels/main.xml.rels": relationshipsPart({ rId1: ["worksheet", "one.xml"] }),
        "book/one.xml": sheetPart(inlineYes),
      },
    },
    yes,
  ],
  [
    "a workbook with macros",
    {
      rows: inlineYes,
      parts: {
        "[Content_Types].xml":
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        "xl/vbaProject.bin": "\0macros",
      },
    },
    yes,
  ],
  [
    "no styles, no strings, no content types",
    {
      rows: inlineYes,
      parts: {
        "[Content_Types].xml": null,
        "xl/styles.xml": null,
        "xl/sharedStrings.xml": null,
        "xl/_rels/workbook.xml.rels": relationshipsPart({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
      },
    },
    yes,
  ],
  [
    "parts stored without compression",
    {
      parts: { "xl/worksheets/sheet1.xml": null },
      entries: [{ name: "xl/worksheets/sheet1.xml", data: sheetPart(inlineYes), method: 0 }],
    },
    yes,
  ],
  [
    "folders, and names in GBK",
    {
      rows: inlineYes,
      entries: [
        { name: "xl/", data: "", method: 0 },
        { name: "xl/media/图一.png", data: "1", flags: 0 },
        { name: "xl/media/图二.png", data: "2", flags: 0 },
      ],
    },
    yes,
  ],
  [
    "a bomb in a part that nobody reads",
    {
      rows: inlineYes,
      entries: [{ name: "xl/media/image1.png", data: Buffer.alloc(3_000_000), claimedSize: 4_000_000_000 }],
    },
    yes,
  ],
  [
    "a comment after the end, and more",
    { rows: inlineYes, lies: { comment: "PK\x05\x06", trailing: Buffer.from("\r\n") } },
    yes,
  ],
];

describe("odd markup and packages", () => {
  it.each([...markup, ...packages])("%s", (_, pieces, cells) => {
    const workbook = readWorkbook(makeWorkbook(pieces));
    expect(workbook.sheets).toHaveLength(1);
    expect(listCells(workbook.sheets[0])).toEqual(cells);
  });
});
