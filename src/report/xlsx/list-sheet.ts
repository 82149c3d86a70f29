// A sheet that is a list: title, where it is from, heads, rows; filter, frozen and repeated heads, A4 on its side.

import { rangeName } from "../../model/workbook/cell-name.ts";
import type { CellPlan, RowPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";

export interface ListPlan {
  name: string;
  title: string;
  /** Standard, date, nature: under the title. */
  origin: string;
  columns: readonly { name: string; width: number }[];
  rows: readonly (readonly CellPlan[])[];
  /** Said instead of rows. */
  none?: string;
  footer: string;
}

/** Rows above the first of the list. */
export const HEAD_ROWS = 3;

export function listSheet({ name, title, origin, columns, rows, none, footer }: ListPlan): SheetPlan {
  const across = (row: number) => rangeName(row, 1, row, columns.length);
  const lone = (value: string): RowPlan[] =>
    value === "" ? [] : [{ cells: [{ value, style: "plain" }], height: "fit" }];
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [{ value: title, style: "title" }], height: 32 },
      { cells: [{ value: origin, style: "subtitle" }], height: "fit" },
      { cells: columns.map((column): CellPlan => ({ value: column.name, style: "head" })), height: "fit" },
      ...rows.map((cells): RowPlan => ({ cells, height: "fit" })),
      ...(rows.length === 0 ? lone(none ?? "") : []),
    ],
    merges: columns.length > 1 ? [across(1), across(2)] : [],
    frozen: { rows: HEAD_ROWS },
    ...(rows.length === 0 ? {} : { filter: rangeName(HEAD_ROWS, 1, HEAD_ROWS + rows.length, columns.length) }),
    print: { isLandscape: true, repeatRows: [HEAD_ROWS, HEAD_ROWS], footer },
  };
}
