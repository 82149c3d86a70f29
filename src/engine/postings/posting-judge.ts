import type { WordingFinding } from "../../model/postings/wording-finding.ts";

/** The six contents that every posting has to state (clauses 1.14, 2.10, 3.10). */
export type PostingContent = "title" | "skill" | "place" | "hours" | "pay" | "pay_method";

/** What the operators say of a doubtful expression. */
export type FoundWording = Pick<WordingFinding, "severity" | "ground" | "words" | "rewrite">;

/** What the operators on postings need; built from the standard's wording rules. */
export interface PostingJudge {
  /** Words that limit or break rules, in text order. */
  find(text: string): readonly FoundWording[];
  /** True when the cell states the content in substance. */
  states(content: PostingContent, text: string): boolean;
  /** True when a free text states the content somewhere. */
  statesWithin(content: PostingContent, text: string): boolean;
}
