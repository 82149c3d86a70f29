// gig-audit diff OLD NEW

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { LEDGER } from "../../model/comparison.ts";
import { compareAssessments } from "../../report/comparison/compare-assessments.ts";
import { chooseComparisonReporter } from "../../report/comparison/registry.ts";
import { EXIT } from "../exit-codes.ts";
import { exitCodeOf } from "../fail-on.ts";
import { createJudge, type Judge, type JudgingOptions } from "../judging/judge.ts";
import { readAssessments } from "../judging/read-assessments.ts";
import { deliver, drawingOptions, type OutputOptions, requireFormat } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";

export type DiffOptions = JudgingOptions & OutputOptions;

/** Exit code 1 when something is worse than it was; 2 when a side holds answers that could not be read. */
export async function diff(old: string, current: string, options: DiffOptions): Promise<void> {
  const reporter = requireFormat(chooseComparisonReporter(options.format, options.output), options);
  const judge = await createJudge(options);
  const before = await readOne(old, judge);
  const now = await readOne(current, judge);
  const comparison = compareAssessments(before, now);
  const { render } = await reporter.load();
  deliver(await render(comparison, drawingOptions(options)), options);
  const isUnread = [before, now].some((side) => exitCodeOf(side, []) === EXIT.notJudged);
  const isWorse = LEDGER.added.some((kind) => comparison.summary[kind] > 0);
  if (isUnread) process.exitCode = EXIT.notJudged;
  else process.exitCode = isWorse ? EXIT.gaps : EXIT.clean;
}

async function readOne(file: string, judge: Judge): Promise<Assessment> {
  const [first, ...others] = await readAssessments(file, judge);
  if (first === undefined || others.length > 0) throw new UsageError(words.comparison.notOne(file, others.length + 1));
  return first;
}
