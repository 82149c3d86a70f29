// Loads the bundled program with the V8 code cache that the build keeps beside it: compiling again is spared.

import { existsSync, readFileSync } from "node:fs";
import { Script } from "node:vm";

type Chunk = { exports: unknown };
type Run = (exports: unknown, require: (id: string) => unknown, chunk: Chunk, file: string, folder: string) => void;

const PARAMETERS = "exports, require, module, __filename, __dirname";

/** The compiled scripts by name: the build makes their caches from them. */
export const scripts = new Map<string, Script>();
/** The chunks that ran, by name. */
export const chunks = new Map<string, Chunk>();

/** What judging a report runs, put together by the build: one file is read faster than twenty. */
const together = existsSync(`${__dirname}/together.cjs`)
  ? (compile("together.cjs", "", "") as Readonly<Record<string, Run>>)
  : {};

function compile(name: string, before: string, behind: string): unknown {
  const file = `${__dirname}/${name}`;
  const cache = `${file}.cache`;
  // The build writes ASCII only, which is read fastest so.
  const source = before + readFileSync(file, "latin1") + behind;
  const cachedData = existsSync(cache) ? { cachedData: readFileSync(cache) } : {};
  const script = new Script(source, { filename: file, ...cachedData });
  scripts.set(name, script);
  return script.runInThisContext();
}

function load(name: string): unknown {
  const known = chunks.get(name);
  if (known !== undefined) return known.exports;
  const run = together[name] ?? (compile(name, `(function (${PARAMETERS}) {`, "\n})") as Run);
  const chunk: Chunk = { exports: {} };
  chunks.set(name, chunk);
  run(chunk.exports, requireFromChunk, chunk, `${__dirname}/${name}`, __dirname);
  return chunk.exports;
}

function requireFromChunk(id: string): unknown {
  return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

load("main.cjs");
