import type { Answer } from "../../model/answer.ts";
import type { Day } from "../../model/day.ts";

/** What a compiled condition is tested against. */
export interface Environment {
  answers: ReadonlyMap<string, Answer>;
  /** The day everything is judged on; null when neither report nor caller gives one. */
  asOf: Day | null;
}
