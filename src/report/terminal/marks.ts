import { words } from "../../locale/index.ts";
import type { Outcome, Verdict } from "../../model/verdict.ts";
import { VERDICT_MARKS } from "../content/verdict-marks.ts";
import type { Lead } from "./hang-text.ts";
import type { Medium } from "./medium.ts";

const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {
  fail: "✗",
  unknown: "○",
  deviation: "!",
  pass: "✓",
  not_applicable: "–",
  noted: "·",
};

/** `✗ 不符合`; without marks the word alone. */
export function writeVerdict(verdict: Verdict, medium: Medium): string {
  const word = words.report.verdicts[verdict];
  return medium.isAscii ? word : `${VERDICT_MARKS[verdict]} ${word}`;
}

/** What stands before a check: its mark in colour, or its outcome as a word. */
export function leadCheck(outcome: Outcome, medium: Medium): Lead {
  const text = medium.isAscii ? `[${words.report.outcomes[outcome]}] ` : `${OUTCOME_MARKS[outcome]} `;
  return { text, paint: medium.outcome[outcome] };
}
