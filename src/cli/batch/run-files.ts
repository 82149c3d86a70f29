// Files, folders and archives → their results in order, in one file that is whole or absent.

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { words } from "../../locale/index.ts";
import type { RefusedInput } from "../../model/batch-result.ts";
import type { Standard } from "../../model/standard.ts";
import type { AsidePath, Listing } from "../../province/inputs/input.ts";
import { listPaths } from "../../province/inputs/list-paths.ts";
import { type LogEntry, ResultsLog } from "../../province/results/results-log.ts";
import { printData } from "../console.ts";
import { readInputFile } from "../read-file.ts";
import { TOOL } from "../tool.ts";
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
}

type Log = ResultsLog<ResultNote | null>;
type Entry = LogEntry<ResultNote | null>;

/** Results go to `--results`, or else to standard output when nothing else was asked for. */
export async function runFiles(paths: readonly string[], options: BatchOptions, standard: Standard): Promise<FilesRun> {
  const { results, output } = options;
  if (options.resume === true && results === undefined) throw new UsageError(words.batch.resumeNeedsResults);
  const temporary = results === undefined ? mkdtempSync(join(tmpdir(), "gig-audit-")) : null;
  const path = results ?? join(temporary ?? "", "results.ndjson");
  // Also when Ctrl-C ends the program before its time.
  if (temporary !== null) process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));
  return await inWords(path, async () => {
    const log: Log = new ResultsLog(path, basisOf(options, standard), options.resume === true);
    const { settled, aside } = await judgeListing(withoutOwn(listPaths(paths), options), options, log);
    const { entries, refused } = writeRefusals(settled, aside, log);
    if (temporary === null) log.finish(entries);
    else {
      if (output === undefined) for (const chunk of log.read(entries)) printData(chunk);
      log.discard();
    }
    return { notes: entries.flatMap(({ note }) => note ?? []), refused, aside };
  });
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

/** What an earlier run wrote into the same folder is not what counties sent. */
function withoutOwn({ items, aside }: Listing, { results, output = [] }: BatchOptions): Listing {
  const written = results === undefined ? [] : [results, `${results}.part`, `${results}.journal`];
  const own = new Set([...written, ...output].map((path) => resolve(path)));
  const isOwn = ({ name }: { name: string }) => own.has(resolve(name));
  return {
    items: items.filter((item) => !isOwn(item)),
    aside: [...aside, ...items.filter(isOwn).map(({ name }) => ({ name, reason: "own-result" as const }))],
  };
}

async function judgeListing(
  listing: Listing,
  options: BatchOptions,
  log: Log,
): Promise<{ settled: (Entry | RefusedInput)[]; aside: AsidePath[] }> {
  const settled: (Entry | RefusedInput)[] = [];
  const aside = [...listing.aside];
  const settle = (outcome: Outcome) => {
    if (outcome.kind === "refused") settled.push(outcome.refusal);
    else if (outcome.kind === "judged")
      settled.push(log.append(outcome.name, outcome.sha256, outcome.line, outcome.note));
    else settled.push(...[log.known.get(outcome.name) ?? []].flat());
  };
  const judging = new InputJudging({
    workerFile: WORKER_FILE,
    setup: { judging: options, failOn: options.failOn },
    threads: countThreads(options.jobs, listing.items.length),
    known: (name) => {
      const entry = log.known.get(name);
      if (entry?.sha256 == null || entry.note === null) return undefined;
      return { sha256: entry.sha256, evidence: entry.note.evidence };
    },
    settle,
    setAside: (path) => aside.push(path),
  });
  const progress = showProgress(judging.count, options.ascii === true);
  try {
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
      entries.push(log.append(item.file, item.sha256, Buffer.from(`${JSON.stringify(item)}\n`), null));
    }
  }
  return { entries, refused };
}

function evidenceOf({ name, note }: Entry): string[] {
  return (note?.evidence ?? []).map(({ file }) => join(dirname(name), file));
}

/** A results file that cannot be written is said in words; what is judged so far stays for --resume. */
async function inWords<Result>(path: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UsageError(words.cli.cannotWrite(path, code));
  }
}
