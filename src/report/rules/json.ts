import type { RuleReview } from "../../model/rule-sets/rule-review.ts";

/** The review itself. */
export function render(review: RuleReview): string {
  return `${JSON.stringify(review, null, 2)}\n`;
}
