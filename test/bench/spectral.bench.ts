// `gig-audit batch` against spectral with one rule a check; spectral is installed for it into a folder that is thrown away.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, median, runBatch, scaled, writeInbox } from "./run-batch.ts";
import { spectralRules } from "./submissions.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SPECTRAL = "@stoplight/spectral-cli@6.16.3";
const PATIENCE = 300_000;

/** The program, or null where it cannot be had. */
function installSpectral(home: string): string | null {
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  const options = { cwd: home, stdio: "ignore", timeout: PATIENCE } as const;
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", SPECTRAL], options);
  const program = join(home, "node_modules/@stoplight/spectral-cli/dist/index.js");
  return status === 0 && existsSync(program) ? program : null;
}

await inFolder((folder) => {
  const program = installSpectral(join(folder, "spectral"));
  if (program === null) {
    console.log("spectral could not be installed (offline?): not compared");
    return;
  }
  const ruleset = spectralRules();
  const rules = join(folder, "ruleset.json");
  writeFileSync(rules, JSON.stringify(ruleset));
  const inbox = join(folder, "inbox");
  const files = writeInbox(inbox, scaled(1000));
  const lint = [program, "lint", "-q", "-r", rules, "-F", "error", ...files];
  const times: Record<"theirs" | "ours", number[]> = { theirs: [], ours: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, lint, { stdio: "ignore" });
    if (status !== 0) throw new Error(`spectral ended with ${status}`);
    times.theirs.push((performance.now() - start) / 1000);
    times.ours.push(runBatch([inbox, "--results", join(folder, "results.ndjson")]));
  }
  const [theirs, ours] = [median(times.theirs), median(times.ours)];
  console.log(
    `${files.length} files, median of ${ROUNDS}: spectral with ${Object.keys(ruleset.rules).length} rules ${theirs.toFixed(1)} s, gig-audit batch ${ours.toFixed(1)} s = ${(theirs / ours).toFixed(1)} × as fast`,
  );
});
