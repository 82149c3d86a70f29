import type { Verdict } from "../../model/verdict.ts";

/** A mark beside the word, so that a verdict is seen without colour. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  not_met: "✗",
  partly_met: "◐",
  unanswered: "○",
  explain: "!",
  met: "✓",
  not_applicable: "–",
};
