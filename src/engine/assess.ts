// A report, a compiled checklist and a day → the assessment. Pure: no files, clock, console or colour.

import { words } from "../locale/index.ts";
import { type Answer, saysNothing, textOf } from "../model/answer.ts";
import type { Assessment, ClauseResult } from "../model/assessment.ts";
import { type Day, writeDay } from "../model/day.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { joinLabels } from "../model/join-labels.ts";
import type { Market } from "../model/market.ts";
import type { Clause, Roles } from "../model/standard.ts";
import type { Submission } from "../model/submission.ts";
import { countBy, OUTCOMES, type Pending, VERDICTS } from "../model/verdict.ts";
import { clauseVerdict } from "./clause-verdict.ts";
import type { CompiledChecklist, CompiledClause } from "./compile-standard.ts";
import type { Environment } from "./conditions/environment.ts";
import { fillAnswers, findDoubts } from "./doubts.ts";
import { collectReasons, type Reasons } from "./explanations.ts";
import { type JudgedCheck, judgeCheck } from "./judge-check.ts";
import { reviewExplanations } from "./review-explanations.ts";
import { scoreClauses } from "./score.ts";

export interface AssessOptions {
  tool: { name: string; version: string };
  /** Replaces the report's own date. */
  asOf?: Day;
}

/**
 * Judges one self-report. Never throws on any submission: what cannot be read is unknown.
 * Judging follows the reading of 桂人社发〔2024〕12号; see clause-verdict.ts for the order of precedence.
 */
export function assess(compiled: CompiledChecklist, submission: Submission, options: AssessOptions): Assessment {
  const { standard, checklist } = compiled;
  const reportDate = dayOf(submission.answers.get(standard.roles.report_date));
  const asOf = options.asOf ?? reportDate;
  const env: Environment = { answers: submission.answers, asOf };
  const reasons = collectReasons(submission, compiled.facts, asOf);
  const judged = compiled.clauses.map((clause) => judgeClause(clause, compiled, submission, env, reasons));
  const score = scoreClauses(
    judged.map(({ checks }) => checks),
    standard.scoreProfile,
  );
  const clauses = judged.map(({ result }) => result);
  return {
    format: "gig-audit/assessment/1",
    tool: options.tool,
    standard: {
      id: standard.id,
      version: standard.version,
      title: standard.title,
      document: standard.document,
      ...(standard.subject === null ? {} : { subject: standard.subject }),
      sha256: standard.sha256,
    },
    checklist: {
      id: checklist.id,
      annex: checklist.annex,
      title: checklist.title,
    },
    submission: {
      file: submission.file,
      sha256: submission.sha256,
      market: marketOf(submission.answers, standard.roles),
      reportDate: reportDate === null ? null : writeDay(reportDate),
    },
    asOf: asOf === null ? "" : writeDay(asOf),
    clauses,
    doubts: findDoubts(compiled, env),
    summary: {
      clauses: countBy(
        VERDICTS,
        clauses.map(({ verdict }) => verdict),
      ),
      checks: countBy(
        OUTCOMES,
        clauses.flatMap(({ checks }) => checks.map(({ outcome }) => outcome)),
      ),
      score: { ...score, profile: standard.scoreProfile.id },
    },
    diagnostics: [
      ...submission.diagnostics,
      ...noteDate(asOf, submission, standard.roles),
      ...reviewExplanations(submission, compiled, asOf),
    ],
  };
}

/**
 * Without a day nothing that hangs on one can be judged: that is said, wherever the result is read. A form that nobody
 * has begun to fill in lacks more than its date.
 */
function noteDate(asOf: Day | null, { answers }: Submission, roles: Roles): Diagnostic[] {
  const isBegun = [...answers].some(([key, answer]) => key !== roles.type && !saysNothing(answer));
  return asOf === null && isBegun ? [{ code: "date-missing", severity: "warning", message: words.engine.noDate }] : [];
}

const PENDING: readonly Pending[] = ["photo", "site"];

function judgeClause(
  { clause, checks }: CompiledClause,
  compiled: CompiledChecklist,
  submission: Submission,
  env: Environment,
  reasons: Reasons,
): { checks: JudgedCheck[]; result: ClauseResult } {
  const judged = checks.map((check) => judgeCheck(check, env, reasons));
  const results = judged.map(({ result }) => result);
  const remedy = writeRemedy(judged, compiled, env);
  const result: ClauseResult = {
    id: clause.id,
    section: clause.section,
    topic: clause.topic,
    text: clause.text,
    verdict: clauseVerdict(results),
    pending: PENDING.filter((kind) => results.some((check) => check.pending === kind)),
    checks: results,
    evidence: { wanted: [...clause.evidence], given: evidenceFor(clause, submission) },
  };
  if (remedy !== "") result.remedy = remedy;
  return { checks: judged, result };
}

/** The files given for a clause or one of its checks. */
function evidenceFor(clause: Clause, { evidence }: Submission): ClauseResult["evidence"]["given"] {
  if (evidence.length === 0) return [];
  const ids = new Set([clause.id, ...clause.checks.map((check) => check.id)]);
  return evidence.flatMap(({ target, file, sha256 }) => (ids.has(target) && sha256 !== null ? [{ file, sha256 }] : []));
}

/** What to do next: the remedies of what failed or departs, then what is still to be filled in. */
function writeRemedy(judged: readonly JudgedCheck[], compiled: CompiledChecklist, env: Environment): string {
  const steps = new Set<string>();
  const blanks = new Set<string>();
  for (const { result, compiled: check } of judged) {
    if (result.outcome === "deviation" && result.reason !== undefined) steps.add(words.engine.reasonGiven);
    else if (result.outcome === "fail" || result.outcome === "deviation") {
      steps.add(fillAnswers(check.remedy, env, compiled.facts));
    } else if (result.outcome === "unknown") {
      for (const missing of result.missing ?? []) blanks.add(missing);
    }
  }
  steps.delete("");
  const { isRecheck, fillIn, correct } = words.engine;
  const [rechecks, labels] = [[...blanks].filter(isRecheck), [...blanks].filter((text) => !isRecheck(text))];
  if (labels.length > 0) steps.add(fillIn(joinLabels(labels)));
  if (rechecks.length > 0) steps.add(correct(rechecks));
  return [...steps].join("\n");
}

function marketOf(answers: ReadonlyMap<string, Answer>, roles: Roles): Market {
  const text = (key: string) => textOf(answers.get(key));
  return {
    name: text(roles.name),
    type: text(roles.type),
    region: text(roles.region),
    city: text(roles.city),
  };
}

function dayOf(answer: Answer | undefined): Day | null {
  return answer?.kind === "date" ? answer.value : null;
}
