import type { WordingRules } from "../../model/postings/wording.ts";
import { POSTING_CONTENTS } from "../../model/postings/wording-finding.ts";
import { rememberByText } from "../remember-by-text.ts";
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
  const cells = new Map(
    POSTING_CONTENTS.map((content) => [content, rememberByText((text) => judge().states(content, text))] as const),
  );
  return {
    find: rememberByText((text) => judge().find(text)),
    states: (content, text) => cells.get(content)?.(text) ?? false,
    contentsIn: rememberByText((text) => judge().contentsIn(text)),
  };
}
