import type { Market } from "./market.ts";
import type { Level, Outcome, Verdict } from "./verdict.ts";

/**
 * What became of one check between two assessments. Groups do not overlap, and together they hold every check that
 * is open now or was open before: a blank that replaces a failure is still open, never mended.
 */
export const PROGRESS = [
  "newly_failing",
  "newly_unanswered",
  "still_open",
  "newly_met",
  "newly_answered",
  "lapsed",
] as const;
export type Progress = (typeof PROGRESS)[number];

/** The three groups of a rectification ledger: 新增, 未整改, 已整改; the other two kinds of progress are in none. */
export const LEDGER = {
  added: ["newly_failing", "newly_unanswered"],
  open: ["still_open"],
  mended: ["newly_met"],
} as const satisfies Record<string, readonly Progress[]>;

/** Why the two may not be comparable line by line; each is said to the reader. */
export type Caution = "market" | "checklist" | "standard" | "version" | "rules" | "order" | "tool";

/** Two assessments of one market, older first. Versioned JSON. */
export interface Comparison {
  format: "gig-audit/comparison/1";
  old: ComparedSide;
  new: ComparedSide;
  cautions: Caution[];
  summary: Record<Progress, number>;
  /** Clauses whose verdict changed, in the document's order; null where a side does not have the clause. */
  clauses: ClauseChange[];
  /** Every check with progress, in the document's order. */
  checks: CheckChange[];
  /** Parts of answers that changed, each once. */
  figures: FigureChange[];
  doubts: { added: string[]; settled: string[] };
}

export interface ComparedSide {
  file: string;
  sha256: string;
  market: Market;
  standard: { id: string; version: string; title: string; document: string; sha256: string };
  checklist: string;
  asOf: string;
  clauses: Record<Verdict, number>;
  score: { low: number; high: number; profile: string };
}

export interface ClauseChange {
  id: string;
  topic: string | null;
  old: Verdict | null;
  new: Verdict | null;
}

export interface CheckChange {
  clause: string;
  id: string;
  quote: string;
  level: Level;
  basis: "text" | "practice";
  progress: Progress;
  old: Outcome | null;
  new: Outcome | null;
  oldActual: string | null;
  newActual: string | null;
  /** What is demanded reads differently now. */
  isReworded: boolean;
}

export interface FigureChange {
  label: string;
  old: string | null;
  new: string | null;
  /** New less old, where both are numbers of one unit. */
  difference: number | null;
  /** Checks that rest on it. */
  checks: string[];
}
