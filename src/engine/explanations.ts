// Reasons for departures: from the report's `explanations`, or from the fact that asks for one.

import { words } from "../locale/index.ts";
import { type Answer, isUnknown, UNANSWERED } from "../model/answer.ts";
import type { Day } from "../model/day.ts";
import type { Check, Fact } from "../model/standard.ts";
import type { Explanation, Submission } from "../model/submission.ts";

export interface Reason {
  /** Null while a reason is owed. */
  text: string | null;
  /** What to write, and where, while it is owed. */
  owed: string[];
  /** Its question is still blank: an answer may yet excuse the departure. */
  isBlank: boolean;
}

export interface Reasons {
  forCheck(check: Check): Reason;
}

export function collectReasons(submission: Submission, facts: ReadonlyMap<string, Fact>, asOf: Day | null): Reasons {
  const explained = new Map<string, Explanation>();
  for (const explanation of submission.explanations) {
    if (counts(explanation, asOf) && !explained.has(explanation.check)) explained.set(explanation.check, explanation);
  }
  return {
    forCheck: (check) => {
      // Only general requirements may be explained away; a mandatory one has its own question for the lawful cause.
      const explanation = check.level === "general" ? explained.get(check.id) : undefined;
      if (explanation !== undefined) {
        return {
          text: words.engine.approvedBy(explanation.reason, explanation.approvedBy ?? ""),
          owed: [],
          isBlank: false,
        };
      }
      return reasonInFacts(check.reason_in ?? [], submission.answers, facts);
    },
  };
}

/** An explanation counts with a reason and an approver, until its last day; without a day of judging, an end cannot be checked. */
function counts(explanation: Explanation, asOf: Day | null): boolean {
  if (explanation.reason === "" || explanation.approvedBy === null) return false;
  return explanation.until === null || (asOf !== null && asOf <= explanation.until);
}

function reasonInFacts(
  keys: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  facts: ReadonlyMap<string, Fact>,
): Reason {
  const labels: string[] = [];
  let isBlank = false;
  for (const key of keys) {
    const answer = answers.get(key) ?? UNANSWERED;
    const fact = facts.get(key);
    const label = fact?.zh ?? key;
    if (answer.kind === "text") {
      if ([...answer.value].length >= (fact?.min_length ?? 1)) return { text: answer.value, owed: [], isBlank: false };
      return {
        text: null,
        owed: [words.engine.reasonTooShort(label, fact?.min_length ?? 1)],
        isBlank: false,
      };
    }
    labels.push(label);
    isBlank ||= isUnknown(answer);
  }
  return { text: null, owed: [words.engine.reasonOwed(labels)], isBlank };
}
