// What the benchmarks of `gig-audit batch` share: running it, and folders of made-up submissions.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { makeSubmissions } from "./submissions.ts";

export const BIN = "bin/gig-audit.js";
const SCALE = Number(process.env.BENCH_SCALE ?? 1);

/** BENCH_SCALE=0.1 makes everything a tenth as large. */
export function scaled(count: number): number {
  return Math.max(20, Math.round(count * SCALE));
}

/** Runs a batch to its end; gives the seconds of the whole process. Gaps and odd answers are no failure, refusals are. */
export function runBatch(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [BIN, "batch", ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (status === null || !stderr.includes("无法评判0份")) throw new Error(`batch ended with ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Writes made-up submissions into a folder; gives their paths. */
export function writeInbox(folder: string, count: number): string[] {
  return makeSubmissions(count).map(({ name, yaml }) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, yaml);
    return path;
  });
}

/** A folder that is gone when the work is done. */
export async function inFolder(work: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gig-audit-bench-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((first, second) => first - second)[values.length >> 1] ?? 0;
}
