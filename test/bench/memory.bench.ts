// Peak memory of a stream of NDJSON: that of 100,000 lines against that of 1,000. Linux only.

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { BIN, median, scaled } from "./run-batch.ts";
import { jsonLines } from "./submissions.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const FEW = 1000;

/** Highest resident memory of a process so far, in mebibytes, as Linux keeps it. */
function watchMemory({ pid }: ChildProcess): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
      // A process about to end has no such line any more.
      peak = Math.max(peak, Number(kilobytes) / 1024);
    } catch {
      // Gone already.
    }
  }, 50);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

async function peakOf(lines: readonly string[], count: number): Promise<number> {
  const child = spawn(process.execPath, [BIN, "batch", "-"], { stdio: ["pipe", "ignore", "ignore"] });
  const stop = watchMemory(child);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (let number = 0; number < count; number += 1)
    if (!child.stdin.write(lines[number % lines.length]))
      await new Promise((resolve) => child.stdin.once("drain", resolve));
  child.stdin.end();
  await ended;
  return stop();
}

const lines = jsonLines(FEW);
const many = scaled(100_000);
const few: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) few.push(await peakOf(lines, FEW));
const large = await peakOf(lines, many);
const small = median(few);
console.log(
  `NDJSON stream: peak ${small.toFixed(0)} MB at ${FEW} lines (median of ${ROUNDS}), ${large.toFixed(0)} MB at ${many} = ${(large / small).toFixed(2)} ×`,
);
