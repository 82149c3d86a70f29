// One posting of a list: which of the six contents it lacks, and what it should not say.

import type { JudgedPosting, ListedPosting } from "../../model/posting-list.ts";
import { POSTING_CONTENTS, type PostingContentKind } from "../../model/wording.ts";
import type { WordingJudge } from "./compile-wording.ts";

/** Judges a posting by what stands in its columns, and by the whole of its words where a column is blank or says nothing. */
export function judgeListedPosting(judge: WordingJudge, posting: ListedPosting, file: string): JudgedPosting {
  const { cells, text } = posting;
  const columnStates = (kind: PostingContentKind): boolean => {
    const cell = cells.get(kind);
    if (cell !== undefined && judge.states(kind, cell)) return true;
    // 180元/天 in the pay column also says how pay is reckoned.
    return kind === "pay_method" && judge.states(kind, cells.get("pay") ?? "");
  };
  const unstated = POSTING_CONTENTS.filter((kind) => !columnStates(kind));
  const elsewhere = unstated.length === 0 ? null : judge.contentFromText(text);
  const missing = unstated.filter((kind) => elsewhere?.[kind] !== "ok");
  return { ...posting, file, missing, findings: judge.find(text) };
}
