// One posting of a list: which of the six contents it lacks, and what it should not say.

import type { JudgedPosting, ListedPosting } from "../../model/postings/posting-list.ts";
import {
  POSTING_CONTENTS,
  type PostingContentKind,
  type WordingFinding,
} from "../../model/postings/wording-finding.ts";
import type { WordingJudge } from "./compile-wording.ts";

/** Judges each content by its column, as the clauses do; where that is blank, by all the posting's words. */
export function judgeListedPosting(judge: WordingJudge, posting: ListedPosting, file: string): JudgedPosting {
  const { cells, text } = posting;
  const findings = judge.find(text);
  let within: ReadonlySet<PostingContentKind> | undefined;
  const states = (kind: PostingContentKind): boolean => {
    const cell = cells.get(kind);
    if (cell !== undefined && judge.states(kind, cell)) return true;
    // 180元/天 in the pay column also says how pay is reckoned.
    if (kind === "pay_method" && judge.states(kind, cells.get("pay") ?? "")) return true;
    if (cell !== undefined) return false;
    within ??= judge.contentsIn(withoutUnlawful(text, findings));
    return within.has(kind);
  };
  return { ...posting, file, missing: POSTING_CONTENTS.filter((kind) => !states(kind)), findings };
}

/** A deposit is no pay: what may not be asked for states nothing. */
function withoutUnlawful(text: string, findings: readonly WordingFinding[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { severity, start, end } of findings) {
    if (severity !== "unlawful" || start < at) continue;
    kept.push(text.slice(at, start));
    at = end;
  }
  return [...kept, text.slice(at)].join("，");
}
