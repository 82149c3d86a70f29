// People looking for work and people wanted: carried over plus new is the total (domain rule 合计＝上期结转＋本期新增).

import type { PlainAnswers } from "../../../model/plain-answers.ts";
import { numberOf } from "./read-answers.ts";

export type Side = "seekers" | "demand";

/** The stated total, else the sum of both parts; null when it cannot be known. */
export function effectiveOf(answers: PlainAnswers, side: Side): number | null {
  return numberOf(answers, `${side}_effective`) ?? sumOfParts(answers, side);
}

export function sumOfParts(answers: PlainAnswers, side: Side): number | null {
  const carried = numberOf(answers, `${side}_carried`);
  const added = numberOf(answers, `${side}_new`);
  return carried === null || added === null ? null : carried + added;
}
