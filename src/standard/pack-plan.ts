// The plan of the wording rules in two parts: texts and rules as JSON, all that is only numbers as bytes.

import type { LexiconPlan } from "../model/postings/lexicon-plan.ts";
import type { NumberLists } from "../model/postings/number-lists.ts";
import type { WordGraphLayout } from "../model/postings/word-graph-layout.ts";
import type { NormalisationPlan, WordingPlan } from "../model/postings/wording-plan.ts";
import { openArrays, packArrays } from "./pack-arrays.ts";

/** What of a plan is not only numbers. */
export interface PlanTexts {
  lexicon: Omit<LexiconPlan, "words" | "meanings" | "phrases">;
  normalisation: Omit<NormalisationPlan, "disguises">;
}

export function packPlan({ lexicon, normalisation }: WordingPlan): { texts: PlanTexts; numbers: Uint8Array } {
  const { words, meanings, phrases, ...lexiconTexts } = lexicon;
  const { disguises, ...normalisationTexts } = normalisation;
  const graph = ({ firstArrow, codes, targets, entries }: WordGraphLayout) => [firstArrow, codes, targets, entries];
  const lists = ({ first, items }: NumberLists) => [first, items];
  const { roles, groups, parts, patterns, names } = meanings;
  const numbers = packArrays([
    ...graph(words),
    ...graph(disguises),
    ...[roles, ...lists(groups), ...lists(parts), ...lists(patterns), names],
    ...[phrases.rules, phrases.firstPart, phrases.ofPart],
  ]);
  return { texts: { lexicon: lexiconTexts, normalisation: normalisationTexts }, numbers };
}

export function unpackPlan({ lexicon, normalisation }: PlanTexts, numbers: Uint8Array): WordingPlan {
  const next = openArrays(numbers);
  const graph = (): WordGraphLayout => ({
    firstArrow: next(Uint32Array),
    codes: next(Uint16Array),
    targets: next(Uint16Array),
    entries: next(Uint16Array),
  });
  const lists = (): NumberLists => ({ first: next(Uint16Array), items: next(Uint16Array) });
  const [words, disguises] = [graph(), graph()];
  const meanings = {
    roles: next(Int32Array),
    groups: lists(),
    parts: lists(),
    patterns: lists(),
    names: next(Uint16Array),
  };
  const phrases = { rules: next(Uint16Array), firstPart: next(Uint16Array), ofPart: next(Uint16Array) };
  return { lexicon: { ...lexicon, words, meanings, phrases }, normalisation: { ...normalisation, disguises } };
}
