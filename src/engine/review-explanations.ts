// Explanations that cannot count are said so: nobody should believe a gap is explained when it is not.

import { words } from "../locale/index.ts";
import type { Day } from "../model/day.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { placedAt } from "../model/place.ts";
import type { Check } from "../model/standard.ts";
import type { Explanation, Submission } from "../model/submission.ts";
import type { CompiledChecklist } from "./compile-standard.ts";
import { isLookedAt, isOver } from "./explanations.ts";

/** Warnings for explanations and evidence that name nothing, or that do not count. */
export function reviewExplanations(
  submission: Submission,
  { checks, facts }: Pick<CompiledChecklist, "checks" | "facts">,
  asOf: Day | null,
): Diagnostic[] {
  if (submission.explanations.length === 0 && submission.evidence.length === 0) return [];
  const clauses = new Set([...checks.keys()].map((id) => id.slice(0, id.lastIndexOf("."))));
  const found = submission.explanations.flatMap((explanation): Diagnostic[] => {
    const problem = problemOf(explanation, checks.get(explanation.check), facts, asOf);
    if (problem === null) return [];
    const [code, message] = problem;
    return [warn(code, message, explanation)];
  });
  for (const entry of submission.evidence) {
    if (checks.has(entry.target) || clauses.has(entry.target)) continue;
    found.push(warn("evidence-target-unknown", words.engine.evidenceTargetUnknown(entry.target), entry));
  }
  return found;
}

function problemOf(
  explanation: Explanation,
  check: Check | undefined,
  facts: CompiledChecklist["facts"],
  asOf: Day | null,
): [string, string] | null {
  const say = words.engine;
  if (check === undefined) return ["explanation-check-unknown", say.explanationUnknown(explanation.check)];
  if (check.level !== "general" && !isLookedAt(check)) {
    const instead = (check.reason_in ?? []).map((key) => facts.get(key)?.zh ?? key);
    return ["explanation-not-general", say.explanationNotGeneral(explanation.check, instead)];
  }
  if (explanation.approvedBy === null) return ["explanation-unapproved", say.explanationUnapproved(explanation.check)];
  return isOver(explanation, asOf) ? ["explanation-expired", say.explanationExpired(explanation.check)] : null;
}

function warn(code: string, message: string, { at }: Pick<Explanation, "at">): Diagnostic {
  return { code, severity: "warning", message, ...placedAt(at) };
}
