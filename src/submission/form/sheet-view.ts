import type { Place } from "../../model/place.ts";
import type { RawScalar } from "../raw-node.ts";
import { writeScalar } from "../raw-scalar.ts";
import { cleanText } from "../words/fold-text.ts";
import { writeCellReference } from "../workbook/parts/cell-reference.ts";
import type { Cell, MergedRange, Sheet } from "../workbook/workbook.ts";
import { nodeOfCell } from "./cell-to-node.ts";

/** For cells of which only the text is wanted. */
const NOWHERE: Place = { sheet: "", cell: "" };

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
    const cell = column === undefined ? undefined : this.#sheet.rows.get(row)?.get(column);
    return cell === undefined ? "" : this.#textOf(cell);
  }

  /** Numbers of the rows that hold something, ascending. */
  rows(): Iterable<number> {
    return this.#sheet.rows.keys();
  }

  /** The cells of a row that hold something, ascending. */
  cells(row: number): { column: number; text: string }[] {
    const shown: { column: number; text: string }[] = [];
    for (const [column, cell] of this.#sheet.rows.get(row) ?? []) {
      const text = this.#textOf(cell);
      if (text !== "") shown.push({ column, text });
    }
    return shown;
  }

  #textOf(cell: Cell): string {
    return cleanText("text" in cell ? cell.text : writeScalar(nodeOfCell(cell, NOWHERE, this.#date1904)));
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
