// The sheet of one table: heads, and room to write below.

import { words } from "../../locale/index.ts";
import { writeFormKey } from "../../model/form-layout.ts";
import type { Fact, Field } from "../../model/standard.ts";
import { rangeName } from "../../model/workbook/cell-name.ts";
import type { CellPlan, RowPlan, SheetPlan } from "../../model/workbook/workbook-plan.ts";
import type { ChoiceLists } from "./choice-lists.ts";
import { limitAnswer } from "./limit-answer.ts";
import { FIRST_TABLE_ROW, LAST_TABLE_ROW } from "./table-room.ts";

const say = words.formSheets.table;
/** What the page is wide in landscape; narrower tables are given more room. */
const PAGE = 118;
const NUMBER_WIDTH = 6;

export interface TableSheet {
  fact: Fact;
  name: string;
  mark: string;
  footer: string;
  lists: ChoiceLists;
}

/** Plans the sheet of a table fact, with limits and hints of its columns. */
export function planTable({ fact, name, mark, footer, lists }: TableSheet): SheetPlan {
  const fields = fact.fields ?? [];
  const last = fields.length + 1;
  const widths = shareWidth(fields);
  const hints = [
    say.hint(fact.ask, fact.plausible),
    ...fields.flatMap(({ zh, type, choices }) => (type === "list" && choices ? [say.fieldChoices(zh, choices)] : [])),
  ];
  const room = Array.from(
    { length: LAST_TABLE_ROW - FIRST_TABLE_ROW + 1 },
    (_, index): RowPlan => ({
      cells: [{ value: index + 1, style: "hintCentre" }, ...fields.map(answerCell)],
      height: 22,
    }),
  );
  return {
    name,
    columns: [{ width: NUMBER_WIDTH }, ...widths.map((width) => ({ width }))],
    rows: [
      { cells: [{ value: fact.zh, style: "title" }], height: 34 },
      { cells: [{ value: hints.join("\n"), style: "remark" }], height: "fit" },
      { cells: [mark, ...fields.map((field) => writeFormKey(fact.key, field.key))], isHidden: true },
      {
        cells: [
          { value: say.number, style: "head" },
          ...fields.map(
            ({ zh, unit }): CellPlan => ({
              value: zh,
              style: "head",
              ...(unit === undefined ? {} : { comment: unit }),
            }),
          ),
        ],
        height: 24,
      },
      ...room,
    ],
    merges: [rangeName(1, 1, 1, last), rangeName(2, 1, 2, last)],
    frozen: { rows: FIRST_TABLE_ROW - 1, columns: 1 },
    print: { isLandscape: true, repeatRows: [FIRST_TABLE_ROW - 1, FIRST_TABLE_ROW - 1], footer },
    validations: fields.flatMap((field, index) =>
      field.type === "list"
        ? []
        : limitAnswer(rangeName(FIRST_TABLE_ROW, index + 2, LAST_TABLE_ROW, index + 2), field, lists),
    ),
    isProtected: true,
    tabColor: "C7D2DE",
  };
}

function answerCell({ type, key }: Field): CellPlan {
  if (type === "date") return { value: null, style: "answerDay", isOpen: true };
  const isPlainText = (type === "text" && key !== "text") || type === "month" || type === "hours" || type === "list";
  return { value: null, style: isPlainText ? "answerText" : "answer", isOpen: true };
}

/** Dates and numbers as wide as they are; the words share the rest of the page, the original text most of it. */
function shareWidth(fields: readonly Field[]): number[] {
  const isNarrow = ({ type }: Field) => type !== "text" && type !== "list";
  const weightOf = (field: Field) => (isNarrow(field) ? 0 : field.key === "text" ? 3 : field.type === "list" ? 1.6 : 1);
  const narrow = fields.filter(isNarrow).length * 13;
  const weights = fields.reduce((sum, field) => sum + weightOf(field), 0);
  const share = weights === 0 ? 0 : Math.min(60, Math.max(12, (PAGE - narrow) / weights));
  return fields.map((field) => (isNarrow(field) ? 13 : Math.round(share * weightOf(field))));
}
