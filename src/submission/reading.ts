import { words } from "../locale/index.ts";
import type { Answer } from "../model/answer.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Place, placedAt } from "../model/place.ts";
import { type AnswerCode, type SubmissionCode, severityOf } from "./problems/codes.ts";
import { describeProblem, type ProblemDetails } from "./problems/describe-problem.ts";
import type { Aliases } from "./questions/choice-index.ts";

/** Warnings of one code beyond this are only counted: a hostile file must not drown the rest. */
const WARNINGS_EACH = 50;
/** Looking for the nearest name costs time; a hostile file gets it this often. */
const GUESSES = 200;

type AnswerDetails<Code extends AnswerCode> =
  ProblemDetails<Code> extends [label: string, ...rest: infer Rest] ? Rest : never;

/** One self-report being read: what is known from it so far, where in it we are, and what was wrong. */
export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  aliases: Aliases = new Map();
  readonly #trail: string[] = [];
  readonly #warned = new Map<SubmissionCode, number>();
  #guesses = 0;

  /** Notes why an answer cannot be read; gives the invalid answer. */
  refuse<Code extends AnswerCode>(code: Code, at: Place | undefined, ...details: AnswerDetails<Code>): Answer {
    this.warn(code, at, ...details);
    return { kind: "invalid", ...placedAt(at) };
  }

  /** Notes something about an answer; a warning when the answer is still kept. */
  warn<Code extends AnswerCode>(code: Code, at: Place | undefined, ...details: AnswerDetails<Code>): void {
    // The label was taken off the front of the sentence's details by the type; here it is put back, to stand in quotes.
    const label = this.label().replaceAll("“", "‘").replaceAll("”", "’");
    this.report(code, at, ...([label, ...details] as unknown as ProblemDetails<Code>));
  }

  report<Code extends SubmissionCode>(code: Code, at: Place | undefined, ...details: ProblemDetails<Code>): void {
    if (severityOf(code) === "warning") {
      const count = (this.#warned.get(code) ?? 0) + 1;
      this.#warned.set(code, count);
      if (count > WARNINGS_EACH) return;
    }
    this.diagnostics.push(describeProblem(code, at, ...details));
  }

  /** Everything that was noted, in the order of the file. */
  finish(): Diagnostic[] {
    const sorted = this.diagnostics.toSorted(comparePlaces);
    const unsaid = [...this.#warned.values()].reduce((sum, count) => sum + Math.max(0, count - WARNINGS_EACH), 0);
    if (unsaid > 0) sorted.push(describeProblem("warnings-more", undefined, unsaid));
    return sorted;
  }

  /** Reads something inside the answer: its name becomes part of the label. */
  within<Result>(name: string, read: () => Result): Result {
    this.#trail.push(name);
    const result = read();
    this.#trail.pop();
    return result;
  }

  /** 功能分区表·柜面服务区·面积 */
  label(): string {
    return words.submission.within(this.#trail);
  }

  /** The nearest name, while looking for one is still affordable. */
  guess(written: string, names: { suggest(written: string): string | null }): string | null {
    this.#guesses += 1;
    return this.#guesses > GUESSES ? null : names.suggest(written);
  }
}

function comparePlaces(left: Diagnostic, right: Diagnostic): number {
  if (left.at === undefined || right.at === undefined) return 0;
  if (!("line" in left.at) || !("line" in right.at)) return 0;
  return left.at.line - right.at.line || left.at.column - right.at.column;
}
