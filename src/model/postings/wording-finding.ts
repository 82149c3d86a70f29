// What judging a posting gives, and the words to say it in: severities, grounds, ways of speaking of a group.

/** `red` fails the discrimination check; `grey` needs a person; `unlawful` breaks 合法规范 but is no discrimination. */
export type FindingSeverity = "red" | "grey" | "unlawful";

/** One doubtful expression in a posting. */
export interface WordingFinding {
  severity: FindingSeverity;
  ground: string;
  /** The words as they stand in the original text: `text.slice(start, end)`. */
  words: string;
  start: number;
  end: number;
  law: readonly string[];
  /** What to write instead. */
  rewrite: string;
}

/** The six contents that every posting has to state (clauses 1.14, 2.10, 3.10). */
export const POSTING_CONTENTS = ["title", "skill", "place", "hours", "pay", "pay_method"] as const;

export type PostingContentKind = (typeof POSTING_CONTENTS)[number];

/** How a posting may speak of a group of people; each way can carry its own severity. */
export const WAYS = [
  "limited",
  "rejected",
  "preferred",
  "suited",
  "hired",
  "counted",
  "stated",
  "mentioned",
  "aged",
] as const;

export type Way = (typeof WAYS)[number];

/** How doubtful each way of speaking of a group is; what is not named is not. */
export type Severities = Partial<Record<Way, FindingSeverity>>;

/** What a finding says of its ground. */
export interface NamedGround {
  ground: string;
  law: readonly string[];
  rewrite: string;
}
