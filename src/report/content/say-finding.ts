import { words } from "../../locale/index.ts";
import type { CheckResult } from "../../model/assessment.ts";
import { joinLabels } from "../../model/join-labels.ts";

/** What is said below the words of a check: what stands, what is missing, whose number decides, and why. */
export function sayFinding(check: CheckResult): [label: string, text: string][] {
  const { gaps } = words.report;
  const said: [string, string][] = [];
  if (check.actual !== null) said.push([gaps.actual, check.actual]);
  if (check.missing !== undefined) said.push([gaps.missing, joinLabels(check.missing)]);
  const practice = sayPractice(check);
  if (practice !== null) said.push([gaps.measure, practice]);
  if (check.reason !== undefined) {
    said.push([check.outcome === "not_applicable" ? gaps.notApplicable : gaps.reason, check.reason]);
  }
  return said;
}

/** The number of ours that a verdict leans on (内部口径); null where the document's own words decide. */
export function sayPractice({ basis, expected, parameters }: CheckResult): string | null {
  if (basis !== "practice" || parameters === undefined) return null;
  return words.report.gaps.practice(
    expected,
    Object.entries(parameters).map(([name, value]) => words.report.gaps.parameter(name, value)),
  );
}
