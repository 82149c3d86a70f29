// gig-audit standard list

import { words } from "../../locale/index.ts";
import { printData } from "../console.ts";
import { findStandard, listReleased } from "../find-standard.ts";

export async function listStandards(): Promise<void> {
  for (const name of listReleased()) {
    const { title, document } = await findStandard(name);
    printData(`${words.cli.standardLine(name, title, document)}\n`);
  }
}
