// Every case beside a clause holds, and the cases together show each check in every way it can end.

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assess } from "../../src/engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../src/engine/compile-standard.ts";
import { openPostingJudge } from "../../src/engine/postings/open-posting-judge.ts";
import { parseDay } from "../../src/model/day.ts";
import type { Outcome, Verdict } from "../../src/model/verdict.ts";
import { readSubmission } from "../../src/submission/read-submission.ts";
import { treeFromJson } from "../../src/submission/tree-from-json.ts";
import { RULE_FILES, STANDARD } from "./released.ts";

interface Case {
  name: string;
  as_of?: string;
  given?: Record<string, unknown>;
  without?: string[];
  checklist?: string;
  verdict: Verdict;
  checks?: Record<string, Outcome>;
}

interface CaseFile {
  clause: string;
  as_of?: string;
  base?: Record<string, unknown>;
  cases: Case[];
}

const files = RULE_FILES.filter((file) => file.path.endsWith(".cases.yaml")).map((file) => ({
  path: file.path,
  ...(parse(file.text) as CaseFile),
}));
const POSTINGS = openPostingJudge(STANDARD.wording);
const compiled = new Map<string, CompiledChecklist>(
  STANDARD.checklists.map(({ id }) => [id, compileChecklist(STANDARD, id, { postings: POSTINGS })]),
);

function judge(file: CaseFile, one: Case) {
  const checklistId =
    one.checklist ??
    STANDARD.checklists.find((list) => list.clauses.some((clause) => clause.id === file.clause))?.id ??
    "";
  const checklist = compiled.get(checklistId);
  if (checklist === undefined) throw new Error(`no checklist for ${file.clause}`);
  const answers = { ...file.base, ...one.given };
  for (const key of one.without ?? []) delete answers[key];
  const submission = readSubmission(treeFromJson(answers, "case"), STANDARD.facts, { file: "case", sha256: "" });
  const asOf = parseDay(one.as_of ?? file.as_of ?? "");
  const { clauses } = assess(checklist, submission, {
    tool: { name: "test", version: "0" },
    ...(asOf === null ? {} : { asOf }),
  });
  return clauses.find((clause) => clause.id === file.clause);
}

describe.each(files)("$path", (file) => {
  it.each(file.cases)("$name", (one) => {
    const result = judge(file, one);
    const outcomes = Object.fromEntries(result?.checks.map((check) => [check.id, check.outcome]) ?? []);
    expect(outcomes).toMatchObject(one.checks ?? {});
    expect(result?.verdict).toBe(one.verdict);
  });
});

describe("reach of the cases", () => {
  const seen = new Map<string, Set<Outcome>>();
  for (const file of files) {
    for (const one of file.cases) {
      for (const [id, outcome] of Object.entries(one.checks ?? {}))
        seen.set(id, (seen.get(id) ?? new Set()).add(outcome));
      for (const check of judge(file, one)?.checks ?? [])
        seen.set(check.id, (seen.get(check.id) ?? new Set()).add(check.outcome));
    }
  }
  const clauses = [
    ...new Map(STANDARD.checklists.flatMap((list) => list.clauses.map((clause) => [clause.id, clause]))).values(),
  ];
  const judged = clauses.flatMap((clause) =>
    clause.checks.filter(
      (check) => check.pass !== undefined && check.level !== "optional" && check.level !== "background",
    ),
  );

  it.each(judged)("$id is seen passing, failing and unknown", (check) => {
    const outcomes = seen.get(check.id) ?? new Set();
    if (check.only_on_site === true) expect([...outcomes].sort()).toEqual(["fail", "noted"]);
    else {
      expect(outcomes).toContain("pass");
      expect(outcomes).toContain("unknown");
      if (check.cannot_fail === undefined)
        expect(outcomes.has("fail") || outcomes.has("deviation"), "fails nowhere").toBe(true);
    }
  });

  it("every clause on a checklist has its cases", () => {
    const covered = new Set(files.map((file) => file.clause));
    expect(clauses.filter((clause) => !covered.has(clause.id)).map((clause) => clause.id)).toEqual([]);
  });
});
