// Lawful reasons count only when their words stand in the posting: some clear a limit, some hand it to a person.

import type { LawfulGround } from "../../model/wording.ts";
import type { Candidate } from "./candidate.ts";
import { compileLoadTest } from "./heavy-loads.ts";
import type { Scan } from "./scan-text.ts";

/** Compiles the lawful grounds; the result drops or softens candidates, given the grounds whose words were found. */
export function compileLawfulGrounds(
  grounds: readonly LawfulGround[],
): (scan: Scan, candidates: Candidate[], worded: ReadonlySet<LawfulGround>) => Candidate[] {
  const loads = grounds.flatMap((ground) =>
    ground.load === undefined ? [] : [{ ground, holds: compileLoadTest(ground.load) }],
  );
  return (scan, candidates, worded) => {
    const covered = (ground: LawfulGround) => candidates.some((candidate) => covers(ground, candidate));
    const heavy = loads.filter(({ ground, holds }) => covered(ground) && holds(scan)).map(({ ground }) => ground);
    const present = grounds.filter((ground) => worded.has(ground) || heavy.includes(ground));
    if (present.length === 0) return candidates;
    return candidates.flatMap((candidate) => {
      const reasons = present.filter((ground) => covers(ground, candidate));
      if (reasons.some(({ becomes }) => becomes === "none")) return [];
      return reasons.length === 0 ? [candidate] : [{ ...candidate, severity: "grey" as const }];
    });
  };
}

function covers(ground: LawfulGround, { severity, ground: { ground: name }, wants }: Candidate): boolean {
  if (severity === "unlawful" || !ground.grounds.includes(name)) return false;
  return ground.sex === undefined || wants === null || ground.sex === wants;
}
