import type { WordingRules } from "../../model/wording.ts";
import { compileWording, type WordingJudge } from "./compile-wording.ts";
import type { PostingJudge } from "./posting-judge.ts";

/** The judge of a standard's wording rules, compiled when the first posting is looked at: most reports ask much else first. */
export function openPostingJudge(rules: WordingRules | null): PostingJudge | null {
  if (rules === null) return null;
  let compiled: WordingJudge | undefined;
  const judge = (): WordingJudge => {
    compiled ??= compileWording(rules);
    return compiled;
  };
  return {
    find: (text) => judge().find(text),
    states: (content, text) => judge().states(content, text),
    statesWithin: (content, text) => judge().statesWithin(content, text),
  };
}
