// Small files that would grow without end: each stops at a limit.

import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAIN, relationshipsPart } from "./make-workbook.ts";
import { makeZip } from "./make-zip.ts";
import { book, NEXT_STEP, oneRow, part, type RefusedCase, readError, repeat } from "./read-error.ts";

const bombs: RefusedCase[] = [
  [
    "10,000 parts",
    () => makeZip(Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, data: "", method: 0 }))),
    "limit-entries",
  ],
  [
    "a hundred megabytes of blanks",
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
    "limit-part",
  ],
  ["blanks that compress too well", book({ rows: " ".repeat(3 << 20) }), "limit-ratio", "A1"],
  [
    "1,048,576 rows",
    book({
      rows: repeat(1_048_576, (index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`),
    }),
    "limit-cells",
    "A200001",
  ],
  [
    "a merge for every row",
    book({
      after: `<mergeCells>${repeat(6_000, (index) => `<mergeCell ref="A${index + 1}:XFD1048576"/>`)}</mergeCells>`,
    }),
    "limit-merges",
    "A5001",
  ],
  [
    "too many shared strings",
    book({ strings: repeat(100_001, (index) => `<si><t>${index}</t></si>`) }),
    "limit-strings",
  ],
  [
    "a long string used everywhere",
    book({
      strings: `<si><t>${"长".repeat(99_000)}</t></si>`,
      rows: repeat(120, () => '<row><c t="s"><v>0</v></c></row>'),
    }),
    "limit-text",
    "A101",
  ],
  [
    "too many relationships",
    part(
      "_rels/.rels",
      relationshipsPart(
        Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`r${index}`, ["x", "y"] as const])),
      ),
    ),
    "limit-names",
  ],
  [
    "too many sheets",
    book({ sheets: Array.from({ length: 101 }, (_, index) => `name="${index}" r:id="rId1"`) }),
    "limit-sheets",
  ],
  [
    "too many styles",
    part(
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><cellXfs>${repeat(70_001, (index) => `<xf numFmtId="${index}"/>`)}</cellXfs></styleSheet>`,
    ),
    "limit-styles",
  ],
  [
    "too many attributes",
    part("xl/workbook.xml", `<workbook ${repeat(65, (index) => `a${index}="" `)}/>`),
    "limit-attributes",
  ],
  ["elements within elements", book({ rows: "<row>".repeat(70) }), "limit-depth"],
  ["a text that does not end", oneRow(`<c><v>${"1".repeat(600_000)}`), "limit-token"],
  ["an attribute that does not end", oneRow(`<c r="${repeat(400_000, (index) => `A${index}`)}`), "limit-token"],
  [
    "formats of all empty cells",
    book({ rows: repeat(20, () => `<row>${repeat(16_384, (index) => `<c s="${index % 9}" a="" b=""/>`)}</row>`) }),
    "limit-markup",
    "BAS6",
  ],
];

describe("bombs", () => {
  it.each(bombs)("%s", (_, make, code, cell) => {
    // The default for markup takes a file of sixty megabytes to reach.
    const error = readError(make(), code === "limit-markup" ? { markup: 500_000 } : {});
    expect(error.code).toBe(code);
    expect(error.message).toMatch(NEXT_STEP);
    if (cell !== undefined) expect(error.at).toEqual({ sheet: "表一", cell });
  });
});
