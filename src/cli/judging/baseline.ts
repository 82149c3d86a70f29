// check --baseline: what became of every market since an earlier result.

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { compareAssessments } from "../../report/comparison/compare-assessments.ts";
import { say } from "../console.ts";
import type { Judge } from "./judge.ts";
import { readAssessments } from "./read-assessments.ts";

/** Adds the comparison to an assessment, where the earlier result has its market; says where it has not. */
export type Baseline = (assessment: Assessment) => Assessment;

/** `isLone`: one market is judged, so a baseline of one market is meant for it whatever its name. */
export async function openBaseline(file: string, isLone: boolean, judge: Judge): Promise<Baseline> {
  const olds = await readAssessments(file, judge);
  return (assessment) => {
    const [only] = olds;
    const old = isLone && olds.length === 1 && only !== undefined ? only : findSame(olds, assessment);
    if (old !== null) return { ...assessment, comparison: compareAssessments(old, assessment) };
    say(words.comparison.notInBaseline(assessment.submission.file, file));
    return assessment;
  };
}

/** The one market of the same region and name, else the one of the same file; never a guess between two. */
function findSame(olds: readonly Assessment[], { submission }: Assessment): Assessment | null {
  const { market, file } = submission;
  const sameMarket = olds.filter(
    ({ submission: old }) =>
      market.name !== null && old.market.name === market.name && old.market.region === market.region,
  );
  const found = sameMarket.length > 0 ? sameMarket : olds.filter(({ submission: old }) => old.file === file);
  return found.length === 1 ? (found[0] ?? null) : null;
}
