import { availableParallelism } from "node:os";
import { join } from "node:path";
import { words } from "../../locale/index.ts";
import { UsageError } from "../usage-error.ts";

/** Bundled beside the program. */
export const WORKER_FILE = join(import.meta.dirname, "judge-worker.cjs");

const MOST_THREADS = 64;
/** Below this many inputs for each, starting a thread costs more than it brings. */
const INPUTS_A_THREAD = 24;

/** How many threads to judge with: as asked, or all cores as far as there is work for them. */
export function countThreads(jobs: string | undefined, inputs: number): number {
  if (jobs === undefined) return Math.max(1, Math.min(availableParallelism(), Math.ceil(inputs / INPUTS_A_THREAD)));
  const asked = Number(jobs);
  if (!Number.isInteger(asked) || asked < 1 || asked > MOST_THREADS)
    throw new UsageError(words.batch.badJobs(jobs, MOST_THREADS));
  return asked;
}
