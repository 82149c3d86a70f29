import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { filesOfKind } from "../rule-file-kind.ts";
import type { RuleSet } from "../rule-set.ts";
import type { CaseFileSource, ClauseSource } from "../rule-sources.ts";

/** One question asked of a rule set that can already be judged by: gives what is wrong. */
export type LintPass = (set: RuleSet) => Iterable<RuleProblem>;

/** The clauses of a set, each with its file. */
export function clauseFiles(set: RuleSet): { file: ParsedRuleFile; clause: ClauseSource }[] {
  return filesOfKind(set.files.values(), "clause").map((file) => ({ file, clause: file.value as ClauseSource }));
}

/** The files of cases that a rule set has. */
export function caseFiles(set: RuleSet): { file: ParsedRuleFile; cases: CaseFileSource }[] {
  return filesOfKind(set.files.values(), "cases").map((file) => ({ file, cases: file.value as CaseFileSource }));
}
