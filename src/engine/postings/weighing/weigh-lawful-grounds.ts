// Lawful reasons count only when their words stand in the posting: some clear a limit, some hand it to a person.

import type { LawfulGround } from "../../../model/postings/wording.ts";
import { lettersOf } from "../letters/text-parts.ts";
import type { Scan } from "../lexicon/scan-text.ts";
import type { WordedGround } from "../phrases/judge-phrases.ts";
import type { Candidate } from "./candidate.ts";
import { compileLoadTest } from "./heavy-loads.ts";

/** Compiles the lawful grounds; the result drops or softens candidates, given the grounds whose words were found. */
export function compileLawfulGrounds(
  grounds: readonly LawfulGround[],
): (scan: Scan, candidates: Candidate[], worded: readonly WordedGround[]) => Candidate[] {
  const loads = grounds.flatMap((ground) =>
    ground.load === undefined ? [] : [{ ground, holds: compileLoadTest(ground.load) }],
  );
  return (scan, candidates, worded) => {
    const covered = (ground: LawfulGround) => candidates.some((candidate) => covers(scan, ground, candidate));
    const heavy = loads.filter(({ ground, holds }) => covered(ground) && holds(scan)).map(({ ground }) => ground);
    if (worded.length + heavy.length === 0) return candidates;
    return candidates.flatMap((candidate) => {
      const { sentences } = scan.text;
      const near = worded.filter(
        ({ ground, start }) => ground.near !== true || sentences[start] === sentences[candidate.start],
      );
      const reasons = new Set([...heavy, ...near.map(({ ground }) => ground)]);
      const covering = [...reasons].filter((ground) => covers(scan, ground, candidate));
      if (covering.some(({ becomes }) => becomes === "none")) return [];
      return covering.length === 0 ? [candidate] : [{ ...candidate, severity: "grey" as const }];
    });
  };
}

function covers({ text }: Scan, ground: LawfulGround, candidate: Candidate): boolean {
  const { severity, ground: named, wants, start, end } = candidate;
  if (severity === "unlawful" || !ground.grounds.includes(named.ground)) return false;
  if (ground.not_for?.some((word) => lettersOf(text, start, end).includes(word)) === true) return false;
  return ground.sex === undefined || wants === null || ground.sex === wants;
}
