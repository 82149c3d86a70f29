// The document's text is at hand, and every listed repair is needed, exactly once.

import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";

const say = words.rules.lint;

export function* findIdleRepairs({ files, standard, source }: RuleSet): Iterable<RuleProblem> {
  const file = files.get("standard.yaml");
  if (file === undefined) return;
  if (source === null) {
    yield problemAt(file, ["source"], "source-missing", say.noSource);
    return;
  }
  const text = source.replaceAll("\r\n", "\n");
  for (const [index, repair] of standard.repairs.entries()) {
    const count = text.split(repair.was).length - 1;
    if (count !== 1)
      yield problemAt(file, ["repairs", index, "was"], "repair-idle", say.repairIdle(repair.where, count));
  }
}
