import type { Place } from "../../model/place.ts";
import { cleanText } from "../fold-text.ts";
import type { RawScalar } from "../raw-node.ts";
import { writeCellReference } from "../workbook/cell-reference.ts";
import type { MergedRange, Sheet } from "../workbook/workbook.ts";
import { writeScalar } from "../write-scalar.ts";
import { nodeOfCell } from "./cell-to-node.ts";

/** One sheet, asked by row and column: what a cell says, and where it stands. */
export class SheetView {
  readonly name: string;
  readonly #sheet: Sheet;
  readonly #date1904: boolean;

  constructor(sheet: Sheet, date1904: boolean) {
    this.name = sheet.name;
    this.#sheet = sheet;
    this.#date1904 = date1904;
  }

  place(row: number, column: number): Place {
    return { sheet: this.name, cell: writeCellReference(row, column) };
  }

  node(row: number, column: number): RawScalar {
    return nodeOfCell(this.#sheet.rows.get(row)?.get(column), this.place(row, column), this.#date1904);
  }

  /** The text of a cell as a person sees it; empty where there is none, or where the column is not known. */
  text(row: number, column: number | undefined): string {
    return column === undefined ? "" : cleanText(writeScalar(this.node(row, column)));
  }

  /** Numbers of the rows that hold something, ascending. */
  rows(): Iterable<number> {
    return this.#sheet.rows.keys();
  }

  /** The cells of a row that hold something, ascending. */
  cells(row: number): { column: number; text: string }[] {
    const columns = [...(this.#sheet.rows.get(row)?.keys() ?? [])];
    return columns.map((column) => ({ column, text: this.text(row, column) })).filter(({ text }) => text !== "");
  }

  /** The first so many rows that hold something. */
  firstRows(most: number): number[] {
    const rows: number[] = [];
    for (const row of this.#sheet.rows.keys()) {
      if (rows.length === most) break;
      rows.push(row);
    }
    return rows;
  }

  get merges(): readonly MergedRange[] {
    return this.#sheet.merges;
  }

  /** The merge that hides a cell under another one. */
  findCover(row: number, column: number): MergedRange | undefined {
    return this.#sheet.merges.find(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
  }
}
