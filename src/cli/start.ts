// Loads the bundled program, each chunk with the V8 code cache that the build keeps beside it: compiling again is spared.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";

type Chunk = { exports: unknown };
type Wrapped = (exports: unknown, require: (id: string) => unknown, chunk: Chunk, file: string, folder: string) => void;

const fromPackages = createRequire(__filename);
const chunks = new Map<string, Chunk>();

/** The compiled chunks by name: the build makes their caches from them. */
export const scripts = new Map<string, Script>();

function load(name: string): unknown {
  const known = chunks.get(name);
  if (known !== undefined) return known.exports;
  const file = `${__dirname}/${name}`;
  const cache = `${file}.cache`;
  // The build writes ASCII only, which is read fastest so.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  const chunk: Chunk = { exports: {} };
  chunks.set(name, chunk);
  scripts.set(name, script);
  (script.runInThisContext() as Wrapped)(chunk.exports, requireFromChunk, chunk, file, __dirname);
  return chunk.exports;
}

function requireFromChunk(id: string): unknown {
  return id.startsWith("./") ? load(id.slice(2)) : fromPackages(id);
}

load("main.cjs");
