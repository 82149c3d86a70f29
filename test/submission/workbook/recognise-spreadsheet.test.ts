import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBudget } from "../../../src/submission/workbook/limits/workbook-budget.ts";
import { WorkbookError } from "../../../src/submission/workbook/limits/workbook-error.ts";
import { defaultWorkbookLimits } from "../../../src/submission/workbook/limits/workbook-limits.ts";
import { readZipDirectory } from "../../../src/submission/workbook/package/read-zip-directory.ts";
import {
  recogniseContainer,
  recognisePackage,
  type SpreadsheetKind,
} from "../../../src/submission/workbook/package/recognise-spreadsheet.ts";
import { makeWorkbook } from "./make-workbook.ts";
import { makeZip } from "./make-zip.ts";

const zipOf = (...names: string[]) => makeZip(names.map((name) => ({ name, data: "" })));

/** A compound file with streams of these names. */
function makeOle(...streams: string[]): Buffer {
  const bytes = Buffer.alloc(512 + streams.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, stream] of streams.entries()) {
    bytes.write(stream, 512 + index * 128, "utf16le");
    bytes.writeUInt16LE((stream.length + 1) * 2, 512 + index * 128 + 64);
  }
  return bytes;
}

/** As a workbook is opened: by its first bytes, then by the names in it. */
function recognise(bytes: Uint8Array): SpreadsheetKind {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const container = recogniseContainer(archive);
  if (container !== "zip") return container;
  try {
    return recognisePackage(readZipDirectory(archive, openBudget(defaultWorkbookLimits)));
  } catch (error) {
    if (error instanceof WorkbookError) return "zip";
    throw error;
  }
}

const cases: [what: string, bytes: Uint8Array, kind: SpreadsheetKind][] = [
  ["a workbook", makeWorkbook(), "xlsx"],
  ["a workbook in a view of a larger buffer", Buffer.concat([Buffer.from("xx"), makeWorkbook()]).subarray(2), "xlsx"],
  ["a binary workbook", zipOf("[Content_Types].xml", "xl/workbook.bin"), "xlsb"],
  ["an open document", zipOf("mimetype", "content.xml", "META-INF/manifest.xml"), "ods"],
  ["a text document", zipOf("[Content_Types].xml", "word/document.xml"), "zip"],
  ["slides", zipOf("[Content_Types].xml", "ppt/presentation.xml"), "zip"],
  ["photographs", zipOf("1.jpg"), "zip"],
  ["half a workbook", makeWorkbook().subarray(0, 500), "zip"],
  ["Excel 97", makeOle("Root Entry", "Workbook"), "xls"],
  ["Excel 97 saved by WPS", makeOle("Root Entry", "ETExtData", "Workbook"), "xls"],
  ["Excel 5", makeOle("Root Entry", "Book"), "xls"],
  ["a password over a workbook", makeOle("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["Word 97", makeOle("Root Entry", "WordDocument"), "ole"],
  ["a stream with a name of odd length", makeOle("Root Entry", "Work"), "ole"],
  ["nothing", Buffer.alloc(0), "empty"],
  ["one byte", Buffer.from("P"), "text"],
  ["comma-separated values", Buffer.from("市场名称,面积\r\n"), "text"],
  ["a lock file of WPS", Buffer.from("\x05admin\0", "latin1"), "unknown"],
  ["a PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\0", "latin1"), "unknown"],
  ["a web page", Buffer.from("\uFEFF  <!DOCTYPE HTML><html></html>"), "html"],
  ["a web page in XML", Buffer.from('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'), "html"],
  ["a web archive", Buffer.from("MIME-Version: 1.0\r\n"), "html"],
  ["an XML table", Buffer.from('<?xml version="1.0"?><uof:UOF xmlns:uof="urn:uof"/>'), "xml"],
];

describe("what a file is", () => {
  it.each(cases)("%s", (_, bytes, kind) => {
    expect(recognise(bytes)).toBe(kind);
  });

  it("never throws", () => {
    const start = fc.constantFrom(
      "",
      "PK\x03\x04",
      "PK\x05\x06",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "<?xml",
      "\xff\xfe",
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 600 }), (head, rest) => {
        recognise(Buffer.concat([Buffer.from(head, "latin1"), rest]));
      }),
    );
  });
});
