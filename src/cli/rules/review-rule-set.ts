// One version's folder → what lint or test has to say about it.

import type { CompiledCondition } from "../../engine/conditions/compiled-condition.ts";
import { traceCondition } from "../../engine/conditions/trace-condition.ts";
import { words } from "../../locale/index.ts";
import { RULE_PROBLEMS, type RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { CheckTrace, Coverage, RuleFinding, RuleSetReview } from "../../model/rule-sets/rule-review.ts";
import type { Check, Standard } from "../../model/standard.ts";
import type { Outcome } from "../../model/verdict.ts";
import { byPlace, lintRuleSet } from "../../standard/lint/lint-rule-set.ts";
import { endingsOf } from "../../standard/lint/outcomes.ts";
import { placeOfId } from "../../standard/lint/place-of-id.ts";
import type { RuleSet } from "../../standard/rule-set.ts";
import { findStale } from "./find-stale.ts";
import { checksOf, gatherEvidence, isShown, outcomesSeen } from "./gather-evidence.ts";
import type { OpenedFolder } from "./open-folder.ts";
import { type JudgedCase, judgeCases, readCases } from "./run-cases.ts";

/** Every pass of lint; the cases are run, unless told not to, to know which outcomes they show. */
export function lintFolder(opened: OpenedFolder, { runsCases } = { runsCases: true }): RuleSetReview {
  const { standard, problems, files } = opened.built;
  if (standard === null) return review(opened, { standard, problems });
  const { ruleFiles, source } = opened;
  const evidence = runsCases
    ? gatherEvidence(standard, judgeCases(standard, readCases(standard, files.values())))
    : null;
  const found = lintRuleSet({ standard, files, ruleFiles, source, evidence });
  // An extension's own harmless problems (a change that changes nothing) come from building it.
  return review(opened, { standard, problems: [...problems, ...found, ...findStale(opened, standard)] });
}

/** Runs the cases. `minCoverage` is the least share (percent) of the ways to end that they must show. */
export function testFolder(opened: OpenedFolder, minCoverage: number | null): RuleSetReview {
  const { standard, problems, files } = opened.built;
  if (standard === null) return review(opened, { standard, problems });
  const { ruleFiles, source } = opened;
  const cases = judgeCases(standard, readCases(standard, files.values()));
  const set: RuleSet = { standard, files, ruleFiles, source, evidence: null };
  const seen = outcomesSeen(cases);
  const checks = checksToShow(opened, set);
  const coverage = measureCoverage(checks, seen);
  const findings = cases.filter(({ run }) => !run.isPassed).map((one) => sayFailing(one, set, opened));
  if (minCoverage !== null && coverage.percent < minCoverage)
    findings.push(...sayUncovered(checks, set, seen, coverage, minCoverage).map((problem) => finish(problem, opened)));
  return {
    ...review(opened, { standard, problems: [] }),
    findings,
    cases: cases.map(({ run }) => ({ ...run, file: pathIn(opened.folder, run.file) })),
    coverage,
  };
}

function review(
  opened: OpenedFolder,
  { standard, problems }: { standard: Standard | null; problems: readonly RuleProblem[] },
): RuleSetReview {
  return {
    folder: opened.folder,
    standard: standard === null ? null : `${standard.id}@${standard.version}`,
    findings: problems.toSorted(byPlace).map((problem) => finish(problem, opened)),
    cases: [],
    coverage: null,
  };
}

function finish(problem: RuleProblem, { folder, ruleFiles }: OpenedFolder): RuleFinding {
  const text = ruleFiles.find(({ path }) => path === problem.file)?.text ?? "";
  const excerpt = text.split("\n")[problem.at.line - 1] ?? "";
  return { ...problem, file: pathIn(folder, problem.file), severity: RULE_PROBLEMS[problem.code], excerpt };
}

function pathIn(folder: string, path: string): string {
  return `${folder.replaceAll("\\", "/").replace(/\/$/u, "")}/${path}`;
}

/** A failing case stands at the first thing that came out otherwise; the rule it is about stands beside it. */
function sayFailing(one: JudgedCase, set: RuleSet, opened: OpenedFolder): RuleFinding {
  const { run, file, index } = one;
  const wrong = Object.entries(run.expected.checks).filter(([id, outcome]) => run.actual.checks[id] !== outcome);
  const [firstWrong] = wrong;
  const path = firstWrong === undefined ? ["verdict"] : ["checks", firstWrong[0]];
  const message = words.rules.test.failing(
    run,
    wrong.map(([id, expected]) => ({ id, expected, actual: run.actual.checks[id] ?? null })),
  );
  const problem: RuleProblem = {
    code: "case-fails",
    file: file.path,
    at: file.placeOf(["cases", index, ...path]),
    message,
  };
  const traces = traceChecks(
    one,
    wrong.map(([id]) => id),
  );
  const about =
    placeOfId(set, `check ${firstWrong?.[0] ?? traces[0]?.check ?? ""}`) ?? placeOfId(set, `clause ${run.clause}`);
  const related =
    about === null ? {} : { related: { file: pathIn(opened.folder, about[0].path), at: about[0].placeOf(about[1]) } };
  return { ...finish(problem, opened), ...related, trace: traces };
}

/** The checks that came out otherwise; when only the verdict did, those that decided it. */
function traceChecks({ checklist, result, env, run }: JudgedCase, wrong: readonly string[]): CheckTrace[] {
  const compiled = checklist?.clauses.find(({ clause }) => clause.id === run.clause)?.checks ?? [];
  const outcomes = new Map(result?.checks.map((check) => [check.id, check.outcome]));
  const isShown = (id: string) =>
    wrong.length > 0 ? wrong.includes(id) : !["pass", "not_applicable", "noted"].includes(outcomes.get(id) ?? "");
  const trace = (condition: CompiledCondition | null) => (condition === null ? null : traceCondition(condition, env));
  return compiled.flatMap(({ check, when, pass, failsIf }): CheckTrace[] => {
    const outcome = outcomes.get(check.id);
    if (outcome === undefined || !isShown(check.id)) return [];
    return [{ check: check.id, outcome, when: trace(when), pass: trace(pass), failsIf: trace(failsIf) }];
  });
}

/** An extension shows what it adds or changes; the rest was shown by its base's cases. */
function checksToShow({ extending, ruleFiles }: OpenedFolder, set: RuleSet): Check[] {
  const checks = checksOf(set.standard);
  if (extending === null) return checks;
  const own = new Set(ruleFiles.map(({ path }) => path));
  const changed = extending.changes?.checks ?? {};
  return checks.filter(
    ({ id }) => Object.hasOwn(changed, id) || own.has(placeOfId(set, `check ${id}`)?.[0].path ?? ""),
  );
}

function measureCoverage(checks: readonly Check[], seen: ReadonlyMap<string, ReadonlySet<Outcome>>): Coverage {
  const shown = checks.flatMap((check) => endingsOf(check).map((ending) => isShown(ending, seen.get(check.id))));
  const wanted = shown.length;
  const count = shown.filter(Boolean).length;
  return { wanted, seen: count, percent: wanted === 0 ? 100 : Math.floor((count / wanted) * 100) };
}

function sayUncovered(
  checks: readonly Check[],
  set: RuleSet,
  seen: ReadonlyMap<string, ReadonlySet<Outcome>>,
  coverage: Coverage,
  minCoverage: number,
): RuleProblem[] {
  return checks.flatMap((check) => {
    const missing = endingsOf(check).filter((ending) => !isShown(ending, seen.get(check.id)));
    const place = placeOfId(set, `check ${check.id}`);
    if (missing.length === 0 || place === null) return [];
    const [file, path] = place;
    const names = missing.map(({ name }) => name);
    const message = words.rules.test.uncovered(check.id, names, coverage.percent, minCoverage);
    return [{ code: "coverage-low" as const, file: file.path, at: file.placeOf(path), message }];
  });
}
