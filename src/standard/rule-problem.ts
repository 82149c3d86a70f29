/** What is wrong with a rule set, and where. Chinese, ending in what to do. */
export interface RuleProblem {
  code: RuleProblemCode;
  file: string;
  at: { line: number; column: number };
  message: string;
}

export type RuleProblemCode =
  | "rule-syntax"
  | "rule-schema"
  | "rule-file-unknown"
  | "rule-file-missing"
  | "id-duplicate"
  | "id-misplaced"
  | "fact-unknown"
  | "fact-optional"
  | "item-unknown"
  | "column-unknown"
  | "choice-unknown"
  | "parameter-unknown"
  | "definition-unknown"
  | "pattern-unknown"
  | "pattern-unsafe"
  | "operator-type"
  | "quote-differs"
  | "text-differs"
  | "clause-unknown"
  | "wording-invalid";

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
