// Odd and hostile workbooks, each judged by the built program in a process of its own: what comes of it, and what it costs.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsXml, sheetOf } from "../submission/form/sheet-of-rows.ts";
import {
  MAIN,
  makeWorkbook,
  RELATIONSHIPS,
  relationshipsPart,
  sheetPart,
  workbookPart,
} from "../submission/workbook/make-workbook.ts";
import { makeZip } from "../submission/workbook/make-zip.ts";

const BIN = fileURLToPath(new URL("../../bin/gig-audit.js", import.meta.url));
/** Beyond what judging a small form takes. */
const MOST_SECONDS = 2;
const MOST_BYTES = 256 * 1024 * 1024;

const ROWS = [
  ["问题", "分项", "填写"],
  ["市场类型", null, "综合性零工市场"],
  ["市场名称", null, "云岭县零工市场"],
  ["填报日期", null, "2026-11-20"],
];
const good = rowsXml(ROWS);
const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join("");
const many = (count: number, rest = "") =>
  makeWorkbook({
    rows: good + repeat(count, (index) => `<row r="${index + 10}"><c r="A${index + 10}"><v>1</v></c></row>`),
    after: rest,
  });
const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gu, "<$1x:").replaceAll("xmlns=", "xmlns:x=");
const strict = (xml: string) =>
  xml
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll(RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
const books = relationshipsPart({ rId1: ["worksheet", "worksheets/sheet1.xml"] });
const utf16 = Buffer.from(`\ufeff${sheetPart(good)}`, "utf16le");
const ole = (name: string) => {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write(name, 1024, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 1024 + 64);
  return bytes;
};

/** Ends in an assessment, or in a refusal with this code. */
type Ending = "judged" | RegExp;
const CASES: readonly (readonly [what: string, make: () => Uint8Array, ending: Ending])[] = [
  ["an honest sheet", () => sheetOf(ROWS), "judged"],
  [
    "10,000 parts",
    () => makeZip(Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, data: "", method: 0 }))),
    /组成部分超过/u,
  ],
  [
    "a part of 100 MB in 100 kB",
    () =>
      makeZip([
        { name: "[Content_Types].xml", data: "" },
        {
          name: "_rels/.rels",
          data: "",
          packed: deflateRawSync(Buffer.alloc(100 << 20, 32), { level: 1 }),
          claimedSize: 100 << 20,
        },
      ]),
    /解压后/u,
  ],
  [
    "a part larger than it claims",
    () => makeWorkbook({ entries: [{ name: "xl/worksheets/sheet1.xml", data: "x".repeat(1 << 20), claimedSize: 10 }] }),
    /两次|损坏/u,
  ],
  [
    "200,000 shared strings",
    () => makeWorkbook({ rows: good, strings: repeat(200_000, (index) => `<si><t>${index}</t></si>`) }),
    /文字超过/u,
  ],
  [
    "one long shared string in 10,000 cells",
    () =>
      makeWorkbook({
        strings: `<si><t>${"长".repeat(90_000)}</t></si>`,
        rows: repeat(10_000, () => '<row><c t="s"><v>0</v></c></row>'),
      }),
    /文字合计超过/u,
  ],
  [
    "100,000 merges of everything",
    () =>
      makeWorkbook({
        rows: good,
        after: `<mergeCells>${repeat(100_000, () => '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
      }),
    /合并的单元格超过/u,
  ],
  [
    "one merge of everything",
    () => makeWorkbook({ rows: good, after: '<mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells>' }),
    "judged",
  ],
  [
    "5,000 merges over 20,000 rows",
    () =>
      many(
        20_000,
        `<mergeCells>${repeat(4_900, (index) => `<mergeCell ref="A${index + 10}:A1048576"/>`)}</mergeCells>`,
      ),
    "judged",
  ],
  [
    "a size that claims all cells",
    () =>
      makeWorkbook({
        parts: {
          "xl/worksheets/sheet1.xml": sheetPart(good).replace(
            "<sheetData>",
            '<dimension ref="A1:XFD1048576"/><sheetData>',
          ),
        },
      }),
    "judged",
  ],
  [
    "a validation of all cells",
    () =>
      makeWorkbook({
        rows: good,
        after:
          '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"是,否"</formula1></dataValidation></dataValidations>',
      }),
    "judged",
  ],
  [
    "100,000 validations",
    () =>
      makeWorkbook({
        rows: good,
        after: `<dataValidations>${repeat(100_000, () => '<dataValidation sqref="A1:XFD1048576"/>')}</dataValidations>`,
      }),
    "judged",
  ],
  [
    "100,000 defined names",
    () =>
      makeWorkbook({
        rows: good,
        beyond: `<definedNames>${repeat(100_000, (index) => `<definedName name="n${index}">n${index + 1}</definedName>`)}</definedNames>`,
      }),
    "judged",
  ],
  [
    "an entity from outside",
    () =>
      makeWorkbook({
        parts: {
          "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetPart(good)}`,
        },
      }),
    /DOCTYPE/u,
  ],
  [
    "entities within entities",
    () =>
      makeWorkbook({
        parts: { "xl/workbook.xml": `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${workbookPart({})}` },
      }),
    /DOCTYPE/u,
  ],
  ["half of a file", () => sheetOf(ROWS).subarray(0, 900), /不完整|损坏/u],
  ["no sheet", () => makeWorkbook({ parts: { "xl/worksheets/sheet1.xml": null } }), /缺少组成部分/u],
  ["no workbook part", () => makeWorkbook({ parts: { "xl/workbook.xml": null } }), /缺少组成部分/u],
  ["no relationships", () => makeWorkbook({ parts: { "xl/_rels/workbook.xml.rels": null } }), /缺少组成部分/u],
  [
    "no styles and no strings",
    () =>
      makeWorkbook({
        rows: good,
        parts: { "xl/styles.xml": null, "xl/sharedStrings.xml": null, "xl/_rels/workbook.xml.rels": books },
      }),
    "judged",
  ],
  [
    "absolute part names",
    () =>
      makeWorkbook({
        rows: good,
        parts: {
          "xl/_rels/workbook.xml.rels": relationshipsPart({ rId1: ["worksheet", "/xl/worksheets/sheet1.xml"] }),
        },
      }),
    "judged",
  ],
  [
    "prefixed elements",
    () => makeWorkbook({ parts: { "xl/worksheets/sheet1.xml": prefixed(sheetPart(good)) } }),
    "judged",
  ],
  ["a part in UTF-16", () => makeWorkbook({ parts: { "xl/worksheets/sheet1.xml": utf16 } }), /不是 UTF-8/u],
  [
    "a workbook with macros",
    () => makeWorkbook({ rows: good, entries: [{ name: "xl/vbaProject.bin", data: Buffer.alloc(5000, 7) }] }),
    "judged",
  ],
  [
    "1,048,576 rows",
    () =>
      makeWorkbook({
        rows: repeat(1_048_576, (index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`),
      }),
    /单元格超过/u,
  ],
  ["190,000 rows that say nothing", () => many(190_000), "judged"],
  ["a negative row", () => makeWorkbook({ rows: `${good}<row r="-5"><c r="A-5"><v>1</v></c></row>` }), /不存在/u],
  [
    "a row beyond the last",
    () => makeWorkbook({ rows: `${good}<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>` }),
    /不存在/u,
  ],
  [
    "a column beyond the last",
    () => makeWorkbook({ rows: `${good}<row r="9"><c r="ZZZZZ9"><v>1</v></c></row>` }),
    /不存在/u,
  ],
  [
    "strict OOXML",
    () =>
      makeWorkbook({
        parts: {
          "_rels/.rels": strict(relationshipsPart({ rId1: ["officeDocument", "xl/workbook.xml"] })),
          "xl/workbook.xml": strict(workbookPart({})),
          "xl/_rels/workbook.xml.rels": strict(books),
          "xl/worksheets/sheet1.xml": strict(sheetPart(good)),
        },
      }),
    "judged",
  ],
  ["an old .xls, or .et of WPS", () => ole("Workbook"), /另存为” \.xlsx/u],
  ["a password", () => ole("EncryptedPackage"), /打开密码.*另存为” \.xlsx/u],
  [
    "an .ods",
    () =>
      makeZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", data: "<x/>" },
      ]),
    /另存为” \.xlsx/u,
  ],
  ["text that is called a workbook", () => Buffer.from("市场名称,甲\n"), /另存为” \.xlsx/u],
  ["nothing at all", () => new Uint8Array(), /0 字节/u],
  [
    "another kind of document",
    () =>
      makeZip([
        { name: "[Content_Types].xml", data: "" },
        { name: "word/document.xml", data: "<x/>" },
      ]),
    /没有 Excel 工作簿/u,
  ],
  ["a workbook about something else", () => sheetOf([["会议纪要", "参会人员"]]), /没有找到自评表/u],
];

let folder = "";
let base = { seconds: 0, bytes: 0 };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gig-audit-hostile-"));
  // Says at the end what the process has used, on a channel of its own.
  writeFileSync(
    join(folder, "cost.cjs"),
    'process.on("exit", () => { const used = process.resourceUsage(); require("node:fs").writeSync(3, JSON.stringify({ seconds: (used.userCPUTime + used.systemCPUTime) / 1e6, bytes: used.maxRSS * 1024 })); });',
  );
  base = judge(sheetOf(ROWS)).cost;
});

afterAll(() => rmSync(folder, { recursive: true }));

function judge(bytes: Uint8Array) {
  writeFileSync(join(folder, "自评表.xlsx"), bytes);
  const args = ["--require", join(folder, "cost.cjs"), BIN, "check", "自评表.xlsx", "--format", "json"];
  const { status, stdout, stderr, output } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr, cost: JSON.parse(output[3] ?? "null") as typeof base };
}

describe("odd and hostile workbooks", () => {
  it.each(CASES)(
    "%s",
    (_, make, ending) => {
      const { status, stdout, stderr, cost } = judge(make());
      if (ending === "judged") {
        expect(stderr).toBe("");
        expect(JSON.parse(stdout).submission.market.name).toBe("云岭县零工市场");
        expect(status).toBe(1);
      } else {
        expect(stderr).toMatch(ending);
        expect(stderr).toMatch(/^自评表\.xlsx.*请/u);
        expect(stderr).not.toMatch(/\n\s+at /u);
        expect(stdout).toBe("");
        expect(status).toBe(2);
      }
      expect(cost.seconds - base.seconds).toBeLessThan(MOST_SECONDS);
      expect(cost.bytes - base.bytes).toBeLessThan(MOST_BYTES);
    },
    60_000,
  );
});
