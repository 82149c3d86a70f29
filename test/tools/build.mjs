// Bundles the program into dist/ and compiles the released standards into it.

import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}dist`;
const HEAVY = ["exceljs", "docx"];

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: "src/cli/main.ts", "compile-released": "src/standard/compile-released.ts" },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  chunkNames: "[name]-[hash]",
  external: HEAVY,
  logLevel: "warning",
  legalComments: "none",
  // Packages written for require() need one inside ES modules.
  banner: {
    js: 'import { createRequire as createRequire_ } from "node:module"; const require = createRequire_(import.meta.url);',
  },
});

const { compileReleased } = await import(pathToFileURL(`${dist}/compile-released.js`).href);
const names = compileReleased(`${root}standards`, `${dist}/standards`);
console.log(`dist/ built, standards: ${names.join(", ")}`);
