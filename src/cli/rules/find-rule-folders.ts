// Which versions' folders a person means: a folder, a file inside one, a tree of several, or ID[@VERSION] of a released one.

import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { words } from "../../locale/index.ts";
import { STANDARDS_FOLDERS } from "../standards-folders.ts";
import { UsageError } from "../usage-error.ts";

const MARK = "standard.yaml";
/** standards/ID/VERSION is the deepest that anyone keeps versions. */
const DEEPEST = 4;

/** The folder of standards that a bare ID is looked up in: the one here, else the one shipped. */
export function standardsFolder(): string {
  return STANDARDS_FOLDERS.find((folder) => existsSync(folder)) ?? ".";
}

/** Version folders in the order asked for, each once; all standards when nothing is asked. Throws a UsageError. */
export function findRuleFolders(asked: readonly string[]): string[] {
  const found = (asked.length === 0 ? [standardsFolder()] : asked).flatMap(foldersOf);
  return [...new Set(found)];
}

function foldersOf(asked: string): string[] {
  const status = statSync(asked, { throwIfNoEntry: false });
  const folders =
    status === undefined ? released(asked) : status.isDirectory() ? versionsBelow(asked, 0) : above(asked);
  if (folders.length === 0) throw new UsageError(words.rules.noRuleSet(asked));
  return folders;
}

function versionsBelow(folder: string, depth: number): string[] {
  if (existsSync(join(folder, MARK))) return [folder];
  if (depth >= DEEPEST) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => versionsBelow(join(folder, name), depth + 1));
}

/** The version a file belongs to. */
function above(file: string): string[] {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return [folder];
    // What stands beside the versions (the document's text) concerns them all.
    if (dirname(folder) === folder) return versionsBelow(dirname(file), 0);
  }
}

function released(asked: string): string[] {
  const [id = "", version] = asked.split("@");
  const folder = join(standardsFolder(), id, version ?? "");
  const isPlain = /^[a-z][a-z0-9-]*(@[\d.]+)?$/u.test(asked);
  return isPlain && existsSync(folder) ? versionsBelow(folder, 0) : [];
}
