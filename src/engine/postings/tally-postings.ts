// How many postings stand how, counted while they pass by.

import type { JudgedPosting, PostingsSummary } from "../../model/postings/posting-list.ts";
import {
  type FindingSeverity,
  POSTING_CONTENTS,
  type PostingContentKind,
} from "../../model/postings/wording-finding.ts";

export interface PostingsTally {
  add(posting: JudgedPosting): void;
  addUnreadable(): void;
  summary(): PostingsSummary;
}

/** A tally of nothing yet. */
export function openTally(): PostingsTally {
  const counts = { postings: 0, clean: 0, incomplete: 0, red: 0, grey: 0, unlawful: 0, unreadable: 0 };
  const missing = Object.fromEntries(POSTING_CONTENTS.map((kind) => [kind, 0])) as Record<PostingContentKind, number>;
  const grounds = new Map<string, { ground: string; severity: FindingSeverity; postings: number }>();

  const add = ({ findings, missing: lacks }: JudgedPosting): void => {
    counts.postings += 1;
    if (findings.length === 0 && lacks.length === 0) counts.clean += 1;
    if (lacks.length > 0) counts.incomplete += 1;
    for (const kind of lacks) missing[kind] += 1;
    for (const severity of new Set(findings.map((finding) => finding.severity))) counts[severity] += 1;
    const found = new Map(findings.map(({ ground, severity }) => [`${severity} ${ground}`, { ground, severity }]));
    for (const [key, named] of found) {
      const known = grounds.get(key) ?? { ...named, postings: 0 };
      known.postings += 1;
      grounds.set(key, known);
    }
  };

  return {
    add,
    addUnreadable: () => {
      counts.unreadable += 1;
    },
    summary: () => ({
      ...counts,
      missing: { ...missing },
      grounds: [...grounds.values()].sort((one, other) => other.postings - one.postings),
    }),
  };
}
