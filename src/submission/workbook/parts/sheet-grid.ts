import { cleanName } from "../limits/clean-name.ts";
import type { WorkbookBudget } from "../limits/workbook-budget.ts";
import { type CellPlace, describeFailure } from "../limits/workbook-error.ts";
import type { Cell } from "../workbook.ts";
import { LAST_COLUMN, LAST_ROW, parseCellReference, parseRowNumber, writeCellReference } from "./cell-reference.ts";

/** A cell that is not can have any name. */
const LONGEST_REFERENCE = 20;

/** Where reading a sheet stands, and the cells stored so far. Rows and cells that state no position follow the one before. */
export class SheetGrid {
  readonly #sheet: string;
  readonly #budget: WorkbookBudget;
  readonly #rows = new Map<number, Map<number, Cell>>();
  #row = 0;
  #column = 0;
  #isRowStated = false;
  #isSorted = true;
  #lastStored = 0;

  constructor(sheet: string, budget: WorkbookBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  /** The cell being read, for errors. */
  readonly locate = (): CellPlace => {
    return { sheet: this.#sheet, cell: writeCellReference(Math.max(1, this.#row), Math.max(1, this.#column)) };
  };

  openRow(stated: string | undefined): void {
    const row = stated === undefined ? this.#row + 1 : parseRowNumber(stated);
    if (row === 0 || row > LAST_ROW) this.#refuse(stated ?? String(row));
    this.#row = row;
    this.#column = 0;
    this.#isRowStated = stated !== undefined;
  }

  openCell(stated: string | undefined): void {
    if (stated === undefined) {
      this.#column++;
      if (this.#row === 0 || this.#column > LAST_COLUMN) this.#refuse(writeCellReference(this.#row, this.#column));
      return;
    }
    const reference = parseCellReference(stated);
    if (reference === null || (this.#isRowStated && reference.row !== this.#row)) this.#refuse(stated);
    else {
      this.#row = reference.row;
      this.#column = reference.column;
    }
  }

  store(cell: Cell): void {
    this.#budget.cells.spend(1, this.locate);
    if ("text" in cell) this.#budget.text.spend(cell.text.length, this.locate);
    else if ("error" in cell) this.#budget.text.spend(cell.error.length, this.locate);
    let cells = this.#rows.get(this.#row);
    if (cells === undefined) {
      cells = new Map();
      this.#rows.set(this.#row, cells);
    }
    if (cells.has(this.#column)) {
      throw describeFailure("duplicate-cell", writeCellReference(this.#row, this.#column), this.locate());
    }
    cells.set(this.#column, cell);
    const order = this.#row * LAST_COLUMN + this.#column;
    if (order < this.#lastStored) this.#isSorted = false;
    this.#lastStored = order;
  }

  /** The rows, ascending, with their cells ascending. */
  takeRows(): Map<number, Map<number, Cell>> {
    if (this.#isSorted) return this.#rows;
    return sortByKey(new Map([...this.#rows].map(([row, cells]) => [row, sortByKey(cells)])));
  }

  #refuse(reference: string): never {
    throw describeFailure("bad-reference", reference, {
      sheet: this.#sheet,
      cell: cleanName(reference, LONGEST_REFERENCE),
    });
  }
}

function sortByKey<Value>(map: Map<number, Value>): Map<number, Value> {
  return new Map([...map].sort(([first], [second]) => first - second));
}
