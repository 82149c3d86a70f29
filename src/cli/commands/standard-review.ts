// gig-audit standard lint|test [PATH…]

import type { RuleProblemCode } from "../../model/rule-sets/rule-problem.ts";
import type { RuleReview, RuleSetReview } from "../../model/rule-sets/rule-review.ts";
import { chooseRuleReporter } from "../../report/rules/registry.ts";
import { isColorWanted, outputColumns, printData } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { readPercent } from "../read-percent.ts";
import { findRuleFolders } from "../rules/find-rule-folders.ts";
import { openFolder } from "../rules/open-folder.ts";
import { publish } from "../rules/publish.ts";
import { lintFolder, testFolder } from "../rules/review-rule-set.ts";
import { TOOL } from "../tool-version.ts";
import { UsageError } from "../usage-error.ts";

interface ReviewOptions {
  format?: string;
  output?: string;
  color: boolean;
}

export interface LintOptions extends ReviewOptions {
  write?: boolean;
}

export interface TestOptions extends ReviewOptions {
  minCoverage?: string;
}

export async function lintStandards(paths: readonly string[], options: LintOptions): Promise<void> {
  const folders = findRuleFolders(paths);
  if (options.write === true) for (const folder of folders) publish(folder);
  await printReview(
    "lint",
    folders.map((folder) => lintFolder(openFolder(folder))),
    options,
  );
}

export async function testStandards(paths: readonly string[], options: TestOptions): Promise<void> {
  const minCoverage = options.minCoverage === undefined ? null : readPercent("--min-coverage", options.minCoverage);
  const sets = findRuleFolders(paths).map((folder) => testFolder(openFolder(folder), minCoverage));
  await printReview("test", sets, options);
}

async function printReview(kind: RuleReview["kind"], sets: RuleSetReview[], options: ReviewOptions): Promise<void> {
  const reporter = chooseRuleReporter(options.format, options.output);
  if (typeof reporter === "string") throw new UsageError(reporter);
  const { render } = await reporter.load();
  const text = render(
    { format: "gig-audit/rule-review/1", kind, tool: TOOL, sets },
    { columns: outputColumns(), color: options.output === undefined && isColorWanted(!options.color) },
  );
  if (options.output === undefined) printData(text);
  else writeFileWhole(options.output, text);
  process.exitCode = Math.max(EXIT.clean, ...sets.map((set) => exitCodeOf(set, kind)));
}

/** Problems that leave a rule set half read: nothing that is said of it is the whole story. */
const BROKEN: ReadonlySet<RuleProblemCode> = new Set(["rule-syntax", "rule-file-missing", "base-unknown"]);

/** Lint judges a rule set with faults; cases can only be run by one without. */
function exitCodeOf({ findings, standard }: RuleSetReview, kind: RuleReview["kind"]): ExitCode {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => BROKEN.has(code)) || (kind === "test" && standard === null)) return EXIT.notJudged;
  return errors.length > 0 ? EXIT.gaps : EXIT.clean;
}
