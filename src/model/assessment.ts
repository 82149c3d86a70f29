import type { Comparison } from "./comparison.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Market } from "./market.ts";
import type { Place } from "./place.ts";
import type { Level, Outcome, Pending, Verdict } from "./verdict.ts";

/** The result of judging one self-report: the only thing that reporters see. Versioned JSON. */
export interface Assessment {
  format: "gig-audit/assessment/1";
  tool: { name: string; version: string };
  standard: {
    id: string;
    version: string;
    title: string;
    document: string;
    /** What is judged, where it is no gig-labour market. */
    subject?: string;
    sha256: string;
  };
  checklist: { id: string; annex: number | null; title: string };
  submission: {
    file: string;
    sha256: string;
    market: Market;
    reportDate: string | null;
  };
  /** YYYY-MM-DD; empty when neither the report nor --as-of gives a date. */
  asOf: string;
  clauses: ClauseResult[];
  doubts: Doubt[];
  summary: Summary;
  diagnostics: Diagnostic[];
  /** What changed since an earlier assessment; only where one was given to compare with. */
  comparison?: Comparison;
}

export interface ClauseResult {
  id: string;
  section: string;
  topic: string | null;
  text: string;
  verdict: Verdict;
  pending: Pending[];
  checks: CheckResult[];
  evidence: { wanted: string[]; given: { file: string; sha256: string }[] };
  remedy?: string;
}

export interface CheckResult {
  id: string;
  quote: string;
  level: Level;
  outcome: Outcome;
  /** `text`: the document's own words decide; `practice`: a number of ours does (内部口径). */
  basis: "text" | "practice";
  parameters?: Record<string, number | string>;
  expected: string;
  actual: string | null;
  missing?: string[];
  pending?: Pending;
  at?: Place;
  reason?: string;
}

export interface Doubt {
  id: string;
  message: string;
  facts: string[];
  /** `correct`: 需更正; `note`: 提示; `site`: 转现场. */
  severity: "correct" | "note" | "site";
}

export interface Summary {
  clauses: Record<Verdict, number>;
  checks: Record<Outcome, number>;
  /** Percent, 0–100, lowest and highest possible while answers are missing; our device, not the document's. */
  score: { low: number; high: number; profile: string };
}
