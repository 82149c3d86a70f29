import type { PostingContentKind, WordingFinding } from "../../model/postings/wording-finding.ts";

/** What the operators say of a doubtful expression. */
export type FoundWording = Pick<WordingFinding, "severity" | "ground" | "words" | "rewrite">;

/** What the operators on postings need; built from the standard's wording rules. */
export interface PostingJudge {
  /** Words that limit or break rules, in text order. */
  find(text: string): readonly FoundWording[];
  /** True when the cell states the content in substance (clauses 1.14, 2.10, 3.10). */
  states(content: PostingContentKind, text: string): boolean;
  /** The contents that a posting of one free text states. */
  contentsIn(text: string): ReadonlySet<PostingContentKind>;
}
