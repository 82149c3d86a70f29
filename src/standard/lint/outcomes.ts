// Every check can end each way it should, and the cases show it.

import { words } from "../../locale/index.ts";
import { listedChecks } from "../../model/clauses-of.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Check } from "../../model/standard.ts";
import type { Outcome } from "../../model/verdict.ts";
import { type CaseEvidence, problemAt, type RuleSet } from "../rule-set.ts";
import { clauseFiles } from "./lint-pass.ts";

const say = words.rules.lint;

/** A way to end, and the outcomes that count as it. */
export interface Ending {
  name: "pass" | "fail" | "unknown";
  outcomes: readonly Outcome[];
}

const PASSING: Ending = { name: "pass", outcomes: ["pass"] };
const FAILING: Ending = { name: "fail", outcomes: ["fail", "deviation"] };
const UNKNOWN: Ending = { name: "unknown", outcomes: ["unknown"] };
/** Nothing but a visit proves it: all that the report can say well is noted. */
const NOTED: Ending = { name: "pass", outcomes: ["noted"] };

/** The ways in which a check must be able to end; none for what is only noted. */
export function endingsOf(check: Check): readonly Ending[] {
  if (check.pass === undefined || check.level === "optional" || check.level === "background") return [];
  if (check.only_on_site === true) return [NOTED, FAILING];
  return check.cannot_fail === undefined ? [PASSING, FAILING, UNKNOWN] : [PASSING, UNKNOWN];
}

const NEVER = { pass: "never-passes", fail: "never-fails", unknown: "never-unknown" } as const;

export function* findUnshownEndings(set: RuleSet): Iterable<RuleProblem> {
  const { evidence } = set;
  if (evidence === null) return;
  yield* evidence.problems;
  const listed = new Set(listedChecks(set.standard).map(({ id }) => id));
  for (const { file, clause } of clauseFiles(set)) {
    for (const [index, check] of clause.checks.entries()) {
      if (!listed.has(check.id)) continue;
      for (const [code, message] of judgeReach(check, evidence))
        yield problemAt(file, ["checks", index, check.pass === undefined ? "id" : "pass"], code, message);
    }
  }
}

function* judgeReach(check: Check, { seen, found }: CaseEvidence): Iterable<[RuleProblem["code"], string]> {
  const isIn = (outcomes: ReadonlyMap<string, ReadonlySet<Outcome>>, { outcomes: wanted }: Ending) =>
    wanted.some((outcome) => outcomes.get(check.id)?.has(outcome) === true);
  for (const ending of endingsOf(check)) {
    if (isIn(seen, ending)) continue;
    if (isIn(found, ending)) yield ["outcome-unseen", say.unseen(check.id, ending.name)];
    else yield [NEVER[ending.name], say.never(check.id, ending.name)];
  }
  if (check.cannot_fail !== undefined && isIn(seen, FAILING)) yield ["can-fail", say.canFail(check.id)];
}
