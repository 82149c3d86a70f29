// gig-audit check FILE…

import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { InputError } from "../../model/diagnostic.ts";
import { labelParameters } from "../../report/content/label-parameters.ts";
import { chooseReporter } from "../../report/registry.ts";
import { say } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { exitCodeOf, readFailOn } from "../fail-on.ts";
import { isOpenedElsewhere } from "../files/opened-elsewhere.ts";
import { openBaseline } from "../judging/baseline.ts";
import { createJudge, type JudgingOptions } from "../judging/judge.ts";
import {
  deliver,
  drawingOptions,
  type OutputOptions,
  readEncoding,
  readKind,
  requireFormat,
} from "../output-options.ts";
import { sayInputError } from "../say-input-error.ts";

export interface CheckOptions extends JudgingOptions, OutputOptions {
  encoding?: string;
  as?: string;
  baseline?: string;
  all?: boolean;
  failOn: string;
}

/** Judges every file; a broken one is said on stderr and never stops the others. */
export async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const failing = readFailOn(options.failOn);
  const reporter = requireFormat(chooseReporter(options.format, options.output), options);
  const encoding = readEncoding(options.encoding);
  const as = readKind(options.as, reporter.extensions.includes(".docx"));
  const judge = await createJudge(options);
  const { baseline } = options;
  const compare = baseline === undefined ? null : await openBaseline(baseline, files.length === 1, judge);

  const assessments: Assessment[] = [];
  let worst: ExitCode = EXIT.clean;
  for (const file of files) {
    try {
      if (isOpenedElsewhere(file)) say(words.cli.openElsewhere(file));
      const assessment = await judge.judgeFile(file);
      assessments.push(compare === null ? assessment : compare(assessment));
      worst = Math.max(worst, exitCodeOf(assessment, failing)) as ExitCode;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      say(sayInputError(error));
      worst = EXIT.notJudged;
    }
  }
  if (assessments.length > 0) {
    const { render } = await reporter.load();
    const shown =
      reporter.isData === true
        ? assessments
        : assessments.map((assessment) => labelParameters(assessment, judge.parametersOf(assessment)));
    const all = options.all === true;
    const isArray = files.length > 1;
    deliver(await render(shown, { ...drawingOptions(options), all, encoding, as, isArray }), options);
  }
  process.exitCode = worst;
}
