// `npm run bench [name…]`: figures as ratios within one run, so that a slow machine does not matter.
// A section is a file `*.bench.ts` here that prints its own lines; each runs alone in a process.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const asked = process.argv.slice(2);
const sections = readdirSync("test/bench")
  .filter((name) => name.endsWith(".bench.ts"))
  .map((name) => name.slice(0, -".bench.ts".length))
  .filter((name) => asked.length === 0 || asked.includes(name));

const folder = mkdtempSync(join("node_modules", ".bench-"));
try {
  await build({
    entryPoints: sections.map((name) => ({ in: `test/bench/${name}.bench.ts`, out: name })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  for (const name of sections) {
    console.log(`── ${name}`);
    const { status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
