import { type Answer, isUnknown } from "../../model/answer.ts";
import type { Place } from "../../model/place.ts";
import type { Field } from "../../model/standard.ts";
import { writeAnswer } from "./write-answer.ts";

/**
 * Why a condition ended as it did: what stands in the report, what is missing, where. None of its fields is left out: V8
 * is slow with objects of one kind that differ in their shape.
 */
export interface Finding {
  actual: string[];
  missing: string[];
  at: Place | undefined;
  /** What stands in the report and proves nothing as it stands (a date yet to come). */
  unproven: string[] | undefined;
  /** Where the first answer stands that is missing. */
  openAt: Place | undefined;
}

/** `fields` name the parts of a record or row. */
export function findAnswer(label: string, unit: string, answer: Answer, fields: readonly Field[] = []): Finding {
  if (isUnknown(answer)) return { actual: [], missing: [label], at: answer.at, unproven: undefined, openAt: answer.at };
  return findWords([`${label}：${writeAnswer(answer, unit, fields)}`], answer.at);
}

/** What the report shows, in the operator's own words. */
export function findWords(actual: string[], at: Place | undefined, missing: string[] = []): Finding {
  return { actual, missing, at, unproven: undefined, openAt: undefined };
}

/** Joins findings in order; the first that has a place gives it. */
export function joinFindings(findings: readonly Finding[]): Finding {
  const [only] = findings;
  if (only !== undefined && findings.length === 1 && only.actual.length + only.missing.length <= 1) return only;
  const joined = findWords([], undefined);
  for (const finding of findings) {
    for (const text of finding.actual) if (!joined.actual.includes(text)) joined.actual.push(text);
    for (const text of finding.missing) if (!joined.missing.includes(text)) joined.missing.push(text);
    if (finding.unproven !== undefined) joined.unproven = [...(joined.unproven ?? []), ...finding.unproven];
    joined.at ??= finding.at;
    joined.openAt ??= finding.openAt;
  }
  return joined;
}
