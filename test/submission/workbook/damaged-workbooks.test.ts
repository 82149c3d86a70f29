// Whatever happens to a workbook on its way: it is read, or refused in words; nothing else is ever thrown.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WorkbookError } from "../../../src/submission/workbook/limits/workbook-error.ts";
import { readWorkbook } from "../../../src/submission/workbook/read-workbook.ts";
import { makeWorkbook, relationshipsPart, sheetPart, stringsPart, workbookPart } from "./make-workbook.ts";

const PARTS: Readonly<Record<string, string>> = {
  "_rels/.rels": relationshipsPart({
    a: ["officeDocument", "xl/workbook.xml"],
    b: ["core-properties", "docProps/core.xml"],
  }),
  "xl/workbook.xml": workbookPart({
    beyond: '<definedNames><definedName name="a" localSheetId="0">b</definedName></definedNames>',
  }),
  "xl/sharedStrings.xml": stringsPart("<si><t>是</t></si><si><r><t>否</t></r></si>"),
  "xl/worksheets/sheet1.xml": sheetPart(
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c t="inlineStr"><is><t>&lt;_x000D_</t></is></c><c s="1"><f>A1</f><v>4.5</v></c></row>',
    '<mergeCells><mergeCell ref="C1:D2"/></mergeCells>',
  ),
  "docProps/core.xml": "<a><title>b</title></a>",
};

function expectReadOrRefused(bytes: Uint8Array): void {
  try {
    readWorkbook(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
  }
}

const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("damaged workbooks", () => {
  it("never throw anything else when bytes change", () => {
    const whole = makeWorkbook({ parts: PARTS, formats: ["yyyy"] });
    const changes = fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Uint8Array.from(whole);
        for (const [where, byte] of list) bytes[Math.floor(where * bytes.length)] = byte;
        expectReadOrRefused(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it("never throw anything else when they are cut", () => {
    const whole = makeWorkbook({ parts: PARTS });
    for (let length = 0; length < whole.length; length += 7) expectReadOrRefused(whole.subarray(0, length));
  });

  it("never throw anything else when their markup changes", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "&",
      "=",
      "-1",
      "99999999999999999999",
      "<c>",
      "</row>",
      "xmlns:a",
      " ",
      "\0",
      "__proto__",
    );
    const change = fc.tuple(fc.constantFrom(...Object.keys(PARTS)), position, fc.nat(12), pieces);
    fc.assert(
      fc.property(change, ([name, where, length, piece]) => {
        const whole = PARTS[name] ?? "";
        const start = Math.floor(where * whole.length);
        const part = whole.slice(0, start) + piece + whole.slice(start + length);
        expectReadOrRefused(makeWorkbook({ parts: { ...PARTS, [name]: part }, formats: ["yyyy"] }));
      }),
      { numRuns: 300 },
    );
  });
});
