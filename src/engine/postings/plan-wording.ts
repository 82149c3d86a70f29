import type { WordingRules } from "../../model/wording.ts";
import type { WordingPlan } from "../../model/wording-plan.ts";
import { planLexicon } from "./plan-lexicon.ts";
import { planNormalisation } from "./undo-disguises.ts";

/** Everything that judging makes of the rules before it looks at a text. */
export function planWording(rules: WordingRules): WordingPlan {
  return { lexicon: planLexicon(rules), normalisation: planNormalisation(rules.normalisation) };
}
