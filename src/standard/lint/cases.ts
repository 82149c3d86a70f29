// Every clause has its cases, and every case speaks of a clause, checks and a checklist that exist.

import { words } from "../../locale/index.ts";
import { listedChecks, listedClauses } from "../../model/clauses-of.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import { problemAt, type RuleSet } from "../rule-set.ts";
import type { CaseFileSource, CaseSource } from "../rule-sources.ts";
import { caseFiles, clauseFiles } from "./lint-pass.ts";

const say = words.rules.lint;

export function* findMissingCases(set: RuleSet): Iterable<RuleProblem> {
  const listed = new Set(listedClauses(set.standard).map(({ id }) => id));
  const withCases = new Set(caseFiles(set).map(({ cases }) => cases.clause));
  for (const { file, clause } of clauseFiles(set)) {
    if (listed.has(clause.clause) && !withCases.has(clause.clause))
      yield problemAt(file, ["clause"], "cases-missing", say.noCases(clause.clause));
  }
}

export function* findStrayCases(set: RuleSet): Iterable<RuleProblem> {
  const { checklists } = set.standard;
  const checks = new Set(listedChecks(set.standard).map(({ id }) => id));
  for (const { file, cases } of caseFiles(set)) {
    const holding = checklists.filter((list) => list.clauses.some(({ id }) => id === cases.clause));
    if (holding.length === 0) yield problemAt(file, ["clause"], "case-unknown", say.caseClause(cases.clause));
    const known = { checklists: new Set(holding.map(({ id }) => id)), checks };
    for (const [index, one] of cases.cases.entries()) {
      for (const [path, message] of strayNames(one, cases, known))
        yield problemAt(file, ["cases", index, ...path], "case-unknown", message);
    }
  }
}

/** Names in a case that lead nowhere, each with its place. */
function* strayNames(
  one: CaseSource,
  { clause, base }: CaseFileSource,
  known: { checklists: ReadonlySet<string>; checks: ReadonlySet<string> },
): Iterable<[path: (string | number)[], message: string]> {
  if (one.checklist !== undefined && !known.checklists.has(one.checklist))
    yield [["checklist"], say.caseList(one.checklist, clause)];
  for (const id of Object.keys(one.checks ?? {})) {
    if (!known.checks.has(id) || !id.startsWith(`${clause}.`)) yield [["checks", id], say.caseCheck(id, clause)];
  }
  for (const [index, key] of (one.without ?? []).entries()) {
    if (!Object.hasOwn({ ...base, ...one.given }, key)) yield [["without", index], say.caseWithout(key)];
  }
}
