// One check against one report: its outcome, and everything that is said about it.

import { words } from "../locale/index.ts";
import type { CheckResult } from "../model/assessment.ts";
import type { Check } from "../model/standard.ts";
import type { Outcome } from "../model/verdict.ts";
import type { CompiledCondition } from "./compile-condition.ts";
import type { CompiledCheck } from "./compile-standard.ts";
import type { Environment } from "./environment.ts";
import type { Reason, Reasons } from "./explanations.ts";
import { type Finding, joinFindings } from "./finding.ts";
import { explainSubject } from "./subject.ts";
import { EXPLAIN, FAIL, PASS, type Truth } from "./truth.ts";

export interface JudgedCheck {
  compiled: CompiledCheck;
  result: CheckResult;
  /** False while the check may still turn out not to apply: the verdict may rest on it, the score may not. */
  isSettled: boolean;
}

interface Judgement {
  outcome: Outcome;
  finding: Finding;
  reason?: string;
  isSettled: boolean;
}

export function judgeCheck(compiled: CompiledCheck, env: Environment, reasons: Reasons): JudgedCheck {
  const judgement = decide(compiled, env, reasons);
  return {
    compiled,
    result: writeResult(compiled, judgement),
    isSettled: judgement.isSettled,
  };
}

function decide(compiled: CompiledCheck, env: Environment, reasons: Reasons): Judgement {
  const { check, pass, when } = compiled;
  const shown = joinFindings(compiled.shows.map((subject) => explainSubject(subject, env, undefined)));
  shown.missing = [];
  const applies = when === null ? PASS : when.test(env, undefined);
  if (applies === FAIL) {
    return {
      outcome: "not_applicable",
      finding: shown,
      reason: compiled.otherwise,
      isSettled: true,
    };
  }
  if (pass === null) return { outcome: "noted", finding: shown, isSettled: true };
  const { truth, finding: found, isFirm } = weigh(compiled, pass, env);
  const finding = joinFindings([found, shown]);
  if (check.only_on_site)
    return {
      outcome: truth === FAIL ? "fail" : "noted",
      finding: keepActual(finding),
      isSettled: true,
    };
  if (check.level === "optional" || check.level === "background") {
    return {
      outcome: truth === PASS ? "pass" : "noted",
      finding: keepActual(finding),
      isSettled: true,
    };
  }
  const open = applies === PASS || when === null ? null : onlyMissing(when.explain(env, undefined));
  const isSettled = open === null && isFirm;
  if (truth !== FAIL) return { ...holdUp(check, truth, finding, reasons), isSettled };
  const whole = open === null ? finding : joinFindings([finding, open]);
  if (open !== null && check.spared_only_if_shown !== true) return { outcome: "unknown", finding: whole, isSettled };
  return { ...depart(check.level === "general", reasons.forCheck(check), whole), isSettled };
}

/** A requirement that does not fail: met, unknown, or for a person to look at. */
function holdUp(
  check: Check,
  truth: Truth,
  finding: Finding,
  reasons: Reasons,
): Pick<Judgement, "outcome" | "finding" | "reason"> {
  if (truth === PASS) return { outcome: "pass", finding };
  if (truth === EXPLAIN) return { outcome: "deviation", finding: needsPerson(finding) };
  // The stated lawful cause says why nothing stands there: the table it speaks of may stay blank.
  const cause = check.level === "general" ? null : reasons.forCheck(check).text;
  return cause === null ? { outcome: "unknown", finding } : { outcome: "deviation", finding, reason: cause };
}

/** What the answers say of the requirement, and whether no answer still missing could turn a pass into a fail. */
function weigh(
  compiled: CompiledCheck,
  pass: CompiledCondition,
  env: Environment,
): { truth: Truth; finding: Finding; isFirm: boolean } {
  const { failsIf } = compiled;
  const truth = pass.test(env, undefined);
  const finding = pass.explain(env, undefined);
  const refuted = failsIf === null ? FAIL : failsIf.test(env, undefined);
  if (failsIf === null || refuted !== PASS) return { truth, finding, isFirm: refuted === FAIL };
  return { truth: FAIL, finding: joinFindings([failsIf.explain(env, undefined), keepActual(finding)]), isFirm: true };
}

/** A general requirement is departed from, with its reason or owing one; a mandatory one only with its lawful cause. */
function depart(
  isGeneral: boolean,
  reason: Reason,
  finding: Finding,
): Pick<Judgement, "outcome" | "finding" | "reason"> {
  if (reason.text !== null) return { outcome: "deviation", finding, reason: reason.text };
  if (!isGeneral) return { outcome: "fail", finding };
  return {
    outcome: "deviation",
    finding: { ...finding, missing: [...finding.missing, ...reason.owed] },
  };
}

function needsPerson(finding: Finding): Finding {
  return {
    ...finding,
    missing: [...finding.missing, words.engine.personToLook],
  };
}

function keepActual(finding: Finding): Finding {
  return { ...finding, missing: [] };
}

function onlyMissing(finding: Finding): Finding {
  return { ...finding, actual: [] };
}

function writeResult(compiled: CompiledCheck, judgement: Judgement): CheckResult {
  const { check } = compiled;
  const { outcome, finding, reason } = judgement;
  const parameters = outcome === "not_applicable" ? compiled.whenParameters : compiled.parameters;
  const leansOnPractice = Object.keys(parameters).length > 0;
  const awaits =
    check.confirm !== undefined && (outcome === "pass" || outcome === "deviation" || check.only_on_site === true);
  return {
    id: check.id,
    quote: check.quote,
    level: check.level,
    outcome,
    basis: leansOnPractice ? "practice" : "text",
    ...(leansOnPractice ? { parameters } : {}),
    expected: compiled.asks,
    actual: finding.actual.length === 0 ? null : finding.actual.join("；"),
    ...(finding.missing.length === 0 || outcome === "pass" ? {} : { missing: finding.missing }),
    ...(awaits && check.confirm !== undefined ? { pending: check.confirm } : {}),
    ...(finding.at === undefined ? {} : { at: finding.at }),
    ...(reason === undefined ? {} : { reason }),
  };
}
