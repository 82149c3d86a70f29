// Whole self-reports as counties and strangers write them, each clause with the verdict that the reading leads to.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assess } from "../../src/engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../src/engine/compile-standard.ts";
import { openPostingJudge } from "../../src/engine/postings/open-posting-judge.ts";
import type { Outcome, Verdict } from "../../src/model/verdict.ts";
import type { RawMap } from "../../src/submission/raw-node.ts";
import { readSubmission } from "../../src/submission/read-submission.ts";
import { readYamlTree } from "../../src/submission/text/read-yaml-tree.ts";
import { STANDARD } from "../standard/released.ts";

const FOLDER = "test/engine/reports";

const QUIET: readonly Outcome[] = ["pass", "noted"];

type Expected = [verdict: Verdict, why: string];

interface ReportFile {
  checklist: string;
  /** Another file of the folder, whose answers stand where this one says nothing. */
  based_on?: string;
  expected: Record<string, Expected>;
  /** Codes of what cannot be read, for a report that is to be unreadable here and there. */
  unread?: string[];
  /** For every clause of the checklist's annex that `expected` does not name. */
  others?: Expected;
  /** Where it is said check by check: all that do not pass and are not just noted. */
  checks?: Record<string, Outcome>;
}

const postings = openPostingJudge(STANDARD.wording);
const compiled = new Map<string, CompiledChecklist>(
  STANDARD.checklists.map(({ id }) => [id, compileChecklist(STANDARD, id, { postings })]),
);

const textOf = (name: string) => readFileSync(`${FOLDER}/${name}.yaml`, "utf8");
const fileOf = (name: string) => parse(textOf(name)) as ReportFile;

/** The report as it stands in the file, every value still as it was written. */
function answersOf(name: string): RawMap {
  const tree = readYamlTree(textOf(name), name);
  const report = tree.kind === "map" ? tree.entries.find(({ key }) => key === "report")?.value : undefined;
  if (report?.kind !== "map") throw new Error(`no report in ${name}`);
  const base = fileOf(name).based_on;
  if (base === undefined) return report;
  const own = new Set(report.entries.map(({ key }) => key));
  return { ...report, entries: [...answersOf(base).entries.filter(({ key }) => !own.has(key)), ...report.entries] };
}

function judge(name: string) {
  const checklist = compiled.get(fileOf(name).checklist);
  if (checklist === undefined) throw new Error(`no such checklist: ${name}`);
  const submission = readSubmission(answersOf(name), STANDARD.facts, { file: name, sha256: "" });
  return assess(checklist, submission, { tool: { name: "test", version: "0" } });
}

const names = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/u, ""));

describe.each(names)("%s", (name) => {
  const { expected, others, checks, unread = [] } = fileOf(name);
  const assessment = judge(name);
  const clauses = assessment.clauses.filter(({ id }) => !id.startsWith("0."));

  it.each(clauses.map((clause) => [clause.id, clause] as const))("%s", (id, clause) => {
    const [verdict, why] = expected[id] ?? others ?? [];
    const found = clause.checks
      .filter(({ outcome }) => !QUIET.includes(outcome))
      .map((check) => `${check.id} ${check.outcome}`);
    expect({ verdict: clause.verdict, why, found }).toEqual({ verdict, why, found });
  });

  it.each(checks === undefined ? [] : [checks])("check by check", (said) => {
    const open = clauses.flatMap((clause) => clause.checks.filter(({ outcome }) => !QUIET.includes(outcome)));
    expect(Object.fromEntries(open.map(({ id, outcome }) => [id, outcome]))).toEqual(said);
  });

  it("names only clauses that are judged, and reads without an error that is not meant", () => {
    const ids = new Set(clauses.map(({ id }) => id));
    expect(Object.keys(expected).filter((id) => !ids.has(id))).toEqual([]);
    const errors = assessment.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code).toSorted()).toEqual(unread.toSorted());
  });
});
