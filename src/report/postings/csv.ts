// A row a posting, for WPS and Excel: UTF-8 with the mark that they know it by.

import { words } from "../../locale/index.ts";
import { writeCsvRow } from "../csv/csv-row.ts";
import { needsAttention } from "./needs-attention.ts";
import { onOneLine, POSTING_COLUMNS, postingCells } from "./posting-cells.ts";
import type { OpenWriter } from "./writer.ts";

/** A posting is one line of the file, so that it can be searched and counted by line. */
const joinLines = (cell: string | number): string | number => (typeof cell === "string" ? onOneLine(cell) : cell);

export const openCsv: OpenWriter = ({ demands, all }) => ({
  begin: () => `\ufeff${writeCsvRow([...POSTING_COLUMNS, words.postingsReport.columns.problem])}`,
  posting: (posting) =>
    all || needsAttention(posting) ? writeCsvRow([...postingCells(posting, demands).map(joinLines), ""]) : "",
  problem: ({ file, at, message }) => {
    const blank = POSTING_COLUMNS.slice(4).map(() => "");
    const line = at !== undefined && "line" in at ? at.line : (at?.cell ?? "");
    return writeCsvRow([file, line, "", words.postingsReport.unreadable, ...blank, message]);
  },
  end: () => "",
});
