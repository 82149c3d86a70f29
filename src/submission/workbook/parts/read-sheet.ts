// One sheet, from its part to its cells. Validations, conditional formats, drawings and the stated size are passed over.

import { cleanName } from "../limits/clean-name.ts";
import { type CellPlace, describeFailure } from "../limits/workbook-error.ts";
import type { WorkbookPackage } from "../package/open-package.ts";
import type { Cell, MergedRange, Sheet } from "../workbook.ts";
import { walkXml, type XmlInterest, type XmlVisitor } from "../xml/walk-xml.ts";
import type { XmlAttributes } from "../xml/xml-attributes.ts";
import { parseRange } from "./cell-reference.ts";
import { dropCoveredCells } from "./drop-covered-cells.ts";
import { type CellContext, type RawCell, readCellValue } from "./read-cell.ts";
import { SheetGrid } from "./sheet-grid.ts";
import { spreadsheetNamespaces } from "./spreadsheet-namespaces.ts";
import { TextCollector } from "./text-collector.ts";

/** `XFD1048576` */
const LONGEST_CORNER = 10;

/** Reads the cells and merges of a sheet; throws a WorkbookError placed at the cell that cannot be read. */
export function readSheet(
  pack: WorkbookPackage,
  { name, hidden, part }: { name: string; hidden: boolean; part: string },
  context: CellContext,
): Sheet {
  const visitor = new SheetVisitor(pack, name, context);
  walkXml(pack.readPart(part, visitor.locate), part, pack.budget, visitor);
  const rows = visitor.grid.takeRows();
  dropCoveredCells(rows, visitor.merges);
  return { name, hidden, rows, merges: visitor.merges };
}

class SheetVisitor implements XmlVisitor {
  readonly namespaces = spreadsheetNamespaces;
  readonly grid: SheetGrid;
  readonly locate: () => CellPlace;
  readonly merges: MergedRange[] = [];
  readonly #pack: WorkbookPackage;
  readonly #sheet: string;
  readonly #context: CellContext;
  readonly #inline: TextCollector;
  #cell: (RawCell & { hasFormula: boolean }) | null = null;
  #isValue = false;

  constructor(pack: WorkbookPackage, sheet: string, context: CellContext) {
    this.#pack = pack;
    this.#sheet = sheet;
    this.#context = context;
    this.grid = new SheetGrid(sheet, pack.budget);
    this.locate = this.grid.locate;
    this.#inline = new TextCollector(pack.budget, this.locate);
  }

  open(element: string, attributes: XmlAttributes): XmlInterest {
    if (this.#cell !== null) return this.#openInCell(this.#cell, element, attributes);
    switch (element) {
      case "c":
        this.grid.openCell(attributes.get("r"));
        this.#cell = {
          type: attributes.get("t"),
          style: attributes.get("s"),
          value: null,
          inline: null,
          hasFormula: false,
        };
        return "enter";
      case "row":
        this.grid.openRow(attributes.get("r"));
        return "enter";
      case "mergeCell":
        this.#addMerge(attributes.get("ref") ?? "");
        return "skip";
      default:
        return element === "worksheet" || element === "sheetData" || element === "mergeCells" ? "enter" : "skip";
    }
  }

  text(text: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (this.#isValue) {
      cell.value = (cell.value ?? "") + text;
      this.#pack.budget.string.check(cell.value.length, this.locate);
      this.#pack.budget.text.spend(text.length, this.locate);
    } else if (cell.inline !== null) this.#inline.add(text);
  }

  close(element: string): void {
    if (this.#cell === null) return;
    if (element === "v") this.#isValue = false;
    else if (element === "is") this.#cell.inline = this.#inline.take();
    else if (element === "c") this.#closeCell(this.#cell);
    else this.#inline.close(element);
  }

  #openInCell(cell: RawCell & { hasFormula: boolean }, element: string, attributes: XmlAttributes): XmlInterest {
    switch (element) {
      case "v":
        this.#isValue = true;
        cell.value ??= "";
        return "text";
      case "f":
        cell.hasFormula = true;
        return "skip";
      case "is":
        cell.inline ??= "";
        return "enter";
      default:
        return cell.inline === null ? "skip" : this.#inline.open(element, attributes);
    }
  }

  #closeCell(cell: RawCell & { hasFormula: boolean }): void {
    this.#cell = null;
    const value = readCellValue(cell, this.#context, this.locate);
    const result = cell.hasFormula ? markFormula(value, cell.value !== null) : value;
    // An empty text is what is left when an answer is deleted; a formula's may be its result.
    if (result !== null && !("text" in result && result.text === "" && !cell.hasFormula)) this.grid.store(result);
  }

  #addMerge(range: string): void {
    const place = { sheet: this.#sheet, cell: cleanName(range.slice(0, LONGEST_CORNER).replace(/:.*/, "")) };
    this.#pack.budget.merges.spend(1, () => place);
    const merge = parseRange(range);
    if (merge === null) throw describeFailure("bad-reference", range, place);
    this.merges.push(merge);
  }
}

function markFormula(value: Cell | null, hasResult: boolean): Cell {
  if (value !== null) return { ...value, formula: true };
  return hasResult ? { text: "", formula: true } : { uncalculated: true, formula: true };
}
