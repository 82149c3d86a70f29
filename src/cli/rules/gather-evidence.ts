// What the cases show of each check, and what a search finds where they show too little.

import { compileChecklist } from "../../engine/compile-standard.ts";
import type { Environment } from "../../engine/conditions/environment.ts";
import { openPostingJudge } from "../../engine/postings/open-posting-judge.ts";
import { findOutcomes } from "../../engine/reach/find-outcomes.ts";
import { words } from "../../locale/index.ts";
import { listedChecks } from "../../model/clauses-of.ts";
import { parseDay } from "../../model/day.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Check, Standard } from "../../model/standard.ts";
import type { Outcome } from "../../model/verdict.ts";
import { type Ending, endingsOf } from "../../standard/lint/outcomes.ts";
import { type CaseEvidence, problemAt } from "../../standard/rule-set.ts";
import type { JudgedCase } from "./run-cases.ts";

/** Cases of the clause that a search starts from, besides a blank report. */
const MOST_SEEDS = 4;

export function gatherEvidence(standard: Standard, cases: readonly JudgedCase[]): CaseEvidence {
  const seen = outcomesSeen(cases);
  return { seen, found: searchUnseen(standard, cases, seen), problems: cases.flatMap(unreadableIn) };
}

export function outcomesSeen(cases: readonly JudgedCase[]): Map<string, Set<Outcome>> {
  const seen = new Map<string, Set<Outcome>>();
  for (const { result } of cases) {
    for (const { id, outcome } of result?.checks ?? []) seen.set(id, (seen.get(id) ?? new Set()).add(outcome));
  }
  return seen;
}

export function isShown(ending: Ending, outcomes: ReadonlySet<Outcome> | undefined): boolean {
  return ending.outcomes.some((outcome) => outcomes?.has(outcome) === true);
}

/** Every check of the checklists once, in the document's order. */
export function checksOf(standard: Standard): Check[] {
  return [
    ...new Map(
      listedChecks(standard)
        .toReversed()
        .map((check) => [check.id, check]),
    ).values(),
  ].toReversed();
}

function searchUnseen(
  standard: Standard,
  cases: readonly JudgedCase[],
  seen: ReadonlyMap<string, ReadonlySet<Outcome>>,
): Map<string, Set<Outcome>> {
  const found = new Map<string, Set<Outcome>>();
  const postings = openPostingJudge(standard.wording);
  const asOf = cases[0]?.env.asOf ?? parseDay(standard.issued);
  const searched = new Set<string>();
  for (const { id } of standard.checklists) {
    const compiled = compileChecklist(standard, id, { postings });
    for (const { clause, checks } of compiled.clauses) {
      const seeds: Environment[] = cases.filter(({ run }) => run.clause === clause.id).map(({ env }) => env);
      for (const check of checks) {
        const missing = endingsOf(check.check).filter((ending) => !isShown(ending, seen.get(check.check.id)));
        if (missing.length === 0 || searched.has(check.check.id)) continue;
        searched.add(check.check.id);
        const starts = [{ answers: new Map(), asOf }, ...seeds.slice(0, MOST_SEEDS)];
        const isEnough = (outcomes: ReadonlySet<Outcome>) => missing.every((ending) => isShown(ending, outcomes));
        found.set(check.check.id, findOutcomes(check, standard, starts, isEnough));
      }
    }
  }
  return found;
}

/** Names in a case that lead nowhere: the answer they give would silently be none. */
const LOST: ReadonlySet<string> = new Set([
  "key-unknown",
  "key-duplicate",
  "fact-duplicate",
  "map-item-unknown",
  "column-unknown",
  "shape-wrong",
]);

function unreadableIn({ file, index, source, submission }: JudgedCase): RuleProblem[] {
  return submission.diagnostics.flatMap(({ code, message }) => {
    if (!LOST.has(code)) return [];
    const key = Object.keys(source.given ?? {}).find((name) => message.includes(name));
    const base = (file.value as { base?: object }).base ?? {};
    const common = Object.keys(base).find((name) => message.includes(name));
    const path = key === undefined && common !== undefined ? ["base", common] : ["cases", index, "given", key ?? ""];
    return [problemAt(file, path, "case-unreadable", words.rules.lint.caseKey(source.name, message))];
  });
}
