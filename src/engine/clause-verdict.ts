import type { CheckResult } from "../model/assessment.ts";
import type { Verdict } from "../model/verdict.ts";

/** A clause's verdict from its checks: the first rule that matches, in this order. */
export function clauseVerdict(checks: readonly CheckResult[]): Verdict {
  const binding = checks.filter((check) => check.level === "mandatory" || check.level === "redline");
  const deciding = checks.filter((check) => check.level !== "optional" && check.level !== "background");
  const failed = binding.filter((check) => check.outcome === "fail");

  if (failed.some((check) => check.level === "redline")) return "not_met";
  if (failed.length > 0) return binding.some((check) => check.outcome === "pass") ? "partly_met" : "not_met";
  if (deciding.some((check) => check.outcome === "unknown")) return "unanswered";
  if (deciding.some((check) => check.outcome === "deviation")) return "explain";
  return deciding.every((check) => check.outcome === "not_applicable") ? "not_applicable" : "met";
}
