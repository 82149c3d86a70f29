// Markup and cells that contradict themselves: each ends in a coded error, placed at the cell where there is one.

import { describe, expect, it } from "vitest";
import { sheetPart, workbookPart } from "./make-workbook.ts";
import { book, NEXT_STEP, oneRow, part, type RefusedCase, readError, repeat } from "./read-error.ts";

const brokenMarkup: RefusedCase[] = [
  [
    "an external entity",
    part(
      "xl/sharedStrings.xml",
      '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
    ),
    "doctype",
  ],
  [
    "entities of entities",
    part(
      "xl/worksheets/sheet1.xml",
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${repeat(9, (index) => `<!ENTITY a${index} "&a;&a;">`)}]><worksheet/>`,
    ),
    "doctype",
  ],
  ["a DOCTYPE with nothing in it", part("xl/styles.xml", "<!DOCTYPE styleSheet><styleSheet/>"), "doctype"],
  ["an entity that nobody declared", oneRow('<c t="inlineStr"><is><t>&nbsp;</t></is></c>'), "malformed-xml"],
  ["an entity like a key of objects", oneRow('<c t="inlineStr"><is><t>&__proto__;</t></is></c>'), "malformed-xml"],
  ["a bare ampersand", oneRow('<c t="inlineStr"><is><t>A&B</t></is></c>'), "malformed-xml"],
  ["a character that does not exist", oneRow('<c t="inlineStr"><is><t>&#x110000;</t></is></c>'), "malformed-xml"],
  ["a control character by number", oneRow('<c t="inlineStr"><is><t>&#27;</t></is></c>'), "malformed-xml"],
  ["half a character by number", oneRow('<c t="inlineStr"><is><t>&#xD800;</t></is></c>'), "malformed-xml"],
  ["a control character as it is", oneRow('<c t="inlineStr"><is><t>\u001b[2J</t></is></c>'), "malformed-xml"],
  ["a control character in CDATA", oneRow('<c t="inlineStr"><is><t><![CDATA[\u0000]]></t></is></c>'), "malformed-xml"],
  [
    "tags that do not match",
    part("xl/worksheets/sheet1.xml", "<worksheet><sheetData></worksheet></sheetData>"),
    "malformed-xml",
  ],
  [
    "a tag that only begins alike",
    part("xl/worksheets/sheet1.xml", "<worksheet><sheetData></sheetDatas></worksheet>"),
    "malformed-xml",
  ],
  ["a closing tag too many", part("xl/worksheets/sheet1.xml", "<worksheet/></worksheet>"), "malformed-xml"],
  ["two roots", part("xl/worksheets/sheet1.xml", "<worksheet/><worksheet/>"), "malformed-xml"],
  ["text outside the root", part("xl/worksheets/sheet1.xml", "<worksheet/>是"), "malformed-xml"],
  ["no root", part("xl/worksheets/sheet1.xml", "<!-- nothing -->"), "malformed-xml"],
  ["an empty part", part("xl/worksheets/sheet1.xml", ""), "malformed-xml"],
  ["an attribute twice", oneRow('<c r="A1" r="B1"><v>1</v></c>'), "malformed-xml"],
  ["an attribute without quotes", oneRow("<c r=A1><v>1</v></c>"), "malformed-xml"],
  ["an attribute without a value", oneRow("<c r><v>1</v></c>"), "malformed-xml"],
  ["attributes without a blank between", oneRow('<c r="A1"t="s"/>'), "malformed-xml"],
  ["markup that ends in an attribute", part("xl/worksheets/sheet1.xml", '<worksheet a="'), "malformed-xml"],
  ["markup that ends in a comment", part("xl/worksheets/sheet1.xml", "<worksheet><!-- "), "malformed-xml"],
  ["markup that ends in a tag", part("xl/worksheets/sheet1.xml", "<worksheet"), "malformed-xml"],
  ["markup that ends too soon", part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"), "malformed-xml"],
  ["a tag with no name", part("xl/worksheets/sheet1.xml", "<worksheet>< a/></worksheet>"), "malformed-xml"],
  [
    "a declaration of no kind",
    part("xl/worksheets/sheet1.xml", "<worksheet><!ELEMENT a></worksheet>"),
    "malformed-xml",
  ],
  [
    "UTF-16 with a mark",
    part("xl/worksheets/sheet1.xml", Buffer.from(`\uFEFF${sheetPart("")}`, "utf16le")),
    "bad-encoding",
  ],
  ["UTF-16 without a mark", part("xl/workbook.xml", Buffer.from(workbookPart({}), "utf16le")), "bad-encoding"],
  [
    "UTF-16 the other way round",
    part("xl/workbook.xml", Buffer.from(workbookPart({}), "utf16le").swap16()),
    "bad-encoding",
  ],
  [
    "GBK as it is",
    part("xl/sharedStrings.xml", Buffer.from([0x3c, 0x61, 0x3e, 0xca, 0xd0, 0x3c, 0x2f, 0x61, 0x3e])),
    "bad-encoding",
  ],
  [
    "UTF-8 that claims to be GBK",
    part("xl/sharedStrings.xml", '<?xml version="1.0" encoding="GBK"?><sst/>'),
    "bad-encoding",
  ],
];

const brokenSheets: RefusedCase[] = [
  ["a column that is not", oneRow('<c r="XFE1"><v>1</v></c>'), "bad-reference", "XFE1"],
  ["a row that is not", book({ rows: '<row r="1048577"/>' }), "bad-reference", "1048577"],
  ["a cell of a row that is not", book({ rows: '<row><c r="A1048577"/></row>' }), "bad-reference", "A1048577"],
  ["a negative row", book({ rows: '<row r="-1"><c><v>1</v></c></row>' }), "bad-reference", "-1"],
  ["a row of zero", book({ rows: '<row r="0"/>' }), "bad-reference", "0"],
  ["a row with a fraction", book({ rows: '<row r="1.5"/>' }), "bad-reference", "1.5"],
  [
    "a row too large for numbers",
    book({ rows: `<row r="${"9".repeat(400)}"/>` }),
    "bad-reference",
    `${"9".repeat(20)}…`,
  ],
  ["a negative cell", oneRow('<c r="A-1"><v>1</v></c>'), "bad-reference", "A-1"],
  ["a cell of row zero", oneRow('<c r="A0"><v>1</v></c>'), "bad-reference", "A0"],
  ["a cell without a row", oneRow('<c r="A"><v>1</v></c>'), "bad-reference", "A"],
  ["a cell without a column", oneRow('<c r="1"><v>1</v></c>'), "bad-reference", "1"],
  ["a cell with no name", oneRow('<c r=""><v>1</v></c>'), "bad-reference", ""],
  ["a cell of marks that turn text around", oneRow('<c r="A\u202e1\u0085"><v>1</v></c>'), "bad-reference", "A1"],
  ["a cell in dollars", oneRow('<c r="$A$1"><v>1</v></c>'), "bad-reference", "$A$1"],
  ["a cell of another row", oneRow('<c r="A2"><v>1</v></c>'), "bad-reference", "A2"],
  ["a cell outside the rows", book({ rows: "<c><v>1</v></c>" }), "bad-reference", "A0"],
  ["a cell beyond the last column", book({ rows: '<row><c r="XFD1"/><c><v>1</v></c></row>' }), "bad-reference", "XFE1"],
  ["a row beyond the last", book({ rows: '<row r="1048576"/><row/>' }), "bad-reference", "1048577"],
  [
    "a merge beyond the sheet",
    book({ after: '<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>' }),
    "bad-reference",
    "A1",
  ],
  [
    "a merge of three corners",
    book({ after: '<mergeCells><mergeCell ref="A1:B2:C3"/></mergeCells>' }),
    "bad-reference",
    "A1",
  ],
  [
    "two values in one cell",
    book({ rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>' }),
    "duplicate-cell",
    "A1",
  ],
  ["a string that is not there", oneRow('<c t="s"><v>0</v></c>'), "bad-string", "A1"],
  ["a string before the first", oneRow('<c/><c t="s"><v>-1</v></c>'), "bad-string", "B1"],
  ["a string called length", oneRow('<c t="s"><v>length</v></c>'), "bad-string", "A1"],
  [
    "two sheets of one name",
    book({ sheets: ['name="Sheet1" r:id="rId1"', 'name="SHEET1" r:id="rId1"'] }),
    "duplicate-sheet",
  ],
];

describe("markup and cells that cannot be read", () => {
  it.each([...brokenMarkup, ...brokenSheets])("%s", (_, make, code, cell) => {
    const error = readError(make());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(NEXT_STEP);
    expect(error.at).toEqual(cell === undefined ? undefined : { sheet: "表一", cell });
  });
});
