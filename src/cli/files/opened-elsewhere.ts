// WPS and Excel leave a small file `~$自评表.xlsx` beside a workbook for as long as they have it open.

import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const MARK = "~$";

/** The name of the workbook that a file of this kind stands for; null for any other file. */
export function openedName(file: string): string | null {
  const name = basename(file);
  return name.startsWith(MARK) ? name.slice(MARK.length) : null;
}

/** Whether WPS or Excel has the file open: what is read may be older than what its owner sees. */
export function isOpenedElsewhere(file: string): boolean {
  return file !== "-" && existsSync(join(dirname(file), MARK + basename(file)));
}
