// One check against one report: its outcome, and everything that is said about it.

import { words } from "../locale/index.ts";
import type { CheckResult } from "../model/assessment.ts";
import type { Check } from "../model/standard.ts";
import type { Outcome } from "../model/verdict.ts";
import type { CompiledCheck } from "./compile-standard.ts";
import type { CompiledCondition } from "./conditions/compiled-condition.ts";
import type { Environment } from "./conditions/environment.ts";
import { type Finding, findWords, joinFindings } from "./conditions/finding.ts";
import { explainSubject } from "./conditions/subject-reader.ts";
import { EXPLAIN, FAIL, PASS, type Truth, UNKNOWN } from "./conditions/truth.ts";
import type { Reason, Reasons } from "./explanations.ts";

export interface JudgedCheck {
  compiled: CompiledCheck;
  result: CheckResult;
  /** False while the check may still turn out not to apply: the verdict may rest on it, the score may not. */
  isSettled: boolean;
  /** It fails, and a lawful cause that is still blank may excuse it. */
  isExcusable: boolean;
}

interface Judgement {
  outcome: Outcome;
  finding: Finding;
  /** Why it does not apply, or is departed from; null where nothing needs saying. */
  reason: string | null;
  isSettled: boolean;
}

export function judgeCheck(compiled: CompiledCheck, env: Environment, reasons: Reasons): JudgedCheck {
  const { check } = compiled;
  const judgement = decide(compiled, env, reasons);
  return {
    compiled,
    result: writeResult(compiled, judgement),
    isSettled: judgement.isSettled,
    isExcusable: judgement.outcome === "fail" && check.reason_in !== undefined && reasons.forCheck(check).isBlank,
  };
}

function judgement(outcome: Outcome, finding: Finding, reason: string | null, isSettled: boolean): Judgement {
  return { outcome, finding, reason, isSettled };
}

function decide(compiled: CompiledCheck, env: Environment, reasons: Reasons): Judgement {
  const { check, pass, when } = compiled;
  const applies = when === null ? PASS : when.test(env, undefined);
  if (applies === FAIL) return judgement("not_applicable", showAlso(compiled, env), compiled.otherwise, true);
  if (pass === null) return judgement("noted", showAlso(compiled, env), null, true);
  const { truth, finding: found, isFirm } = weigh(compiled, pass, env);
  const finding = compiled.shows.length === 0 ? found : joinFindings([withOpen(found), showAlso(compiled, env)]);
  if (check.only_on_site) return judgement(truth === FAIL ? "fail" : "noted", keepActual(finding), null, true);
  if (check.level === "optional" || check.level === "background") {
    return judgement(truth === PASS ? "pass" : "noted", keepActual(finding), null, true);
  }
  const open = applies === PASS || when === null ? null : onlyMissing(when.explain(env, undefined, applies));
  const isSettled = open === null && isFirm;
  const whole = open === null ? finding : joinFindings([finding, open]);
  // Whether the duty falls on this market at all is not known: then neither a pass nor a fail is.
  if (open !== null && check.spared_only_if_shown !== true) return judgement("unknown", whole, null, isSettled);
  if (truth !== FAIL) return holdUp(check, truth, finding, reasons, isSettled);
  return depart(check.level === "general", reasons.forCheck(check), whole, isSettled);
}

/** Answers shown beside the check; what is blank among them is not missing. */
function showAlso({ shows }: CompiledCheck, env: Environment): Finding {
  return keepActual(joinFindings(shows.map((subject) => explainSubject(subject, env, undefined))));
}

/** A requirement that does not fail: met, unknown, or for a person to look at. */
function holdUp(check: Check, truth: Truth, finding: Finding, reasons: Reasons, isSettled: boolean): Judgement {
  if (truth === PASS) return judgement("pass", finding, null, isSettled);
  if (truth === EXPLAIN) {
    const looked = reasons.ofLook(check);
    const shown = looked === null ? addMissing(finding, [words.engine.personToLook]) : finding;
    return judgement("deviation", shown, looked, isSettled);
  }
  // The stated lawful cause says why nothing stands there: the table it speaks of may stay blank.
  const cause = check.level === "general" ? null : reasons.forCheck(check).text;
  return judgement(cause === null ? "unknown" : "deviation", finding, cause, isSettled);
}

