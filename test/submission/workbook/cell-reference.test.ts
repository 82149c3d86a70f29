import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LAST_COLUMN,
  LAST_ROW,
  parseCellReference,
  parseRange,
  parseRowNumber,
  writeCellReference,
} from "../../../src/submission/workbook/parts/cell-reference.ts";

describe("names of cells", () => {
  it.each([
    ["A1", { row: 1, column: 1 }],
    ["z9", { row: 9, column: 26 }],
    ["AA10", { row: 10, column: 27 }],
    ["XFD1048576", { row: LAST_ROW, column: LAST_COLUMN }],
  ])("reads %s", (name, cell) => {
    expect(parseCellReference(name)).toEqual(cell);
  });

  it.each([
    ...[
      "",
      "A",
      "1",
      "A0",
      "A01",
      "0",
      "A-1",
      "-A1",
      "A1.5",
      "A 1",
      " A1",
      "A1 ",
      "$A$1",
      "A1:B2",
      "R1C1",
      "Ａ1",
      "A１",
    ],
    ...["XFE1", "AAAA1", "A1048577", "A10485760", `A${"9".repeat(400)}`, `${"A".repeat(400)}1`, "@1", "[1", "`1", "{1"],
  ])("refuses %s", (name) => {
    expect(parseCellReference(name)).toBeNull();
  });

  it("comes back from its name", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_ROW }), fc.integer({ min: 1, max: LAST_COLUMN }), (row, column) => {
        expect(parseCellReference(writeCellReference(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each([
    ["1", 1],
    ["1048576", LAST_ROW],
    ["1048577", 0],
    ["-1", 0],
    ["1e3", 0],
    ["007", 0],
    ["", 0],
  ])("reads row %s as %d", (text, row) => {
    expect(parseRowNumber(text)).toBe(row);
  });

  it("reads ranges whichever corner comes first", () => {
    const range = { top: 2, left: 2, bottom: 4, right: 4 };
    expect(["B2:D4", "D4:B2", "D2:B4", "b4:d2"].map(parseRange)).toEqual([range, range, range, range]);
    expect(["B:D", "2:4", "B2:", ":B2", "A1:B2:C3", ""].map(parseRange)).toEqual(Array(6).fill(null));
  });
});
