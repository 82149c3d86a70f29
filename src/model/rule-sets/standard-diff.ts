// What changed from one version of a standard to another, and what that does to reports that are there already.

import type { Verdict } from "../verdict.ts";

/** patch: words for people only. minor: more can be said, no verdict moves. major: the same report may be judged otherwise. */
export const BUMPS = ["patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

const RULE_PARTS = [
  "standard",
  "checklist",
  "clause",
  "check",
  "parameter",
  "fact",
  "definition",
  "derived",
  "pattern",
  "doubt",
  "score",
  "wording",
] as const;
export type RulePart = (typeof RULE_PARTS)[number];

export interface RuleChange {
  part: RulePart;
  id: string;
  how: "added" | "removed" | "changed";
  bump: Bump;
  /** What was changed in it, as written in the rule files. */
  fields: readonly { name: string; was: unknown; now: unknown }[];
}

export interface StandardDiff {
  format: "gig-audit/standard-diff/1";
  before: { id: string; version: string; sha256: string };
  after: { id: string; version: string; sha256: string };
  changes: readonly RuleChange[];
  /** The largest of the changes; null when nothing changed. */
  bump: Bump | null;
  /** What the version numbers say; null between two standards of different names. */
  stated: Bump | "none" | null;
  isEnough: boolean;
  rehearsal: Rehearsal | null;
}

export interface Rehearsal {
  judged: number;
  unreadable: readonly { file: string; reason: string }[];
  flips: readonly Flip[];
}

/** A clause whose verdict is another under the new version. */
export interface Flip {
  file: string;
  market: string | null;
  clause: string;
  was: Verdict | null;
  now: Verdict | null;
  /** Changes that make the difference: each alone, or all of them together. */
  causes: readonly Pick<RuleChange, "part" | "id">[];
  isTogether: boolean;
}
