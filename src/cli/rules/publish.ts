// The files that go out with a version and are made from it: the list of its ids.

import { join } from "node:path";
import type { Standard } from "../../model/standard.ts";
import { IDS_LOCK, writeIdsLock } from "../../standard/ids-lock.ts";
import { writeFileWhole } from "../write-file.ts";
import { openFolder } from "./open-folder.ts";

/** What a version's folder should hold besides its rules: text by path. */
export function publishedFiles(standard: Standard): Map<string, string> {
  return new Map([[IDS_LOCK, writeIdsLock(standard)]]);
}

/** Writes them; a rule set that cannot be used is left alone: lint says why. */
export function publish(folder: string): void {
  const { standard } = openFolder(folder).built;
  if (standard === null) return;
  for (const [path, text] of publishedFiles(standard)) writeFileWhole(join(folder, path), text);
}
