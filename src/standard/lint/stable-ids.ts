// No id of ids.lock has vanished, and none is missing from it.

import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import { IDS_LOCK, listIds } from "../ids-lock.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";
import { placeOfId } from "./place-of-id.ts";

const say = words.rules.lint;

export function* findUnstableIds(set: RuleSet): Iterable<RuleProblem> {
  const top = set.files.get("standard.yaml");
  const lock = set.ruleFiles.find(({ path }) => path === IDS_LOCK);
  if (lock === undefined) {
    if (top !== undefined) yield problemAt(top, ["id"], "published-missing", say.noLock);
    return;
  }
  const ids = new Set(listIds(set.standard));
  const locked = lock.text.split("\n").map((line) => line.trim());
  for (const [index, id] of locked.entries()) {
    if (id === "" || ids.has(id)) continue;
    yield { code: "id-vanished", file: lock.path, at: { line: index + 1, column: 1 }, message: say.vanished(id) };
  }
  for (const id of ids) {
    if (locked.includes(id)) continue;
    const [file, path] = placeOfId(set, id) ?? [top, []];
    if (file !== undefined) yield problemAt(file, path, "id-unlisted", say.unlisted(id));
  }
}
