// Loads the bundled program with the V8 code cache that the build keeps beside it: compiling again is spared.

import { existsSync, readFileSync } from "node:fs";
import { Script } from "node:vm";

type Chunk = { exports: unknown };
type Run = (exports: unknown, require: (id: string) => unknown, chunk: Chunk, file: string, folder: string) => void;

const PARAMETERS = "exports, require, module, __filename, __dirname";

/** V8 takes a cache from another Node with the same V8 for its own, and dies of it: only the very one that made it may. */
export const thisNode = JSON.stringify([process.platform, process.arch, process.versions]);
const isCachedForThis = readIfThere("cached-for.json")?.toString() === thisNode;

/** The compiled scripts by name: the build makes their caches from them. */
export const scripts = new Map<string, Script>();
/** The chunks that ran, by name. */
export const chunks = new Map<string, Chunk>();

/** What judging a report runs, put together by the build: one file is read faster than twenty. */
const together = existsSync(`${__dirname}/together.cjs`)
  ? (compile("together.cjs", "", "") as Readonly<Record<string, Run>>)
  : {};

function readIfThere(name: string): Buffer | undefined {
  const file = `${__dirname}/${name}`;
  return existsSync(file) ? readFileSync(file) : undefined;
}

function compile(name: string, before: string, behind: string): unknown {
  const file = `${__dirname}/${name}`;
  // The build writes ASCII only, which is read fastest so.
  const source = before + readFileSync(file, "latin1") + behind;
  const cachedData = isCachedForThis ? readIfThere(`${name}.cache`) : undefined;
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
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
