// What is not judged says why; what can fail says what to do about it.

import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Check } from "../../model/standard.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";
import { clauseFiles } from "./lint-pass.ts";

const say = words.rules.lint;

function isSoft({ level }: Check): boolean {
  return level === "optional" || level === "background";
}

export function* findMissingReasons(set: RuleSet): Iterable<RuleProblem> {
  for (const { file, clause } of clauseFiles(set)) {
    for (const [index, check] of clause.checks.entries()) {
      const at = ["checks", index, "id"];
      if (isSoft(check) && check.note === undefined)
        yield problemAt(file, at, "reason-missing", say.noReason(check.id));
      if (!isSoft(check) && check.pass === undefined && check.note === undefined && clause.falls_on === undefined)
        yield problemAt(file, at, "reason-missing", say.notJudged(check.id));
      if (!isSoft(check) && check.pass !== undefined && check.remedy === undefined)
        yield problemAt(file, at, "remedy-missing", say.noRemedy(check.id));
    }
  }
}
