import type { RuleProblem } from "../model/rule-sets/rule-problem.ts";

/** Thrown when a rule set cannot be used; every problem found is inside. */
export class RuleSetError extends Error {
  override readonly name = "RuleSetError";
  readonly folder: string;
  readonly problems: readonly RuleProblem[];

  constructor(folder: string, problems: readonly RuleProblem[]) {
    super(
      problems
        .map((problem) => `${problem.file}:${problem.at.line}:${problem.at.column} ${problem.message}`)
        .join("\n"),
    );
    this.folder = folder;
    this.problems = problems;
  }
}
