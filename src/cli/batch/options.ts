import type { JudgingOptions } from "../judging/judge.ts";

export interface BatchOptions extends JudgingOptions {
  /** Summaries to write, by the extension of each file. */
  output?: string[];
  results?: string;
  resume?: boolean;
  failOn: string;
  jobs?: string;
  seed: string;
  spotCheck: string;
  ascii?: boolean;
}
