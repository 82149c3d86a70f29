import { postingsReport } from "../../locale/zh-cn/postings-report.ts";
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
  const names: string[] = found.map((severity) => postingsReport.severities[severity]);
  if (missing.length > 0) names.push(postingsReport.incomplete);
  return names.length === 0 ? postingsReport.clean : names.join("、");
}
