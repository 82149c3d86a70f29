import { writeCellReference } from "../../../src/submission/workbook/parts/cell-reference.ts";
import type { Cell, Sheet } from "../../../src/submission/workbook/workbook.ts";

/** The cells of a sheet by name: `{ A1: { text: "是" } }`. */
export function listCells(sheet: Sheet | undefined): Record<string, Cell> {
  const cells: [string, Cell][] = [];
  for (const [row, columns] of sheet?.rows ?? []) {
    for (const [column, cell] of columns) cells.push([writeCellReference(row, column), cell]);
  }
  return Object.fromEntries(cells);
}
