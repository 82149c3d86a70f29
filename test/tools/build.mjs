// Builds dist/: the program in chunks that are loaded when needed, the released standards, and V8's code cache.

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { splitWords } from "./split-words.mjs";
import { trimPackages } from "./trim-packages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}dist`;

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
  legalComments: "none",
};

/** Splits at every import(), then turns modules into scripts: V8 keeps its code cache for scripts only. */
async function writeChunks() {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: { main: "src/cli/main.ts", "judge-worker": "src/cli/batch/worker.ts" },
    outdir: dist,
    outExtension: { ".js": ".cjs" },
    format: "esm",
    splitting: true,
    external: ["exceljs", "docx"],
    plugins: [trimPackages, splitWords],
    define: { "import.meta.dirname": "__dirname" },
    metafile: true,
    write: false,
  });
  for (const { path, text } of outputFiles) writeFileSync(path, await asScript(text));
  writeFileSync(`${dist}/contents.json`, JSON.stringify(packagesOf(metafile), null, 1));
}

async function asScript(text) {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: shared.target,
    supported: { "dynamic-import": false },
    minifyWhitespace: true,
    minifySyntax: true,
  });
  // Patterns still hold letters beyond ASCII; without them a chunk can be read byte for byte.
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Which packages stand in which chunk. */
function packagesOf({ outputs }) {
  const packageIn = (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return Object.fromEntries(
    Object.entries(outputs).map(([path, { inputs, imports }]) => {
      const external = imports.filter(({ external }) => external).map(({ path }) => path);
      const names = [...Object.keys(inputs).flatMap((input) => packageIn(input) ?? []), ...external];
      return [basename(path), [...new Set(names)]];
    }),
  );
}

async function compileStandards() {
  const outfile = `${dist}/compile-released.cjs`;
  await build({ ...shared, entryPoints: ["src/cli/compile-released.ts"], outfile, format: "cjs" });
  const { compileReleased } = createRequire(import.meta.url)(outfile);
  const names = compileReleased(`${root}standards`, `${dist}/standards`);
  rmSync(outfile);
  return names;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await writeChunks();
await build({ ...shared, entryPoints: ["src/cli/start.ts"], outfile: `${dist}/start.cjs`, format: "cjs" });
await build({
  ...shared,
  entryPoints: ["src/cli/dropped.ts"],
  outfile: `${dist}/dropped.cjs`,
  format: "cjs",
  plugins: [splitWords],
  define: { "import.meta.dirname": "__dirname" },
});
const names = await compileStandards();
// A sample shows what judging runs. The program is whole without its cache.
const sample = ["check", "examples/02-comprehensive-gaps/market.yaml", "--fail-on", "never"];
for (const purpose of ["put what ran together", "keep the code cache"]) {
  const { status } = spawnSync(process.execPath, [`${root}test/tools/run-sample.cjs`, ...sample], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`the sample could not be run to ${purpose}: exit code ${status}`);
}
console.log(`dist/ built, standards: ${names.join(", ")}`);
