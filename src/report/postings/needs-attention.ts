import { words } from "../../locale/index.ts";
import type { JudgedPosting } from "../../model/postings/posting-list.ts";
import type { FindingSeverity } from "../../model/postings/wording-finding.ts";

/** Gravest first. */
export const SEVERITIES: readonly FindingSeverity[] = ["red", "unlawful", "grey"];

/** True when a person has something to do about it. */
export function needsAttention({ findings, missing }: JudgedPosting): boolean {
  return findings.length > 0 || missing.length > 0;
}

/** `疑似歧视性表述、缺要素`. */
export function nameVerdict({ findings, missing }: JudgedPosting): string {
  const found = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const names: string[] = found.map((severity) => words.postingsReport.severities[severity]);
  if (missing.length > 0) names.push(words.postingsReport.incomplete);
  return names.length === 0 ? words.postingsReport.clean : names.join("、");
}
