// The whole process, as a county feels it: `check` on a filled report of 150 lines against a Node that does nothing.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const ROUNDS = 25;
const REPORT = "examples/01-comprehensive-good/market.yaml";
const COMMANDS = {
  bare: ["-e", "0"],
  check: ["bin/gig-audit.js", "check", REPORT],
  version: ["bin/gig-audit.js", "--version"],
};

function timeProcess(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (times: readonly number[]) => [...times].sort((left, right) => left - right)[times.length >> 1] ?? 0;

const times: Record<keyof typeof COMMANDS, number[]> = { bare: [], check: [], version: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of ["bare", "check", "version"] as const) times[name].push(timeProcess(COMMANDS[name]));
}
const [bare, check, version] = [median(times.bare), median(times.check), median(times.version)];
const lines = readFileSync(REPORT, "utf8").trimEnd().split("\n").length;
console.log(`whole processes, one after the other, median of ${ROUNDS}: node -e 0 takes ${bare.toFixed(0)} ms`);
console.log(
  `check of ${lines} lines, gap table to a file: ${check.toFixed(0)} ms = ${(check / bare).toFixed(2)} × bare node`,
);
console.log(`--version: ${version.toFixed(0)} ms = ${(version / bare).toFixed(2)} × bare node`);
