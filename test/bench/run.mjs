// `npm run bench`: figures as ratios within one run, so that a slow machine does not matter.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const median = (numbers) => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

function timeProcess(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const report = "examples/01-comprehensive-good/market.yaml";
const bare = [];
const check = [];
for (let round = 0; round < 15; round++) {
  bare.push(timeProcess(["-e", "0"]));
  check.push(timeProcess(["bin/gig-audit.js", "check", report]));
}
console.log(
  `whole process: check ${median(check).toFixed(0)} ms / bare node ${median(bare).toFixed(0)} ms = ${(median(check) / median(bare)).toFixed(2)}`,
);

const folder = mkdtempSync(join("node_modules", ".bench-"));
try {
  const outfile = join(folder, "engines.mjs");
  await build({
    entryPoints: ["test/bench/engines.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
    external: ["json-rules-engine", "ajv", "yaml"],
  });
  await (await import(pathToFileURL(outfile).href)).compareEngines();
} finally {
  rmSync(folder, { recursive: true });
}
