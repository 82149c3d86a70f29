import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Standard } from "../../model/standard.ts";
import { IDS_LOCK } from "../../standard/ids-lock.ts";
import type { OpenedFolder } from "./open-folder.ts";
import { publishedFiles } from "./publish.ts";

const say = words.rules.lint;

/** Published files that are missing, or not what the rules now make; each at the first line that differs. */
export function findStale({ ruleFiles }: OpenedFolder, standard: Standard): RuleProblem[] {
  return [...publishedFiles(standard)].flatMap(([path, wanted]): RuleProblem[] => {
    const found = ruleFiles.find((file) => file.path === path);
    // Ids have a pass of their own, which knows what vanished.
    if (path === IDS_LOCK || found?.text === wanted) return [];
    if (found === undefined)
      return [
        { code: "published-missing", file: "standard.yaml", at: { line: 1, column: 1 }, message: say.missing(path) },
      ];
    const lines = found.text.split("\n");
    const first = wanted.split("\n").findIndex((line, index) => line !== lines[index]);
    const line = Math.min(Math.max(first, 0) + 1, lines.length);
    return [{ code: "published-stale", file: path, at: { line, column: 1 }, message: say.stale(path) }];
  });
}
