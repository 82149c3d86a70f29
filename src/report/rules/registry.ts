// Every format of a rule review. A new one: its file, a line here, a row in test/report/rules. Loaded only when chosen.

import { words } from "../../locale/index.ts";
import type { RuleReview } from "../../model/rule-sets/rule-review.ts";
import type { RuleRenderOptions } from "./render-options.ts";

export interface RuleRenderer {
  render(review: RuleReview, options: RuleRenderOptions): string;
}

interface RuleReporter {
  /** File endings that choose it. */
  extensions: readonly string[];
  load(): Promise<RuleRenderer>;
}

const REPORTERS = {
  terminal: { extensions: [".txt"], load: () => import("./terminal.ts") },
  json: { extensions: [".json"], load: () => import("./json.ts") },
  github: { extensions: [], load: () => import("./github.ts") },
  sarif: { extensions: [".sarif"], load: () => import("./sarif.ts") },
  junit: { extensions: [".xml"], load: () => import("./junit.ts") },
} satisfies Record<string, RuleReporter>;

export type RuleFormat = keyof typeof REPORTERS;
export const RULE_FORMATS = Object.keys(REPORTERS) as readonly RuleFormat[];

/** By name, else by the output's ending, else the terminal; a sentence when there is no such format. */
export function chooseRuleReporter(format: string | undefined, output: string | undefined): RuleReporter | string {
  const known: Readonly<Record<string, RuleReporter>> = REPORTERS;
  if (format !== undefined)
    return Object.hasOwn(known, format)
      ? REPORTERS[format as RuleFormat]
      : words.cli.unknownFormat(format, RULE_FORMATS);
  if (output === undefined) return REPORTERS.terminal;
  const found = Object.values(known).find(({ extensions }) => extensions.some((ending) => output.endsWith(ending)));
  return found ?? words.cli.unknownFormat(output, RULE_FORMATS);
}
