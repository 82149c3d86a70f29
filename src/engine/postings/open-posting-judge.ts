import { POSTING_CONTENTS, type WordingRules } from "../../model/wording.ts";
import { compileWording, type WordingJudge } from "./compile-wording.ts";
import type { PostingJudge } from "./posting-judge.ts";

/** Several checks ask about the same posting; more than this many different texts are not worth keeping. */
const MOST_REMEMBERED = 2000;

/** Remembers answers by text; forgets all of them when there are too many. */
function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The judge of a standard's wording rules, compiled when the first posting is looked at: most reports ask much else first. */
export function openPostingJudge(rules: WordingRules | null): PostingJudge | null {
  if (rules === null) return null;
  let compiled: WordingJudge | undefined;
  const judge = (): WordingJudge => {
    compiled ??= compileWording(rules);
    return compiled;
  };
  const cells = new Map(
    POSTING_CONTENTS.map((content) => [content, remember((text) => judge().states(content, text))] as const),
  );
  const contents = remember((text) => judge().contentFromText(text));
  return {
    find: remember((text) => judge().find(text)),
    states: (content, text) => cells.get(content)?.(text) ?? false,
    statesWithin: (content, text) => contents(text)[content] === "ok",
  };
}
