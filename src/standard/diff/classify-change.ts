// How far a change reaches: see BUMPS. What is not listed here as harmless may move a verdict.

import type { Bump, RuleChange, RulePart } from "../../model/rule-sets/standard-diff.ts";

type Harmless = Readonly<Partial<Record<RulePart, Readonly<Record<string, Bump>>>>>;

const HARMLESS: Harmless = {
  standard: { title: "patch", document: "patch", issuer: "patch", issued: "patch", source: "patch", repairs: "patch" },
  checklist: { title: "patch", aliases: "minor", annex: "patch" },
  clause: { title: "patch", section: "patch", topic: "patch", evidence: "patch", note: "patch" },
  check: {
    asks: "patch",
    otherwise: "patch",
    remedy: "patch",
    note: "patch",
    quote: "minor",
    shows: "minor",
    confirm: "minor",
    cannot_fail: "patch",
  },
  parameter: { zh: "patch", unit: "patch", reason: "patch" },
  fact: {
    ask: "patch",
    plausible: "patch",
    usual: "minor",
    means: "minor",
    synonyms: "minor",
    none_words: "minor",
    spreads: "minor",
    always: "minor",
    referral: "minor",
    computed: "minor",
  },
  definition: { zh: "patch" },
  derived: { zh: "patch" },
  pattern: { zh: "patch" },
  doubt: { id: "minor", severity: "minor", message: "patch", facts: "patch", doubt_if: "minor" },
  score: { id: "minor", label: "patch", counts: "minor", note: "patch" },
};

const BINDING: ReadonlySet<unknown> = new Set(["mandatory", "redline", "general"]);

/** Parts whose coming or going moves no verdict by itself: what uses them is listed as well. */
const SUPPORTING: ReadonlySet<RulePart> = new Set(["parameter", "definition", "derived", "pattern", "doubt", "score"]);

export function classifyField(part: RulePart, name: string, was: unknown, now: unknown): Bump {
  if (part === "fact" && name === "choices" && isLonger(was, now)) return "minor";
  return HARMLESS[part]?.[name] ?? "major";
}

export function classifyPresence(
  part: RulePart,
  how: Exclude<RuleChange["how"], "changed">,
  value: Readonly<Record<string, unknown>>,
): Bump {
  if (SUPPORTING.has(part)) return "minor";
  if (how === "added" && (part === "fact" || part === "checklist")) return "minor";
  if (part === "check" && !BINDING.has(value.level)) return "minor";
  return "major";
}

/** Every earlier choice is still there. */
function isLonger(was: unknown, now: unknown): boolean {
  return Array.isArray(was) && Array.isArray(now) && was.every((choice) => now.includes(choice));
}
