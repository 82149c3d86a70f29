// Clauses are numbered without a gap, and so are the checks of a clause.

import { words } from "../../locale/index.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";
import type { ClauseSource, StandardSource } from "../rule-sources.ts";
import { clauseFiles } from "./lint-pass.ts";

const say = words.rules.lint;

export function* findNumberGaps(set: RuleSet): Iterable<RuleProblem> {
  const source = set.files.get("standard.yaml")?.value as StandardSource | undefined;
  const omitted = new Set((source?.omitted ?? []).map(({ clause }) => clause));
  const clauses = clauseFiles(set);
  for (const annex of new Set(clauses.map(({ clause }) => annexOf(clause)))) {
    const own = clauses.filter(({ clause }) => annexOf(clause) === annex);
    let expected = 1;
    for (const { file, clause } of own.toSorted((left, right) => numberOf(left.clause) - numberOf(right.clause))) {
      const number = numberOf(clause);
      for (; expected < number; expected++) {
        const missing = `${annex}.${expected}`;
        if (!omitted.has(missing)) yield problemAt(file, ["clause"], "number-gap", say.clauseGap(missing));
      }
      expected = number + 1;
      yield* findLetterGaps(file, clause);
    }
  }
}

function* findLetterGaps(file: ParsedRuleFile, clause: ClauseSource): Iterable<RuleProblem> {
  for (const [index, { id }] of clause.checks.entries()) {
    const expected = `${clause.clause}.${String.fromCharCode("a".charCodeAt(0) + index)}`;
    if (id === expected) continue;
    yield problemAt(file, ["checks", index, "id"], "number-gap", say.checkGap(expected, id));
    return;
  }
}

function annexOf({ clause }: ClauseSource): string {
  return clause.split(".")[0] ?? "";
}

function numberOf({ clause }: ClauseSource): number {
  return Number(clause.split(".")[1]);
}
