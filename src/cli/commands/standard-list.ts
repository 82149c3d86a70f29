// gig-audit standard list

import Table from "cli-table3";
import { words } from "../../locale/index.ts";
import { isWideConsole, printData } from "../console.ts";
import { findStandard, listReleased } from "../find-standard.ts";

const ASCII_LINES: Partial<Record<Table.CharName, string>> = {
  ...{ top: "-", "top-mid": "+", "top-left": "+", "top-right": "+" },
  ...{ mid: "-", "mid-mid": "+", "left-mid": "+", "right-mid": "+" },
  ...{ bottom: "-", "bottom-mid": "+", "bottom-left": "+", "bottom-right": "+" },
  ...{ left: "|", middle: "|", right: "|" },
};

/** One row a released version: name, document, title, and the markets it judges. */
export async function listStandards(): Promise<void> {
  const chars = isWideConsole() ? ASCII_LINES : {};
  const table = new Table({ head: [...words.cli.standardColumns], style: { head: [], border: [] }, chars });
  for (const name of listReleased()) {
    const { title, document, checklists } = await findStandard(name);
    const counts = checklists.map(({ marketType, clauses }) => words.cli.clauseCount(marketType, clauses.length));
    table.push([name, document, title, counts.join("\n")]);
  }
  printData(`${table.toString()}\n`);
}
