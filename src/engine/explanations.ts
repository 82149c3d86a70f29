// Reasons for departures: from the report's `explanations`, or from the fact that asks for one.

import { words } from "../locale/index.ts";
import { type Answer, isUnknown, UNANSWERED } from "../model/answer.ts";
import { conditionsIn } from "../model/conditions-in.ts";
import { type Day, writeDay } from "../model/day.ts";
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
  /** What a person wrote who looked at a posting's wording; null while nobody has. */
  ofLook(check: Check): string | null;
}

/** Grey words of a posting are for a person to look at, and what she writes is taken. */
export function isLookedAt({ pass }: Check): boolean {
  return [...conditionsIn(pass)].some(({ wording }) => wording === "discrimination");
}

/** The reasons of a report on the day of judging: one that is over, or that nobody approved, is none. */
export function collectReasons(submission: Submission, facts: ReadonlyMap<string, Fact>, asOf: Day | null): Reasons {
  const explained = new Map<string, Explanation>();
  const expired = new Map<string, Day>();
  const unapproved = new Set<string>();
  for (const explanation of submission.explanations) {
    const { check, until } = explanation;
    if (counts(explanation, asOf)) {
      if (!explained.has(check)) explained.set(check, explanation);
    } else if (until !== null && isOver(explanation, asOf)) expired.set(check, until);
    else if (explanation.reason !== "" && explanation.approvedBy === null) unapproved.add(check);
  }
  const written = (check: Check): string | null => {
    const explanation = explained.get(check.id);
    return explanation === undefined ? null : words.engine.approvedBy(explanation.reason, explanation.approvedBy ?? "");
  };
  return {
    forCheck: (check) => {
      // Only general requirements may be explained away; a mandatory one has its own question for the lawful cause.
      const text = check.level === "general" ? written(check) : null;
      if (text !== null) return { text, owed: [], isBlank: false };
      const reason = reasonInFacts(check, submission.answers, facts);
      const over = expired.get(check.id);
      if (reason.text !== null || check.level !== "general") return reason;
      if (unapproved.has(check.id)) return { ...reason, owed: [words.engine.approverOwed] };
      if (over === undefined) return reason;
      return { ...reason, owed: reason.owed.map((owed) => words.engine.reasonExpired(owed, writeDay(over))) };
    },
    ofLook: (check) => (isLookedAt(check) ? written(check) : null),
  };
}

/** Whether the day of judging is known to come after the last day of an explanation. */
export function isOver({ until }: Explanation, asOf: Day | null): boolean {
  return until !== null && asOf !== null && asOf > until;
}

/** An explanation counts with a reason and an approver, until its last day; without a day of judging, an end cannot be checked. */
function counts(explanation: Explanation, asOf: Day | null): boolean {
  if (explanation.reason === "" || explanation.approvedBy === null) return false;
  return explanation.until === null || (asOf !== null && !isOver(explanation, asOf));
}

function reasonInFacts(
  { id, reason_in = [] }: Check,
  answers: ReadonlyMap<string, Answer>,
  facts: ReadonlyMap<string, Fact>,
): Reason {
  const labels: string[] = [];
  let isBlank = false;
  for (const key of reason_in) {
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
  return { text: null, owed: [words.engine.reasonOwed(labels, id)], isBlank };
}
