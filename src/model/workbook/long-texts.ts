// A cell holds 32,767 characters. What is longer goes on in a sheet of its own, so that nothing is lost.

import type { RowPlan, SheetPlan } from "./workbook-plan.ts";

/** Below the limit, with room for the reference and for escapes. */
const LONGEST = 30_000;
/** Of a whole text's rows: what the highest row can show, so that print loses nothing either. */
const PIECE = 1_200;

export interface LongTextWords {
  /** Name of the sheet that holds what is too long for a cell. */
  sheet: string;
  heads: readonly [string, string];
  /** Ends a shortened text: where the whole of it stands. */
  continued: (row: number) => string;
}

/** Takes texts out of cells that cannot hold them. */
export class LongTexts {
  readonly #rows: RowPlan[] = [];
  readonly #words: LongTextWords;

  constructor(words: LongTextWords) {
    this.#words = words;
  }

  /** The text itself, or its beginning with a reference to the whole. */
  fit(text: string, place: string): string {
    if (text.length <= LONGEST) return text;
    const row = this.#rows.length + 2;
    for (const part of cut(text, PIECE)) this.#rows.push({ cells: [place, part], height: "fit" });
    return `${cut(text, LONGEST / 2)[0] ?? ""}${this.#words.continued(row)}`;
  }

  /** The sheet of long texts; null when every text fitted. */
  sheet(): SheetPlan | null {
    if (this.#rows.length === 0) return null;
    const [where, whole] = this.#words.heads;
    const head: RowPlan = {
      cells: [
        { value: where, style: "head" },
        { value: whole, style: "head" },
      ],
    };
    return {
      name: this.#words.sheet,
      columns: [{ width: 24 }, { width: 100 }],
      rows: [head, ...this.#rows],
      print: { isLandscape: true },
    };
  }
}

/** Pieces that never part a surrogate pair. */
function cut(text: string, longest: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + longest);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
