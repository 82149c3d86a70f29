// Bundles the program into dist/, compiles the released standards into it, and keeps V8's code cache beside it.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}dist`;

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: "src/cli/main.ts", "compile-released": "src/standard/compile-released.ts" },
  outdir: dist,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  external: ["exceljs", "docx"],
  logLevel: "warning",
  legalComments: "none",
  define: { "import.meta.url": "moduleUrl" },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
});

const { compileReleased } = createRequire(import.meta.url)(`${dist}/compile-released.cjs`);
const names = compileReleased(`${root}standards`, `${dist}/standards`);
rmSync(`${dist}/compile-released.cjs`);

// Must wrap the source exactly as bin/gig-audit.js does, or the cache is refused (and the program still runs).
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(`${dist}/main.cjs`, "utf8")}\n})`;
writeFileSync(`${dist}/main.cjs.cache`, new Script(source, { filename: `${dist}/main.cjs` }).createCachedData());
console.log(`dist/ built, standards: ${names.join(", ")}`);
