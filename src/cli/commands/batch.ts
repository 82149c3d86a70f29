// gig-audit batch PATH…

import { words } from "../../locale/index.ts";
import type { RefusedInput } from "../../model/batch-result.ts";
import { InputError } from "../../model/diagnostic.ts";
import type { BatchOptions } from "../batch/options.ts";
import { runFiles } from "../batch/run-files.ts";
import { runStream } from "../batch/run-stream.ts";
import { say } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readFailOn } from "../fail-on.ts";
import { findStandard } from "../find-standard.ts";
import { createJudge } from "../judge.ts";
import { sayInputError } from "../say-input-error.ts";
import { UsageError } from "../usage-error.ts";

/** Refusals named on the terminal; all of them stand in the results. */
const NAMED = 20;

export async function batch(paths: readonly string[], options: BatchOptions): Promise<void> {
  readFailOn(options.failOn);
  // Whatever is wrong with the options is said before any worker starts.
  await createJudge(options);
  if (paths.includes("-")) {
    if (paths.length > 1 || options.results !== undefined || options.output !== undefined)
      throw new UsageError(words.batch.streamAlone);
    process.exitCode = await runStream(options);
    return;
  }
  const run = await runFiles(paths, options, await findStandard(options.standard ?? null));
  sayRefused(run.refused);
  say(words.batch.done(run.notes.length, run.refused.length, run.aside.length));
  const codes = run.notes.map(({ code }) => code);
  process.exitCode =
    run.refused.length > 0
      ? EXIT.notJudged
      : codes.reduce((worst, code) => Math.max(worst, code) as ExitCode, EXIT.clean as ExitCode);
}

function sayRefused(refused: readonly RefusedInput[]): void {
  // The first reason is enough to find the file; the others stand in its line.
  for (const { file, diagnostics } of refused.slice(0, NAMED))
    say(sayInputError(new InputError(file, diagnostics.slice(0, 1))));
  if (refused.length > NAMED) say(words.batch.moreRefused(refused.length - NAMED));
}
