import type { Answer } from "./answer.ts";
import { writeDay, writeMonth } from "./day.ts";

/** An answer as plain JSON: dates `YYYY-MM-DD`, months `YYYY-MM`, an explicit 无 as null. */
export type PlainAnswer =
  | null
  | boolean
  | number
  | string
  | readonly PlainAnswer[]
  | { readonly [name: string]: PlainAnswer };

/** By fact key. A key that is absent was left blank or could not be read; null is an explicit 无. */
export type PlainAnswers = { readonly [fact: string]: PlainAnswer };

/** Writes what was answered as plain JSON; blanks are left out at every depth, so that a blank never looks like a no. */
export function plainAnswers(answers: ReadonlyMap<string, Answer>): PlainAnswers {
  const plain: Record<string, PlainAnswer> = Object.create(null);
  for (const [key, answer] of answers) {
    const value = plainAnswer(answer);
    if (value !== undefined) plain[key] = value;
  }
  return plain;
}

function plainAnswer(answer: Answer): PlainAnswer | undefined {
  switch (answer.kind) {
    case "unanswered":
    case "invalid":
      return undefined;
    case "none":
      return null;
    case "date":
      return writeDay(answer.value);
    case "month":
      return writeMonth(answer.value);
    case "list":
      return [...answer.items, ...answer.unread];
    case "map":
      return plainAnswers(answer.entries);
    case "rows":
      return answer.rows.map((row) => plainAnswers(row.entries));
    default:
      return answer.value;
  }
}
