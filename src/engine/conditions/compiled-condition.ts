import type { Answer } from "../../model/answer.ts";
import type { Environment } from "./environment.ts";
import type { Finding } from "./finding.ts";
import type { Truth } from "./truth.ts";

export interface CompiledCondition {
  test(env: Environment, item: Answer | undefined): Truth;
  /** `truth` is what `test` gave for the same. */
  explain(env: Environment, item: Answer | undefined, truth: Truth): Finding;
  /** The condition in words, e.g. 专用面积不少于50平方米. */
  says(): string;
  /** What it is made of: parts of a group, the inside of a negation. */
  parts?: { join: "all" | "any" | "not"; of: readonly CompiledCondition[] };
}
