// gig-audit batch PATH…

import { extname } from "node:path";
import { words } from "../../locale/index.ts";
import type { RefusedInput } from "../../model/batch-result.ts";
import { InputError } from "../../model/diagnostic.ts";
import { summarise } from "../../province/summary/summarise.ts";
import type { BatchOptions } from "../batch/options.ts";
import { runFiles } from "../batch/run-files.ts";
import { runStream } from "../batch/run-stream.ts";
import { chooseWriters } from "../batch/summary-writers.ts";
import { isTerminal, say } from "../console.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readFailOn } from "../fail-on.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { findStandard } from "../find-standard.ts";
import { createJudge } from "../judging/judge.ts";
import { readPercent } from "../read-percent.ts";
import { sayInputError } from "../say-input-error.ts";
import { TOOL } from "../tool-version.ts";
import { UsageError } from "../usage-error.ts";

/** Refusals named on the terminal; all of them stand in the results. */
const NAMED = 20;
/** What shells expect of a program that Ctrl-C has ended: 128 and the signal's number. */
const INTERRUPTED = 130;

/** Judges all inputs, writes results and summaries, sets the exit code; throws a UsageError before any work. */
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
  const percent = readPercent("--spot-check", options.spotCheck);
  const writers = await chooseWriters(options.output ?? []);
  const standard = await findStandard(options.standard ?? null);
  process.once("SIGINT", () => {
    say(words.batch.interrupted(options.results));
    process.exit(INTERRUPTED);
  });
  // A screen full of JSON helps nobody.
  const isUnkept = options.results === undefined && options.output === undefined && isTerminal();
  const kept = isUnkept ? { ...options, output: [] } : options;
  const { notes, refused, aside, finish } = await runFiles(paths, kept, standard);
  const received = notes.map(({ report }) => report);
  const summary = summarise({ received, refused, aside, standard, tool: TOOL, seed: options.seed, percent });
  // Until they are given out, the results can be gone on with.
  const afterwards = options.results === undefined ? "" : words.batch.afterwards(options.results);
  for (const { file, write } of writers) writeFileWhole(file, await write(summary), afterwards);
  await finish();
  sayRefused(refused, options);
  say(words.batch.done(summary));
  if (isUnkept) say(words.batch.unkept);
  process.exitCode =
    refused.length > 0
      ? EXIT.notJudged
      : notes.reduce<ExitCode>((worst, { code }) => Math.max(worst, code) as ExitCode, EXIT.clean);
}

function sayRefused(refused: readonly RefusedInput[], options: BatchOptions): void {
  // The first reason is enough to find the file; the others stand in its line.
  for (const { file, diagnostics } of refused.slice(0, NAMED))
    say(sayInputError(new InputError(file, diagnostics.slice(0, 1))));
  if (refused.length > NAMED) say(words.batch.moreRefused(refused.length - NAMED, whereRefusedStand(options)));
}

/** Where all refusals can be read, best first. */
function whereRefusedStand({ output = [], results }: BatchOptions): string {
  const { workbook, file, lines } = words.batch.refusedIn;
  const book = output.find((path) => extname(path).toLowerCase() === ".xlsx");
  if (book !== undefined) return workbook(book);
  const other = results ?? output[0];
  return other === undefined ? lines : file(other);
}
