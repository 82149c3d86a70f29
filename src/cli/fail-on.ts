import { words } from "../locale/index.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Verdict } from "../model/verdict.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";

/** From each level on, these verdicts and all worse ones are gaps. */
const FAILING: Readonly<Record<string, readonly Verdict[]>> = {
  not_met: ["not_met", "partly_met"],
  unanswered: ["not_met", "partly_met", "unanswered"],
  explain: ["not_met", "partly_met", "unanswered", "explain"],
  never: [],
};

/** The verdicts that count as gaps; throws a UsageError for a level that does not exist. */
export function readFailOn(level: string): readonly Verdict[] {
  const failing = FAILING[level];
  if (failing === undefined) throw new UsageError(words.cli.badFailOn(level, Object.keys(FAILING)));
  return failing;
}

/** The exit code of one result: an answer that cannot be read outweighs every gap. */
export function exitCodeOf(assessment: Assessment, failing: readonly Verdict[]): ExitCode {
  if (assessment.diagnostics.some((diagnostic) => diagnostic.severity === "error")) return EXIT.notJudged;
  return failing.some((verdict) => assessment.summary.clauses[verdict] > 0) ? EXIT.gaps : EXIT.clean;
}