/** What the answers say of the requirement, and whether no answer still missing could turn a pass into a fail. */
function weigh(
  { failsIf }: CompiledCheck,
  pass: CompiledCondition,
  env: Environment,
): { truth: Truth; finding: Finding; isFirm: boolean } {
  const truth = pass.test(env, undefined);
  const finding = pass.explain(env, undefined, truth);
  if (failsIf === null) return { truth, finding, isFirm: true };
  const refuted = failsIf.test(env, undefined);
  if (refuted !== PASS) {
    // Whether there is a machine at all is asked together with what it can do.
    const isOpen = truth === UNKNOWN && refuted === UNKNOWN;
    const whole = isOpen ? joinFindings([onlyMissing(failsIf.explain(env, undefined, refuted)), finding]) : finding;
    return { truth, finding: whole, isFirm: refuted === FAIL };
  }
  const refutation = failsIf.explain(env, undefined, refuted);
  return { truth: FAIL, finding: joinFindings([refutation, keepActual(finding)]), isFirm: true };
}

/** A general requirement is departed from, with its reason or owing one; a mandatory one only with its lawful cause. */
function depart(isGeneral: boolean, { text, owed }: Reason, finding: Finding, isSettled: boolean): Judgement {
  if (text !== null) return judgement("deviation", finding, text, isSettled);
  if (!isGeneral) return judgement("fail", finding, null, isSettled);
  return judgement("deviation", addMissing(finding, owed), null, isSettled);
}

function addMissing(finding: Finding, more: readonly string[]): Finding {
  const { actual, missing, at, unproven, openAt } = finding;
  return { actual, missing: [...missing, ...more], at, unproven, openAt };
}

function keepActual({ actual, at }: Finding): Finding {
  return findWords(actual, at);
}

function onlyMissing({ missing, at, unproven, openAt }: Finding): Finding {
  return { actual: [], missing, at, unproven, openAt };
}

/** What is shown beside the answers keeps no check unknown. */
function withOpen(finding: Finding): Finding {
  const { actual, missing, at, openAt } = finding;
  return { actual, missing, at, unproven: unprovenIn(finding), openAt };
}

/** Answers that prove nothing as they stand; where none is named and none is missing, all of them. */
function unprovenIn({ actual, missing, unproven }: Finding): string[] {
  return unproven ?? (missing.length > 0 ? [] : actual);
}

/** What keeps a check unknown: blanks, and answers that prove nothing. */
function stillOpen(finding: Finding): string[] {
  return [...finding.missing, ...unprovenIn(finding).map(words.engine.recheck)];
}

/** The result as everybody sees it, in the order of its fields; what does not apply is left out. */
function writeResult({ check, asks, parameters, whenParameters }: CompiledCheck, judged: Judgement): CheckResult {
  const { outcome, finding, reason } = judged;
  const { id, quote, level, confirm } = check;
  const leansOn = outcome === "not_applicable" ? whenParameters : parameters;
  const actual = finding.actual.length === 0 ? null : finding.actual.join("；");
  const result: CheckResult =
    leansOn === null
      ? { id, quote, level, outcome, basis: "text", expected: asks, actual }
      : { id, quote, level, outcome, basis: "practice", parameters: leansOn, expected: asks, actual };
  const missing = outcome === "unknown" ? stillOpen(finding) : finding.missing;
  if (missing.length > 0 && outcome !== "pass") result.missing = missing;
  if (confirm !== undefined && (outcome === "pass" || outcome === "deviation" || check.only_on_site === true))
    result.pending = confirm;
  const at = outcome === "unknown" ? (finding.openAt ?? finding.at) : finding.at;
  if (at !== undefined) result.at = at;
  if (reason !== null) result.reason = reason;
  return result;
}
