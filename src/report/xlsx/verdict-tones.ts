import type { Outcome, Verdict } from "../../model/verdict.ts";
import type { Tone } from "../../model/workbook/cell-styles.ts";

/** Tones differ in weight and ground as well as in colour, so that they survive a black-and-white printer. */
export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  not_met: "bad",
  partly_met: "partly",
  unanswered: "blank",
  explain: "explain",
  met: "good",
  not_applicable: "faint",
};

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  fail: "bad",
  unknown: "blank",
  deviation: "explain",
  pass: "good",
  not_applicable: "faint",
  noted: "faint",
};
