import type { RuleProblem, RuleProblemCode } from "../model/rule-sets/rule-problem.ts";
import type { Standard } from "../model/standard.ts";
import type { Outcome } from "../model/verdict.ts";
import type { ParsedRuleFile, RuleFile } from "./rule-file.ts";

/** A version's folder, read and linked: what lint looks at. */
export interface RuleSet {
  standard: Standard;
  /** Every parsed file by its path; an extension's include those of its base that it keeps. */
  files: ReadonlyMap<string, ParsedRuleFile>;
  /** Every file of the folder itself, also those that are no rules. */
  ruleFiles: readonly RuleFile[];
  /** The document's text; null when it is not at hand. */
  source: string | null;
  /** How checks ended in the cases; null when the cases were not run. */
  evidence: CaseEvidence | null;
}

/** What running the cases, and looking for answers beyond them, has shown of each check. */
export interface CaseEvidence {
  seen: ReadonlyMap<string, ReadonlySet<Outcome>>;
  /** Outcomes that some answers lead to, found by search; only looked for where the cases show less. */
  found: ReadonlyMap<string, ReadonlySet<Outcome>>;
  /** Cases that could not be read as they are written. */
  problems: readonly RuleProblem[];
}

/** A problem at the place of a value inside a file. */
export function problemAt(
  file: ParsedRuleFile,
  path: readonly (string | number)[],
  code: RuleProblemCode,
  message: string,
): RuleProblem {
  return { code, file: file.path, at: file.placeOf(path), message };
}
