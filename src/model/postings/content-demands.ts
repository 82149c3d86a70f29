import { listedChecks } from "../clauses-of.ts";
import { conditionsIn } from "../conditions-in.ts";
import type { Check, Standard } from "../standard.ts";
import type { ContentDemand } from "./posting-list.ts";
import { POSTING_CONTENTS, type PostingContentKind } from "./wording-finding.ts";

/** What a standard calls each of the six contents, and what it says to do when one is missing. */
export function contentDemands(standard: Standard): ContentDemand[] {
  const checks = listedChecks(standard);
  return POSTING_CONTENTS.map((kind) => {
    const check = checks.find((one) => asksFor(one, kind));
    return { kind, label: check?.quote ?? kind, remedy: check?.remedy ?? "" };
  });
}

function asksFor({ pass }: Check, kind: PostingContentKind): boolean {
  return [...conditionsIn(pass)].some(({ content }) => content === kind);
}
