// Candidates to findings: one per doubtful stretch and ground, in text order, with the words as they stand in the original.

import type { WordingFinding } from "../../../model/postings/wording-finding.ts";
import type { NormalText } from "../letters/normal-text.ts";
import type { Candidate } from "./candidate.ts";

/** Letters beyond which overlapping expressions are told one by one. */
const LONGEST_WORDS = 60;
const RANK = { grey: 0, red: 1, unlawful: 2 } as const;

/** Joins what overlaps on one ground; where two severities overlap the graver stays. */
export function mergeFindings(original: string, text: NormalText, candidates: readonly Candidate[]): WordingFinding[] {
  const merged: Candidate[] = [];
  const last = new Map<string, Candidate>();
  for (const candidate of [...candidates].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const { ground } = candidate.ground;
    const before = last.get(ground);
    if (before !== undefined && candidate.start < before.end && candidate.end - before.start <= LONGEST_WORDS) {
      if (RANK[candidate.severity] > RANK[before.severity])
        Object.assign(before, { severity: candidate.severity, ground: candidate.ground });
      before.end = Math.max(before.end, candidate.end);
      continue;
    }
    const copy = { ...candidate };
    last.set(ground, copy);
    merged.push(copy);
  }
  return merged.map((candidate) => toFinding(original, text, candidate));
}

function toFinding(original: string, text: NormalText, { start, end, severity, ground }: Candidate): WordingFinding {
  const from = text.starts[start] ?? 0;
  const to = text.ends[end - 1] ?? from;
  return {
    severity,
    ground: ground.ground,
    words: original.slice(from, to),
    start: from,
    end: to,
    law: ground.law,
    rewrite: ground.rewrite,
  };
}
