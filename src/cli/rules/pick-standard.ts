import type { Standard } from "../../model/standard.ts";
import { RuleSetError } from "../../standard/rule-set-error.ts";
import { listReleased } from "../find-standard.ts";
import { findRuleFolders } from "./find-rule-folders.ts";
import { type OpenedFolder, openFolder } from "./open-folder.ts";

/** One version with its rule files; the newest released when nothing is asked. Throws when it cannot be used. */
export function pickRuleSet(asked: string | undefined): { opened: OpenedFolder; standard: Standard } {
  const [folder = "."] = findRuleFolders([asked ?? listReleased().at(-1) ?? "."]).slice(-1);
  const opened = openFolder(folder);
  const { standard, problems } = opened.built;
  if (standard === null) throw new RuleSetError(folder, problems);
  return { opened, standard };
}
