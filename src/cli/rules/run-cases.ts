// The cases beside the clauses, judged: does each end as it says, and which ways to end do they show?

import { assess } from "../../engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../engine/compile-standard.ts";
import type { Environment } from "../../engine/conditions/environment.ts";
import { openPostingJudge } from "../../engine/postings/open-posting-judge.ts";
import type { ClauseResult } from "../../model/assessment.ts";
import { parseDay } from "../../model/day.ts";
import type { CaseOutcome, CaseRun } from "../../model/rule-sets/rule-review.ts";
import type { Standard } from "../../model/standard.ts";
import type { Submission } from "../../model/submission.ts";
import type { ParsedRuleFile } from "../../standard/rule-file.ts";
import { filesOfKind } from "../../standard/rule-file-kind.ts";
import type { CaseFileSource, CaseSource } from "../../standard/rule-sources.ts";
import { readSubmission } from "../../submission/read-submission.ts";
import { treeFromJson } from "../../submission/text/tree-from-json.ts";
import { TOOL } from "../tool-version.ts";

/** A case with its answers read. */
export interface ReadCase {
  clause: string;
  file: ParsedRuleFile;
  index: number;
  source: CaseSource;
  submission: Submission;
  env: Environment;
}

/** A case with everything that judging it gave. */
export interface JudgedCase extends ReadCase {
  run: CaseRun;
  checklist: CompiledChecklist | null;
  result: ClauseResult | null;
}

/** Every case of a rule set, in the order of its files. */
export function readCases(standard: Standard, files: Iterable<ParsedRuleFile>): ReadCase[] {
  const caseFiles = filesOfKind(files, "cases");
  return caseFiles.flatMap((file) => {
    const cases = file.value as CaseFileSource;
    return cases.cases.map((source, index) => {
      const answers: Record<string, unknown> = { ...cases.base, ...source.given };
      for (const key of source.without ?? []) delete answers[key];
      const tree = treeFromJson(answers, file.path);
      const submission = readSubmission(tree, standard.facts, { file: file.path, sha256: "" });
      const asOf = parseDay(source.as_of ?? cases.as_of ?? "");
      return { clause: cases.clause, file, index, source, submission, env: { answers: submission.answers, asOf } };
    });
  });
}

/** Judges each case on its own clause. */
export function judgeCases(standard: Standard, cases: readonly ReadCase[]): JudgedCase[] {
  const postings = openPostingJudge(standard.wording);
  const compiled = new Map<string, CompiledChecklist>();
  const compiledFor = (id: string, clause: string): CompiledChecklist => {
    const whole = compiled.get(id) ?? compileChecklist(standard, id, { postings });
    compiled.set(id, whole);
    // The rest of the checklist would be judged for nothing.
    return { ...whole, clauses: whole.clauses.filter((entry) => entry.clause.id === clause), doubts: [] };
  };
  return cases.map((one) => {
    const id = checklistOf(standard, one.clause, one.source.checklist);
    return judgeCase(one, id === null ? null : compiledFor(id, one.clause));
  });
}

/** The checklist a case is judged by: as it says, else the first that holds the clause. */
function checklistOf(standard: Standard, clause: string, asked: string | undefined): string | null {
  const holding = standard.checklists.filter((list) => list.clauses.some(({ id }) => id === clause));
  const found = asked === undefined ? holding[0] : holding.find(({ id }) => id === asked);
  return found?.id ?? null;
}

function judgeCase(one: ReadCase, checklist: CompiledChecklist | null): JudgedCase {
  const { clause, file, index, source, submission, env } = one;
  const options = { tool: TOOL, ...(env.asOf === null ? {} : { asOf: env.asOf }) };
  const [result = null] = checklist === null ? [] : assess(checklist, submission, options).clauses;
  const expected: CaseOutcome = { verdict: source.verdict, checks: source.checks ?? {} };
  const actual: CaseOutcome = { verdict: result?.verdict ?? null, checks: actualChecks(expected, result) };
  const run: CaseRun = {
    file: file.path,
    at: file.placeOf(["cases", index]),
    clause,
    name: source.name,
    isPassed: isSame(expected, actual),
    expected,
    actual,
  };
  return { ...one, run, checklist, result };
}

/** Only what the case speaks of: the other checks may end as they like. */
function actualChecks(expected: CaseOutcome, result: ClauseResult | null): CaseOutcome["checks"] {
  const outcomes = new Map(result?.checks.map((check) => [check.id, check.outcome]));
  return Object.fromEntries(Object.keys(expected.checks).map((id) => [id, outcomes.get(id) ?? null]));
}

function isSame(expected: CaseOutcome, actual: CaseOutcome): boolean {
  const isSameVerdict = expected.verdict === actual.verdict;
  return isSameVerdict && Object.entries(expected.checks).every(([id, outcome]) => actual.checks[id] === outcome);
}
