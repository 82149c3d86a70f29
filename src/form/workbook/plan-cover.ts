// The first sheet: what this is, who fills it in, and how.

import { words } from "../../locale/index.ts";
import type { Checklist, Standard } from "../../model/standard.ts";
import { rangeName } from "../../model/workbook/cell-name.ts";
import type { CellPlan, RowPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";

const say = words.formSheets.cover;
const WIDTHS = [16, 28, 16, 28];
const LAST = WIDTHS.length;

export interface Cover {
  standard: Standard;
  checklist: Checklist;
  title: string;
  mark: string;
  footer: string;
  tables: readonly string[];
  /** The cell of the main sheet that holds the market's name. */
  marketCell: string;
}

/** A line of the cover, and from which column on it fills the width. */
interface Line extends RowPlan {
  mergeFrom?: number;
}

export function planCover(cover: Cover): SheetPlan {
  const lines = writeLines(cover);
  return {
    name: say.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: lines.map(({ mergeFrom: _, ...row }) => row),
    merges: lines.flatMap(({ mergeFrom }, index) =>
      mergeFrom === undefined ? [] : [rangeName(index + 1, mergeFrom, index + 1, LAST)],
    ),
    print: { footer: cover.footer },
    isProtected: true,
    tabColor: "51677E",
  };
}

function writeLines({ standard, checklist, title, mark, tables, marketCell }: Cover): Line[] {
  const duties = standard.governmentDuties
    .filter((clause) => clause.falls_on === "city")
    .flatMap((clause) => clause.checks.map((check) => check.asks));
  const about = [...say.aboutRows(standard, words.terms.checklist(checklist)), say.who, say.when(duties), say.result];
  return [
    { cells: [mark], isHidden: true },
    { cells: [], height: 30 },
    { cells: [{ value: title, style: "title" }], height: 40, mergeFrom: 1 },
    { cells: [{ value: say.subtitle, style: "lead" }], height: 22, mergeFrom: 1 },
    {
      cells: [{ value: { formula: say.market(marketCell), result: say.marketBlank }, style: "lead" }],
      height: 26,
      mergeFrom: 1,
    },
    heading(say.about),
    ...about.map(
      ([name = "", text = ""]): Line => ({
        cells: [{ value: name, style: "labelHead" }, ...fill(text, LAST - 1)],
        height: "fit",
        mergeFrom: 2,
      }),
    ),
    heading(say.how),
    ...say.howRows(tables).map(
      (text, index): Line => ({
        cells: [{ value: `${index + 1}. ${text}`, style: "plain" }],
        height: "fit",
        mergeFrom: 1,
      }),
    ),
    heading(say.sign),
    ...say.signRows.map(
      ([left = "", right = ""]): Line => ({
        cells: [
          { value: left, style: "labelHead" },
          { value: null, style: "answerText", isOpen: true },
          { value: right, style: "labelHead" },
          { value: null, style: "answerText", isOpen: true },
        ],
        height: 30,
      }),
    ),
  ];
}

function heading(text: string): Line {
  const [first, ...rest] = fill(text, LAST);
  return { cells: [first ?? null, ...rest].map((cell) => restyle(cell)), height: 24, mergeFrom: 1 };
}

function restyle(cell: CellPlan): CellPlan {
  return cell === null || typeof cell !== "object" ? cell : { ...cell, style: "section" };
}

/** A text and the empty cells it is merged with, so that all of them have a frame. */
function fill(text: string, columns: number): CellPlan[] {
  return Array.from({ length: columns }, (_, index) => ({ value: index === 0 ? text : null, style: "label" as const }));
}
