// The wording rules compiled once into a judge of postings. Pure; the scratch buffers inside are reused between calls.

import type { WordingRules } from "../../model/postings/wording.ts";
import type { WordingFinding } from "../../model/postings/wording-finding.ts";
import { compileContentJudge } from "./contents/judge-content.ts";
import { judgeGroups } from "./groups/judge-groups.ts";
import { blankUnticked } from "./letters/blank-unticked.ts";
import { plainCharacters } from "./letters/character-classes.ts";
import { compileNormaliser } from "./letters/normalise-text.ts";
import type { Work } from "./letters/word-graph.ts";
import { openLexicon } from "./lexicon/open-lexicon.ts";
import { scanText } from "./lexicon/scan-text.ts";
import { compileAgeJudge } from "./phrases/judge-ages.ts";
import { judgePhrases, makeSlots } from "./phrases/judge-phrases.ts";
import { planWording } from "./plan-wording.ts";
import type { PostingJudge } from "./posting-judge.ts";
import { dropQuotations } from "./weighing/drop-quotations.ts";
import { mergeFindings } from "./weighing/merge-findings.ts";
import { compileLawfulGrounds } from "./weighing/weigh-lawful-grounds.ts";

export interface WordingJudge extends PostingJudge {
  /** Doubtful expressions in text order, without repeats; offsets and words are those of the text given. */
  find(text: string): WordingFinding[];
  /** Elementary steps that `find` takes for this text: grows in proportion to its length. */
  countSteps(text: string): number;
}

/** Compiles the rules. */
export function compileWording(rules: WordingRules): WordingJudge {
  const plan = rules.plan ?? planWording(rules);
  const lexicon = openLexicon(plan.lexicon, rules);
  const plain = plainCharacters(plan.normalisation.characters);
  const normalise = compileNormaliser(plan.normalisation, plain);
  const judgeAges = compileAgeJudge(rules.ages);
  const weighLawfulGrounds = compileLawfulGrounds(rules.lawful);
  const slots = makeSlots(lexicon.slots);

  const find = (text: string, work: Work): WordingFinding[] => {
    const letters = normalise(blankUnticked(text), work);
    const scan = scanText(letters, lexicon, work);
    if (scan.tokens.length === 0 && scan.hits.length === 0) return [];
    const { candidates, lawful } = judgePhrases(scan, slots, rules.openness);
    const all = [...candidates, ...judgeGroups(scan, lexicon, rules.ages.by_sex), ...judgeAges(scan)];
    if (all.length === 0) return [];
    const meant = dropQuotations(scan, all, rules.openness.turns_against);
    return mergeFindings(text, letters, weighLawfulGrounds(scan, meant, lawful));
  };

  return {
    ...compileContentJudge(rules, plain),
    find: (text) => find(text, { steps: 0 }),
    countSteps: (text) => {
      const work: Work = { steps: 0 };
      find(text, work);
      return work.steps;
    },
  };
}
