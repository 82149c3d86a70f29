// “女勿扰”，我们不搞这一套: a posting that turns against what it quotes does not practise it.

import { lettersOf, type Scan } from "../lexicon/scan-text.ts";
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

function sentenceAround({ text, work }: Scan, { start, end }: Candidate): string {
  const sentence = text.sentences[start];
  let [from, to] = [start, end];
  while (from > 0 && start - from < REACH && text.sentences[from - 1] === sentence) from -= 1;
  while (to < text.length && to - end < REACH && text.sentences[to] === sentence) to += 1;
  work.steps += to - from;
  return lettersOf(text, from, to);
}
