import { fixedRange } from "../../model/workbook/cell-name.ts";
import type { SheetPlan, ValidationMessage, ValidationPlan } from "../../model/workbook/workbook-plan.ts";

/** Excel takes 255 characters of choices in the rule itself; longer ones must stand in cells. */
const LONGEST_INLINE = 200;

/** Drop-down lists; long ones are kept in a sheet that nobody sees. */
export class ChoiceLists {
  readonly #sheet: string;
  readonly #mark: string;
  readonly #columns: (readonly string[])[] = [];

  constructor(sheet: string, mark: string) {
    this.#sheet = sheet;
    this.#mark = mark;
  }

  /** The rule that offers these choices in a range. */
  offer(range: string, choices: readonly string[], error: ValidationMessage): ValidationPlan {
    const isInline = choices.join(",").length <= LONGEST_INLINE && choices.every((choice) => !/[",]/u.test(choice));
    if (isInline) return { kind: "choice", choices, range, error };
    const known = this.#columns.findIndex((column) => column.join("\n") === choices.join("\n"));
    const column = (known === -1 ? this.#columns.push(choices) - 1 : known) + 1;
    return { kind: "choice", choicesIn: fixedRange(this.#sheet, 2, column, choices.length + 1, column), range, error };
  }

  /** The hidden sheet: the form's mark, and below it a column for each list. */
  plan(): SheetPlan {
    const height = Math.max(0, ...this.#columns.map((column) => column.length));
    const rows = Array.from({ length: height }, (_, row) => ({
      cells: this.#columns.map((column) => column[row] ?? null),
    }));
    return {
      name: this.#sheet,
      hidden: "deep",
      columns: this.#columns.length === 0 ? [{ width: 30 }] : this.#columns.map(() => ({ width: 30 })),
      rows: [{ cells: [this.#mark] }, ...rows],
    };
  }
}
