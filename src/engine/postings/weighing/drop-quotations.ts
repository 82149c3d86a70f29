// “女勿扰”，我们不搞这一套: a posting that turns against what it quotes does not practise it.

import { lettersOf, partAround } from "../letters/text-parts.ts";
import type { Scan } from "../lexicon/scan-text.ts";
import type { Candidate } from "./candidate.ts";

/** Letters on either side in which the posting may say so. */
const REACH = 40;

/** Leaves out candidates between quotation marks where the sentence has a word that turns against them. */
export function dropQuotations(scan: Scan, candidates: Candidate[], turnsAgainst: readonly string[]): Candidate[] {
  return candidates.filter((candidate) => {
    if (!isQuoted(scan, candidate)) return true;
    const around = sentenceAround(scan, candidate);
    return !turnsAgainst.some((word) => around.includes(word));
  });
}

function isQuoted({ text }: Scan, { start, end }: Candidate): boolean {
  for (let at = start; at < end; at += 1) if (text.quoted[at] === 1) return true;
  return false;
}

function sentenceAround({ text, work }: Scan, candidate: Candidate): string {
  const { start, end } = partAround(text, text.sentences, candidate, REACH);
  work.steps += end - start;
  return lettersOf(text, start, end);
}
