import type { WordingRules } from "../model/wording.ts";

export function assembleWording(_files: Record<string, unknown>): WordingRules {
  throw new Error("wording rules are not assembled yet");
}
