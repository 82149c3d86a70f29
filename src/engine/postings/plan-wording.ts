import type { WordingRules } from "../../model/postings/wording.ts";
import type { WordingPlan } from "../../model/postings/wording-plan.ts";
import { planNormalisation } from "./letters/undo-disguises.ts";
import { planLexicon } from "./lexicon/plan-lexicon.ts";

/** Everything that judging makes of the rules before it looks at a text. */
export function planWording(rules: WordingRules): WordingPlan {
  return { lexicon: planLexicon(rules), normalisation: planNormalisation(rules.normalisation) };
}
