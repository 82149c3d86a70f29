// Reports that are there already, judged under two versions: which verdicts flip, and which change flips them.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../engine/compile-standard.ts";
import { openPostingJudge } from "../../engine/postings/open-posting-judge.ts";
import type { Assessment, ClauseResult } from "../../model/assessment.ts";
import { conditionsIn } from "../../model/conditions-in.ts";
import { InputError } from "../../model/diagnostic.ts";
import { factsRead } from "../../model/facts-read.ts";
import { referencesIn } from "../../model/references.ts";
import type { Flip, Rehearsal, RuleChange } from "../../model/rule-sets/standard-diff.ts";
import type { Check, Standard } from "../../model/standard.ts";
import { applyChange } from "../../standard/diff/apply-change.ts";
import { readInputFile } from "../files/read-file.ts";
import { checklistOf } from "../judging/judge.ts";
import { readSubmissionFile } from "../judging/read-submission-file.ts";
import { TOOL } from "../tool-version.ts";

const REPORT = /\.(ya?ml|json|xlsx)$/iu;

interface Versions {
  before: Standard;
  after: Standard;
  changes: readonly RuleChange[];
}

/** Judges every report found below the paths under both versions; one that cannot be judged is listed, not lost. */
export async function rehearse(paths: readonly string[], versions: Versions): Promise<Rehearsal> {
  const judges = new Map<string, JudgeOne>();
  const judgeBy = (key: string, standard: () => Standard): JudgeOne => {
    const known = judges.get(key) ?? createJudgeOne(standard());
    judges.set(key, known);
    return known;
  };
  const unreadable: { file: string; reason: string }[] = [];
  const flips: Flip[] = [];
  let judged = 0;
  for (const file of paths.flatMap(reportsBelow)) {
    try {
      const was = await judgeBy("before", () => versions.before)(file);
      const now = await judgeBy("after", () => versions.after)(file);
      judged += 1;
      for (const clause of flippedClauses(was, now)) {
        const alone = (index: number, change: RuleChange) =>
          judgeBy(String(index), () => applyChange(versions.before, versions.after, change))(file);
        flips.push({
          file,
          market: now.submission.market.name,
          ...clause,
          ...(await findCauses(clause, versions, alone)),
        });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unreadable.push({ file, reason: error.message });
    }
  }
  return { judged, unreadable, flips };
}

type JudgeOne = (file: string) => Promise<Assessment>;

function createJudgeOne(standard: Standard): JudgeOne {
  const compiled = new Map<string, CompiledChecklist>();
  const postings = openPostingJudge(standard.wording);
  return async (file) => {
    const submission = await readSubmissionFile(readInputFile(file), standard);
    const id = checklistOf(submission, standard);
    const checklist = compiled.get(id) ?? compileChecklist(standard, id, { postings });
    compiled.set(id, checklist);
    return assess(checklist, submission, { tool: TOOL });
  };
}

function reportsBelow(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && REPORT.test(entry.name) && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !isOwnResult(file))
    .sort();
}

/** Results of this program often stand beside the reports that they came from. */
function isOwnResult(file: string): boolean {
  if (!/\.json$/iu.test(file)) return false;
  const head = new TextDecoder().decode(readInputFile(file).bytes.subarray(0, 200));
  return /"format":\s*"gig-audit\//u.test(head);
}

type Flipped = Pick<Flip, "clause" | "was" | "now">;

function flippedClauses(was: Assessment, now: Assessment): Flipped[] {
  const verdicts = ({ clauses }: Assessment) => new Map(clauses.map(({ id, verdict }: ClauseResult) => [id, verdict]));
  const [before, after] = [verdicts(was), verdicts(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((clause): Flipped[] => {
    const flip = { clause, was: before.get(clause) ?? null, now: after.get(clause) ?? null };
    return flip.was === flip.now ? [] : [flip];
  });
}

/** Each change that touches the clause is made alone; those that flip it are the causes, else all of them together. */
async function findCauses(
  { clause, was, now }: Flipped,
  { before, after, changes }: Versions,
  judgeAlone: (index: number, change: RuleChange) => Promise<Assessment>,
): Promise<Pick<Flip, "causes" | "isTogether">> {
  const touching = [...changes.entries()].filter(([, change]) => touches(change, clause, before, after));
  const causes: RuleChange[] = [];
  for (const [index, change] of touching) {
    const isPresence = (change.part === "clause" || change.part === "checklist") && (was === null || now === null);
    if (isPresence || (await verdictAlone(() => judgeAlone(index, change), clause)) === now) causes.push(change);
  }
  const named = causes.length > 0 ? causes : touching.map(([, change]) => change);
  return { causes: named.map(({ part, id }) => ({ part, id })), isTogether: causes.length === 0 && named.length > 1 };
}

/** Null where the change cannot stand alone (it uses what another change brings). */
async function verdictAlone(judge: () => Promise<Assessment>, clause: string) {
  try {
    return (await judge()).clauses.find(({ id }) => id === clause)?.verdict ?? null;
  } catch {
    return undefined;
  }
}

/** Could the change reach this clause: it is of the clause, or something that the clause's checks use. */
function touches({ part, id }: RuleChange, clause: string, before: Standard, after: Standard): boolean {
  if (part === "checklist") return true;
  if (part === "clause") return id === clause;
  if (part === "check") return id.startsWith(`${clause}.`);
  return [before, after].some((standard) => {
    const checks = checksOf(standard, clause);
    const used = namesUsed(checks, standard);
    if (part === "wording") return [...conditionsIn(checks)].some((one) => "wording" in one || "content" in one);
    return used.has(id);
  });
}

function checksOf(standard: Standard, clause: string): Check[] {
  return standard.checklists.flatMap((list) =>
    list.clauses.flatMap(({ id, checks }) => (id === clause ? [...checks] : [])),
  );
}

/** Names of facts, parameters, definitions and patterns that the checks lead to. */
function namesUsed(checks: readonly Check[], standard: Standard): Set<string> {
  const names = new Set<string>();
  const follow = (part: unknown): void => {
    for (const { name } of referencesIn(part)) {
      const key = name.split(".")[0] ?? name;
      if (names.has(key)) continue;
      names.add(key);
      follow(standard.definitions.find((entry) => entry.name === key)?.meets);
      follow({ sum: standard.derived.find((entry) => entry.key === key)?.first_of });
    }
  };
  const conditions = checks.map(({ pass, when, fails_if }) => [pass, when, fails_if]);
  follow(conditions);
  for (const path of factsRead(conditions, standard, true)) names.add(path.split(".")[0] ?? "");
  for (const check of checks) for (const key of [...(check.shows ?? []), ...(check.reason_in ?? [])]) names.add(key);
  return names;
}
