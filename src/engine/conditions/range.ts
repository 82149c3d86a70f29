// A number known only within bounds: blanks in a sum leave room above, never below.

import { type Answer, isUnknown } from "../../model/answer.ts";
import { FAIL, negate, PASS, type Truth, truthOf, UNKNOWN } from "./truth.ts";

export interface Range {
  low: number;
  high: number;
}

/** Everything asked for is a count, a share or a size: never below zero. */
export const ANY_AMOUNT: Range = { low: 0, high: Number.POSITIVE_INFINITY };

/** Null when the answer is not a number at all (a wrong type is unknown, with its own diagnostic). */
export function rangeOf(answer: Answer): Range | null {
  if (answer.kind === "number") return { low: answer.value, high: answer.value };
  if (answer.kind === "none") return { low: 0, high: 0 };
  return isUnknown(answer) ? ANY_AMOUNT : null;
}

export function isExact(range: Range): boolean {
  return range.low === range.high;
}

export function atLeast(left: Range, right: Range): Truth {
  if (left.low >= right.high) return PASS;
  return left.high < right.low ? FAIL : UNKNOWN;
}

export function moreThan(left: Range, right: Range): Truth {
  if (left.low > right.high) return PASS;
  return left.high <= right.low ? FAIL : UNKNOWN;
}

export function atMost(left: Range, right: Range): Truth {
  return negate(moreThan(left, right));
}

export function lessThan(left: Range, right: Range): Truth {
  return negate(atLeast(left, right));
}

export function sameAmount(left: Range, right: Range): Truth {
  if (isExact(left) && isExact(right)) return truthOf(left.low === right.low);
  return left.low > right.high || right.low > left.high ? FAIL : UNKNOWN;
}
