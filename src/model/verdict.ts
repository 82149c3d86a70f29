/** How a clause ends, worst first: the order is the precedence of design (judging) and of every list. */
export const VERDICTS = ["not_met", "partly_met", "unanswered", "explain", "met", "not_applicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a single check ends. */
export const OUTCOMES = ["fail", "unknown", "deviation", "pass", "not_applicable", "noted"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The weight of a check, from the document's own modal words. */
export const LEVELS = ["redline", "mandatory", "general", "optional", "background"] as const;
export type Level = (typeof LEVELS)[number];

/** What a person has to look at after the tool has judged. */
export type Pending = "site" | "photo";

/** How many there are of each. */
export function countBy<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key]++;
  return counts;
}
