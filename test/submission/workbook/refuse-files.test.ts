// Files that are something else, or broken as files: each ends in a coded error with a next step.

import { describe, expect, it } from "vitest";
import { makeWorkbook, relationshipsPart } from "./make-workbook.ts";
import { makeZip } from "./make-zip.ts";
import { book, NEXT_STEP, part, type RefusedCase, readError } from "./read-error.ts";

const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file whose directory names one stream. */
function makeOle(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  bytes.set(OLE_START);
  bytes.write(stream, 1024, "utf16le");
  bytes.writeUInt16LE((stream.length + 1) * 2, 1024 + 64);
  return bytes;
}

/** A part stored as it is, and within its data another part that the directory names as well. */
function makeOverlap(): Buffer {
  const inner = { name: "b", data: "x", method: 0 };
  const hidden = makeZip([inner]).subarray(0, 30 + 1 + 1);
  return makeZip([
    { name: "a", data: hidden, method: 0 },
    { ...inner, claimedOffset: 30 + 1 },
  ]);
}

const otherFiles: RefusedCase[] = [
  ["nothing", () => Buffer.alloc(0), "empty-file"],
  [".xls or .et", () => makeOle("Workbook"), "old-excel"],
  [".xls of Excel 5", () => makeOle("Book"), "old-excel"],
  ["a password", () => makeOle("EncryptedPackage"), "encrypted"],
  [".doc", () => makeOle("WordDocument"), "other-document"],
  ["a compound file cut short", () => Buffer.from(OLE_START), "other-document"],
  [
    ".ods",
    () =>
      makeZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
        { name: "content.xml", data: "<a/>" },
      ]),
    "open-document",
  ],
  [".xlsb", part("xl/workbook.bin", "\x83\x01"), "binary-workbook"],
  [
    ".xlsb in another place",
    book({ parts: { "_rels/.rels": relationshipsPart({ a: ["officeDocument", "book/Main.BIN"] }) } }),
    "binary-workbook",
  ],
  [".csv renamed", () => Buffer.from("\uFEFF市场名称,使用面积\n某某市场,60\n"), "text-file"],
  [".csv of GBK renamed", () => Buffer.from([0xca, 0xd0, 0xb3, 0xa1, 0x2c, 0x36, 0x30, 0x0d, 0x0a]), "text-file"],
  ["text of UTF-16 renamed", () => Buffer.from("\uFEFF市场\t60\r\n", "utf16le"), "text-file"],
  [
    "a web page renamed",
    () => Buffer.from("\r\n<HTML xmlns:o='urn:x'><table><tr><td>60</td></tr></table></HTML>"),
    "html-file",
  ],
  [
    "a table of XML 2003 renamed",
    () => Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    "xml-file",
  ],
  ["a picture renamed", () => Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "unknown-file"],
  [
    ".docx renamed",
    () =>
      makeZip([
        { name: "[Content_Types].xml", data: "<Types/>" },
        { name: "word/document.xml", data: "<a/>" },
      ]),
    "not-workbook",
  ],
  ["a zip of something else", () => makeZip([{ name: "照片.jpg", data: "x" }]), "not-workbook"],
  ["an empty zip", () => makeZip([]), "not-workbook"],
  ["a drawing in the place of the workbook", part("xl/workbook.xml", '<w:document xmlns:w="urn:w"/>'), "not-workbook"],
];

const brokenZips: RefusedCase[] = [
  ["a file cut in the middle", () => makeWorkbook().subarray(0, 900), "truncated"],
  ["a file that lacks its last byte", () => makeWorkbook().subarray(0, -1), "truncated"],
  ["four bytes", () => Buffer.from("PK\x03\x04"), "truncated"],
  ["zip64 by its counts", book({ lies: { claimedCount: 0xffff } }), "zip64"],
  ["zip64 by the size of a part", book({ entries: [{ name: "big", data: "x", claimedSize: 0xffffffff }] }), "zip64"],
  ["a directory beyond the end", book({ lies: { claimedDirectoryOffset: 0x7fffffff } }), "damaged"],
  ["a directory in the wrong place", book({ lies: { claimedDirectoryOffset: 3 } }), "damaged"],
  ["fewer parts than there are", book({ lies: { claimedCount: 2 } }), "damaged"],
  ["more parts than there are", book({ lies: { claimedCount: 50 } }), "damaged"],
  [
    "a part that begins beyond the end",
    book({ entries: [{ name: "a", data: "x", claimedOffset: 0x7fffffff }] }),
    "damaged",
  ],
  [
    "a part longer than the file",
    book({ entries: [{ name: "a", data: "x", claimedCompressedSize: 0x00ffffff }] }),
    "damaged",
  ],
  [
    "a part of another name inside",
    book({ entries: [{ name: "xl/a.xml", data: "x", localName: "xl/b.xml" }] }),
    "damaged",
  ],
  ["parts upon each other", makeOverlap, "overlapping-parts"],
  ["one part twice", book({ entries: [{ name: "XL/workbook.xml", data: "<a/>" }] }), "duplicate-part"],
  [
    "one part twice, once with a slash",
    book({ entries: [{ name: "\\xl/workbook.xml", data: "<a/>" }] }),
    "duplicate-part",
  ],
  [
    "a part with a password",
    book({ parts: { "_rels/.rels": null }, entries: [{ name: "_rels/.rels", data: "x", flags: 1 }] }),
    "encrypted",
  ],
  [
    "a compression that nobody uses",
    book({ parts: { "_rels/.rels": null }, entries: [{ name: "_rels/.rels", data: "x", method: 12 }] }),
    "damaged",
  ],
  [
    "a wrong checksum",
    book({ parts: { "_rels/.rels": null }, entries: [{ name: "_rels/.rels", data: "<a/>", claimedChecksum: 1 }] }),
    "damaged",
  ],
  [
    "garbage in the place of data",
    book({
      parts: { "_rels/.rels": null },
      entries: [{ name: "_rels/.rels", data: "<a/>", packed: Buffer.from("garbage") }],
    }),
    "damaged",
  ],
  [
    "a size that is too large",
    book({ parts: { "_rels/.rels": null }, entries: [{ name: "_rels/.rels", data: "<a/>", claimedSize: 5 }] }),
    "damaged",
  ],
  [
    "a size that is too small",
    book({ parts: { "_rels/.rels": null }, entries: [{ name: "_rels/.rels", data: " ".repeat(999), claimedSize: 5 }] }),
    "damaged",
  ],
  ["no relationships", part("_rels/.rels", null), "missing-part"],
  ["relationships to nothing", part("_rels/.rels", relationshipsPart({})), "missing-part"],
  [
    "a workbook on another machine",
    part(
      "_rels/.rels",
      relationshipsPart({ a: ["officeDocument", "http://x/y"] }).replace(
        "<Relationship ",
        '<Relationship TargetMode="External" ',
      ),
    ),
    "missing-part",
  ],
  ["no workbook part", part("xl/workbook.xml", null), "missing-part"],
  ["no relationships of the workbook", part("xl/_rels/workbook.xml.rels", null), "missing-part"],
  ["no sheet part", part("xl/worksheets/sheet1.xml", null), "missing-part", "A1"],
  ["a sheet that no relationship knows", book({ sheets: ['name="表一" r:id="rId77"'] }), "missing-part"],
];

describe("files that cannot be read", () => {
  it.each([...otherFiles, ...brokenZips])("%s", (_, make, code, cell) => {
    const error = readError(make());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(NEXT_STEP);
    expect(error.at).toEqual(cell === undefined ? undefined : { sheet: "表一", cell });
  });
});
