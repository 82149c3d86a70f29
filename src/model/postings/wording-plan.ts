// What is made of the wording rules once a standard, so that the first posting need not wait for it.

import type { LexiconPlan } from "./lexicon-plan.ts";
import type { WordGraphLayout } from "./word-graph-layout.ts";

export interface WordingPlan {
  lexicon: LexiconPlan;
  normalisation: NormalisationPlan;
}

export interface NormalisationPlan {
  /** Pairs of one traditional (or look-alike) character and its plain form. */
  characters: readonly string[];
  /** Disguised spellings; what they mean counts `spellings`. */
  disguises: WordGraphLayout;
  /** What disguises stand for; empty for a word that only looks like one. */
  spellings: readonly string[];
}
