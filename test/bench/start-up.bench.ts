// The whole process, as a county feels it: `check` on reports as they are filled in against a Node that does nothing.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, median } from "./run-batch.ts";

const ROUNDS = 25;
const LINES = 150;
const GAPS = "examples/02-comprehensive-gaps/market.yaml";

function timeProcess(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

/** The report up to the last question or row that ends within so many lines; the rest of it is unanswered. */
function cutTo(report: string, most: number): string {
  const lines = report.split("\n").slice(0, most + 1);
  const end = lines.findLastIndex((line) => /^(?:[^\s#]|\s*- )/u.test(line));
  return `${lines.slice(0, end).join("\n")}\n`;
}

await inFolder((folder) => {
  const whole = readFileSync(GAPS, "utf8");
  const cut = cutTo(whole, LINES);
  const short = join(folder, "market.yaml");
  writeFileSync(short, cut);

  const check = (report: string) => ["bin/gig-audit.js", "check", report];
  const lengthOf = (report: string) => `check of ${report.trimEnd().split("\n").length} lines, with its gap table`;
  const commands = [
    { what: "node -e 0", args: ["-e", "0"] },
    { what: lengthOf(cut), args: check(short) },
    { what: lengthOf(whole), args: check(GAPS) },
    { what: "--version", args: ["bin/gig-audit.js", "--version"] },
  ].map((command) => ({ ...command, times: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) for (const { args, times } of commands) times.push(timeProcess(args));

  const bare = median(commands[0]?.times ?? []);
  console.log(`whole processes, one after the other, median of ${ROUNDS}`);
  for (const { what, times } of commands)
    console.log(`   ${what}: ${median(times).toFixed(0)} ms = ${(median(times) / bare).toFixed(2)} × bare node`);
});
