// gig-audit check FILE…

import { words } from "../../locale/index.ts";
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
  encoding?: string;
  as?: string;
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
  const encoding = readEncoding(options.encoding);
  const as = readKind(options.as);
  if (reporter.isBinary === true && options.output === undefined)
    throw new UsageError(words.cli.binaryNeedsFile(reporter.extensions[0] ?? ""));
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
      encoding,
      as,
      isArray: files.length > 1,
    });
    if (options.output === undefined) printData(rendered);
    else writeFileWhole(options.output, rendered);
  }
  process.exitCode = worst;
}

function readEncoding(name = "utf-8"): "utf-8" | "gbk" {
  const known = name.toLowerCase();
  if (known === "utf-8" || known === "utf8") return "utf-8";
  if (known === "gbk") return "gbk";
  throw new UsageError(words.cli.badEncoding(name));
}

function readKind(name = "report"): "report" | "notice" {
  if (name === "report" || name === "notice") return name;
  throw new UsageError(words.cli.badKind(name));
}
