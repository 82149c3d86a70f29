import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { RuleSet } from "../rule-set.ts";
import { LINT_PASSES } from "./registry.ts";

/** Everything the passes find, in the order of files and lines. Problems of building are found before. */
export function lintRuleSet(set: RuleSet): RuleProblem[] {
  const own = new Set(set.ruleFiles.map(({ path }) => path));
  // What an extension takes over from its base is the base's business.
  return LINT_PASSES.flatMap((pass) => [...pass(set)].filter(({ file }) => own.has(file))).toSorted(byPlace);
}

/** The order of problems: by file, then line and column. */
export function byPlace(left: RuleProblem, right: RuleProblem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.at.line - right.at.line || left.at.column - right.at.column;
}
