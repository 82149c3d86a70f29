import { words } from "../../locale/index.ts";
import type { FormColumn } from "../../model/form-layout.ts";
import { showWords } from "../problems/show-words.ts";
import type { FactIndex } from "../questions/fact-index.ts";
import type { RawScalar } from "../raw-node.ts";
import { isOpen, wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { isCounter } from "../words/parse-quantity.ts";
import { writeRange } from "../workbook/parts/cell-reference.ts";
import type { AnswerTree } from "./answer-tree.ts";
import { type FactPath, findKeyPath, findLabelPath, isSamePath } from "./fact-paths.ts";
import type { QuestionColumns } from "./find-question-columns.ts";
import { readEvidenceCell } from "./read-evidence-cell.ts";
import type { SheetView } from "./sheet-view.ts";
import { unitOfPath } from "./unit-of-path.ts";

/** Looking for what hides an answer costs time; a hostile file gets it this often. */
const MOST_LOOKS = 500;
const LONGEST_NAME = 100;

/** Reads a sheet with a question a row: each row by its hidden key, without one by its words. */
export function readQuestionSheet(
  view: SheetView,
  columns: QuestionColumns,
  index: FactIndex,
  tree: AnswerTree,
  notes: Reading,
): void {
  new QuestionSheet(view, columns, index, tree, notes).read();
}

class QuestionSheet {
  readonly #view: SheetView;
  readonly #columns: QuestionColumns;
  readonly #index: FactIndex;
  readonly #tree: AnswerTree;
  readonly #notes: Reading;
  #looks = 0;
  #isWarnedOfKeys = false;

  constructor(view: SheetView, columns: QuestionColumns, index: FactIndex, tree: AnswerTree, notes: Reading) {
    this.#view = view;
    this.#columns = columns;
    this.#index = index;
    this.#tree = tree;
    this.#notes = notes;
  }

  read(): void {
    for (const row of this.#view.rows()) {
      if (row <= this.#columns.lastHead) continue;
      this.#readAnswer(row);
      this.#readEvidence(row);
      this.#readExplanation(row);
    }
  }

  #text(row: number, column: FormColumn): string {
    return this.#view.text(row, this.#columns.at[column]);
  }

  #readAnswer(row: number): void {
    const column = this.#columns.at.answer;
    if (column === undefined) return;
    const value = this.#view.node(row, column);
    const at = this.#view.place(row, column);
    const key = this.#text(row, "key");
    const byKey = key === "" ? null : findKeyPath(key, this.#index);
    const [question, item] = [this.#text(row, "question"), this.#text(row, "item")];
    const byLabel = findLabelPath(question, item, this.#index);
    const path = byKey ?? byLabel;
    if (path === null) {
      this.#readUnknown(key === "" ? question : key, value, row);
      return;
    }
    if (byKey === null && !isOpen(value)) this.#warnOfMissingKey(question, row);
    if (byKey !== null && byLabel !== null && !isSamePath(byKey, byLabel) && !isOpen(value)) {
      const written = showWords([question, item].join(" "));
      this.#tree.addAnswer(byKey, key, { kind: "broken", cause: "row-mismatch", text: written, at }, at);
      return;
    }
    this.#tree.addAnswer(path, path.fact.label, value, at);
    if (value.kind === "blank") this.#lookAround(path, row, column);
  }

  #readUnknown(name: string, value: RawScalar, row: number): void {
    if (isOpen(value)) return;
    const written = wordsOf(value);
    if (name !== "" && name.length <= LONGEST_NAME)
      this.#tree.addOther(name, value, value.at ?? this.#view.place(row, 1));
    else if (written !== words.formColumns.heads.answer)
      this.#notes.report("row-unnamed", value.at, showWords(written));
  }

  #warnOfMissingKey(question: string, row: number): void {
    if (this.#columns.at.key !== undefined) {
      this.#notes.report("row-without-key", this.#view.place(row, this.#columns.at.question ?? 1), showWords(question));
    } else if (!this.#isWarnedOfKeys) {
      this.#isWarnedOfKeys = true;
      this.#notes.report("keys-missing", this.#view.place(row, this.#columns.at.question ?? 1), this.#view.name);
    }
  }

  /** A blank answer may stand in a cell nearby, or under a merge: said, never taken. */
  #lookAround(path: FactPath, row: number, column: number): void {
    this.#looks += 1;
    if (this.#looks > MOST_LOOKS) return;
    const label = [path.fact.label, ...path.path].join(words.formColumns.within);
    const cover = this.#view.findCover(row, column);
    if (cover !== undefined)
      this.#notes.report("answer-merged", this.#view.place(row, column), label, writeRange(cover));
    const stray = this.#findStray(path, row);
    if (stray === null) return;
    const place = this.#view.place(row, stray.column);
    const cell = "cell" in place ? place.cell : "";
    this.#notes.report("answer-beside", place, label, cell, showWords(stray.text));
  }

  #findStray(path: FactPath, row: number): { column: number; text: string } | null {
    const { unit } = this.#columns.at;
    const known = new Set(Object.values(this.#columns.at));
    for (const { column, text } of this.#view.cells(row)) {
      if (column === unit) {
        if (text !== unitOfPath(path) && !isCounter(text)) return { column, text };
      } else if (!known.has(column) && this.#view.text(this.#columns.lastHead, column) === "") return { column, text };
    }
    return null;
  }

  #readEvidence(row: number): void {
    const column = this.#columns.at.evidence;
    if (column === undefined) return;
    const value = this.#view.node(row, column);
    if (!isOpen(value))
      readEvidenceCell(value, this.#view.place(row, column), this.#text(row, "target"), this.#tree, this.#notes);
  }

  #readExplanation(row: number): void {
    const { check, reason, approved_by, until } = this.#columns.at;
    if (check === undefined || reason === undefined) return;
    const node = (column: number | undefined): RawScalar =>
      column === undefined ? { kind: "blank" } : this.#view.node(row, column);
    const written = { reason: node(reason), approvedBy: node(approved_by), until: node(until) };
    if (Object.values(written).every(isOpen)) return;
    this.#tree.addExplanation({ check: node(check), ...written, at: this.#view.place(row, reason) });
  }
}
