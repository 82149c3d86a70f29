// gig-audit check FILE…

import type { Assessment } from "../../model/assessment.ts";
import { InputError } from "../../model/diagnostic.ts";
import { chooseReporter } from "../../report/registry.ts";
import { isColorWanted, outputColumns, printData, say } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { exitCodeOf, readFailOn } from "../fail-on.ts";
import { createJudge, type JudgingOptions } from "../judge.ts";
import { sayInputError } from "../say-input-error.ts";
import { UsageError } from "../usage-error.ts";
import { writeFileWhole } from "../write-file.ts";

export interface CheckOptions extends JudgingOptions {
  format?: string;
  output?: string;
  all?: boolean;
  failOn: string;
  color: boolean;
  ascii?: boolean;
}

/** Judges every file; a broken one is said on stderr and never stops the others. */
export async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const failing = readFailOn(options.failOn);
  const reporter = chooseReporter(options.format, options.output);
  if (typeof reporter === "string") throw new UsageError(reporter);
  const judge = await createJudge(options);

  const assessments: Assessment[] = [];
  let worst: ExitCode = EXIT.clean;
  for (const file of files) {
    try {
      const assessment = await judge.judgeFile(file);
      assessments.push(assessment);
      worst = Math.max(worst, exitCodeOf(assessment, failing)) as ExitCode;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      say(sayInputError(error));
      worst = EXIT.notJudged;
    }
  }
  if (assessments.length > 0) {
    const { render } = await reporter.load();
    const rendered = await render(assessments, {
      columns: outputColumns(),
      color: options.output === undefined && isColorWanted(!options.color),
      ascii: options.ascii === true,
      all: options.all === true,
      isArray: files.length > 1,
    });
    if (options.output === undefined) printData(rendered);
    else writeFileWhole(options.output, rendered);
  }
  process.exitCode = worst;
}
