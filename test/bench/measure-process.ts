import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Loaded into the process before its program: at its end, leaves behind what processor time all its threads took. */
const HOOK = `
if (require("node:worker_threads").isMainThread)
  process.once("exit", () => require("node:fs").writeFileSync(process.env.BENCH_CPU, JSON.stringify(process.cpuUsage())));
`;

export interface Measured {
  status: number | null;
  /** From start to end. */
  seconds: number;
  /** User time of all threads, in seconds. */
  user: number;
}

/** Runs a Node program to its end; `folder` takes what the measuring needs. */
export function measureProcess(folder: string, args: readonly string[]): Measured {
  const hook = join(folder, "hook.cjs");
  const cpu = join(folder, "cpu.json");
  writeFileSync(hook, HOOK);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--require", hook, ...args], {
    stdio: "ignore",
    env: { ...process.env, BENCH_CPU: cpu },
  });
  const seconds = (performance.now() - start) / 1000;
  const { user } = JSON.parse(readFileSync(cpu, "utf8")) as NodeJS.CpuUsage;
  return { status, seconds, user: user / 1e6 };
}
