// Files, folders and archives → their results in order, in one file that is whole or absent.

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import { words } from "../../locale/index.ts";
import type { RefusedInput } from "../../model/batch-result.ts";
import type { Standard } from "../../model/standard.ts";
import type { AsidePath, Listing } from "../../province/inputs/input.ts";
import { listPaths } from "../../province/inputs/list-paths.ts";
import { filesOfLog, type LogEntry, ResultsLog, TakenOver } from "../../province/results/results-log.ts";
import { isWideConsole, printData } from "../console.ts";
import { readInputFile } from "../files/read-file.ts";
import { isLeftover, requireWritable } from "../files/write-file.ts";
import { TOOL } from "../tool-version.ts";
import { UsageError } from "../usage-error.ts";
import { InputJudging, type Outcome } from "./judge-inputs.ts";
import type { BatchOptions } from "./options.ts";
import { showProgress } from "./progress.ts";
import type { ResultNote } from "./task.ts";
import { countThreads, WORKER_FILE } from "./workers.ts";

/** What a run came to, in the order of the inputs. */
export interface FilesRun {
  notes: readonly ResultNote[];
  refused: readonly RefusedInput[];
  aside: readonly AsidePath[];
  /** Gives the results out. Until then an interrupted run can be gone on with: what else is written is written before. */
  finish(): Promise<void>;
}

type Log = ResultsLog<ResultNote | null>;
type Entry = LogEntry<ResultNote | null>;

/** Results go to `--results`, or else to standard output when nothing else was asked for. */
export async function runFiles(paths: readonly string[], options: BatchOptions, standard: Standard): Promise<FilesRun> {
  const { results, output } = options;
  if (options.resume === true && results === undefined) throw new UsageError(words.batch.resumeNeedsResults);
  if (results !== undefined) requireWritable(results);
  const path = results ?? (await inWords(words.batch.temporary(tmpdir()), () => makeTemporary()));
  const log: Log = await inWords(path, () => new ResultsLog(path, basisOf(options, standard), options.resume === true));
  const place = results === undefined ? words.batch.temporary(dirname(path)) : path;
  // From here on there is something to go on with.
  const guard = <Result>(run: () => Result | Promise<Result>) => inWords(place, run, words.batch.afterwards(results));
  return await guard(async () => {
    const { settled, aside } = await judgeListing(paths, options, log);
    const { entries, refused } = writeRefusals(settled, aside, log);
    const finish = () => {
      if (results !== undefined) log.finish(entries);
      else {
        if (output === undefined) for (const chunk of log.read(entries)) printData(chunk);
        log.discard();
      }
    };
    return { notes: entries.flatMap(({ note }) => note ?? []), refused, aside, finish: () => guard(finish) };
  });
}

/** Results without a name of their own lie here until they are given out. */
function makeTemporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "gig-audit-"));
  // Also when Ctrl-C ends the program before its time.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "results.ndjson");
}

/** Everything that results depend on besides the inputs: an interrupted run is only gone on with on the same basis. */
function basisOf(options: BatchOptions, standard: Standard): string {
  const content = (file: string | undefined) => (file === undefined ? null : readInputFile(file).sha256);
  const basis = [
    TOOL.version,
    `${standard.id}@${standard.version}`,
    standard.sha256,
    options.standard ?? null,
    options.asOf ?? null,
    options.failOn,
    content(options.params),
    content(options.score),
  ];
  return createHash("sha256").update(JSON.stringify(basis)).digest("hex");
}

/** What this run or an earlier one wrote into the same folder is not what counties sent. */
function withoutOwn({ items, aside }: Listing, { results, output = [] }: BatchOptions): Listing {
  const written = results === undefined ? [] : filesOfLog(results);
  const own = new Set([...written, ...output].map((path) => resolve(path)));
  const isForeign = ({ name }: { name: string }) => !own.has(resolve(name)) && !isLeftover(name);
  return { items: items.filter(isForeign), aside: aside.filter(isForeign) };
}

async function judgeListing(
  paths: readonly string[],
  options: BatchOptions,
  log: Log,
): Promise<{ settled: (Entry | RefusedInput)[]; aside: AsidePath[] }> {
  const settled: (Entry | RefusedInput)[] = [];
  const aside: AsidePath[] = [];
  const settle = (outcomes: readonly Outcome[]) => {
    const fresh = log.append(outcomes.filter((outcome) => outcome.kind === "judged")).values();
    for (const outcome of outcomes)
      if (outcome.kind === "refused") settled.push(outcome.refusal);
      else {
        const entry = outcome.kind === "judged" ? fresh.next().value : log.known.get(outcome.name);
        if (entry !== undefined) settled.push(entry);
      }
  };
  const judging = new InputJudging({
    workerFile: WORKER_FILE,
    setup: { judging: options, failOn: options.failOn, isNoted: true },
    known: (name) => {
      const entry = log.known.get(name);
      if (entry?.sha256 == null || entry.note === null) return undefined;
      return { sha256: entry.sha256, evidence: entry.note.evidence };
    },
    settle,
    setAside: (path) => aside.push(path),
  });
  const progress = showProgress(judging.count, options.ascii === true || isWideConsole());
  try {
    const listing = withoutOwn(listPaths(paths), options);
    aside.push(...listing.aside);
    judging.useThreads(countThreads(options.jobs, listing.items.length));
    judging.add(listing.items);
    await judging.done();
  } finally {
    progress.stop();
  }
  return { settled, aside };
}

/**
 * Only now is it known which files are evidence of some report, and no failed reports:
 * those are set aside, the other refusals get their lines.
 */
function writeRefusals(
  settled: readonly (Entry | RefusedInput)[],
  aside: AsidePath[],
  log: Log,
): { entries: Entry[]; refused: RefusedInput[] } {
  const claimed = new Set(settled.flatMap((item) => ("note" in item ? evidenceOf(item) : [])));
  const entries: Entry[] = [];
  const refused: RefusedInput[] = [];
  for (const item of settled) {
    if ("note" in item) entries.push(item);
    else if (claimed.has(join(item.file))) aside.push({ name: item.file, reason: "evidence" });
    else {
      refused.push(item);
      const line = Buffer.from(`${JSON.stringify(item)}\n`);
      const { file: name, sha256 } = item;
      entries.push(...log.append([{ name, sha256, line, checksum: crc32(line), note: "null" }]));
    }
  }
  return { entries, refused };
}

function evidenceOf({ name, note }: Entry): string[] {
  return (note?.evidence ?? []).map(({ file }) => join(dirname(name), file));
}

/** What cannot be written is said in words, and what to do then; what is judged so far stays for --resume. */
async function inWords<Result>(place: string, run: () => Result | Promise<Result>, afterwards = ""): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof TakenOver) throw new UsageError(words.batch.takenOver(place));
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UsageError(words.cli.cannotWrite(place, code) + afterwards);
  }
}
