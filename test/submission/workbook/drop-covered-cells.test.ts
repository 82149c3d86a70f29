import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropCoveredCells } from "../../../src/submission/workbook/parts/drop-covered-cells.ts";
import type { MergedRange } from "../../../src/submission/workbook/workbook.ts";

const SIDE = 8;

const range = fc
  .record({
    top: fc.integer({ min: 1, max: SIDE }),
    left: fc.integer({ min: 1, max: SIDE }),
    height: fc.nat(4),
    width: fc.nat(4),
  })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

function isApart(first: MergedRange, second: MergedRange): boolean {
  const isBeside = first.right < second.left || second.right < first.left;
  return isBeside || first.bottom < second.top || second.bottom < first.top;
}

function isCovered(merge: MergedRange, row: number, column: number): boolean {
  const isInside = row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
  return isInside && !(row === merge.top && column === merge.left);
}

const cell = fc.record({ row: fc.integer({ min: 1, max: SIDE }), column: fc.integer({ min: 1, max: SIDE }) });
const cells = fc
  .uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` })
  .map((list) => list.sort((first, second) => first.row - second.row || first.column - second.column));

describe("cells under merges", () => {
  it("go, and no others, wherever merges that keep apart may lie", () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), cells, (all, list) => {
        const merges = all.filter((merge, index) => all.slice(0, index).every((other) => isApart(merge, other)));
        const rows = new Map<number, Map<number, string>>();
        for (const { row, column } of list) {
          rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, `${row}:${column}`));
        }
        const visible = list.filter(({ row, column }) => !merges.some((merge) => isCovered(merge, row, column)));
        dropCoveredCells(rows, merges);
        expect([...rows.values()].flatMap((columns) => [...columns.values()])).toEqual(
          visible.map(({ row, column }) => `${row}:${column}`),
        );
        expect([...rows.values()].every((columns) => columns.size > 0)).toBe(true);
      }),
    );
  });
});
