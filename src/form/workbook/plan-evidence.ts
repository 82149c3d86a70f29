// The sheet of evidence: what can prove each clause, and the files that do.

import { words } from "../../locale/index.ts";
import { nameColumn } from "../../model/form-layout.ts";
import type { Checklist } from "../../model/standard.ts";
import { rangeName } from "../../model/workbook/cell-name.ts";
import type { Cell, RowPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";

const say = words.formSheets.evidence;
const WIDTHS = [10, 26, 62, 40];
const HEAD_ROW = 4;
/** Rows for what is no clause by itself. */
const MORE_ROWS = 8;

/** A row a clause; `mark` is the hidden mark of the form, `footer` stands under every page. */
export function planEvidence(checklist: Checklist, mark: string, footer: string): SheetPlan {
  const files: Cell = { value: null, style: "answerText", isOpen: true };
  const clauses = checklist.clauses.map(
    ({ id, title, evidence }): RowPlan => ({
      cells: [
        { value: id, style: "hintCentre" },
        { value: title, style: "label" },
        { value: say.wanted(evidence), style: "hint" },
        files,
      ],
      height: "fit",
    }),
  );
  const more = Array.from(
    { length: MORE_ROWS },
    (_, index): RowPlan => ({
      cells: [
        { value: null, style: "answerText", isOpen: true },
        { value: index === 0 ? say.more : null, style: "note" },
        { value: null, style: "note" },
        files,
      ],
    }),
  );
  return {
    name: say.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { cells: [{ value: say.sheet, style: "title" }], height: 34 },
      { cells: [{ value: say.hint, style: "remark" }], height: "fit" },
      { cells: [nameColumn("target"), mark, null, nameColumn("evidence")], isHidden: true },
      {
        cells: [words.formColumns.heads.target, ...say.heads.slice(1)].map((value) => ({
          value,
          style: "head" as const,
        })),
        height: 22,
      },
      ...clauses,
      ...more,
    ],
    merges: [1, 2].map((row) => rangeName(row, 1, row, WIDTHS.length)),
    frozen: { rows: HEAD_ROW },
    print: { isLandscape: true, repeatRows: [HEAD_ROW, HEAD_ROW], footer },
    isProtected: true,
    tabColor: "C7D2DE",
  };
}
