// A folder → its submissions, in one order on every machine. Links are followed, but never out of the folder or in circles.

import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { asideReason } from "./aside-reason.ts";
import { decodeName, showName } from "./decode-name.ts";
import type { FilePath, Listing } from "./input.ts";

/** Deeper than people nest, shallower than what breaks paths. */
const DEEPEST = 64;

interface Walk {
  listing: Listing;
  /** Real paths of the folder itself and of every folder entered. */
  root: string;
  entered: Set<string>;
  isWanted: (name: string) => boolean;
}

/** Adds what a folder holds to the listing; `name` is how results call the folder. */
export function walkFolder(path: string, name: string, listing: Listing, isWanted = (_name: string) => true): void {
  try {
    const root = realpathSync(path);
    enter(path, name, { listing, root, entered: new Set([root]), isWanted }, 0);
  } catch (error) {
    listing.items.push({ name, code: codeOf(error) });
  }
}

function enter(path: FilePath, name: string, walk: Walk, depth: number): void {
  if (depth > DEEPEST) {
    walk.listing.items.push({ name, code: "ETOODEEP" });
    return;
  }
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(asPath(path), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    walk.listing.items.push({ name, code: codeOf(error) });
    return;
  }
  // By bytes: the same order whatever the language of the machine.
  entries.sort((first, second) => Buffer.compare(first.name, second.name));
  for (const entry of entries) visit(entry, path, name, walk, depth);
}

function visit(entry: Dirent<Buffer>, folder: FilePath, folderName: string, walk: Walk, depth: number): void {
  const own = decodeName(entry.name);
  const path = joinPath(folder, entry.name, own);
  const name = joinName(folderName, showName(own));
  const reason = asideReason(own);
  if (reason !== null) {
    if (walk.isWanted(name)) walk.listing.aside.push({ name, reason });
  } else if (entry.isDirectory()) {
    const real = realOf(path);
    if (real !== null) walk.entered.add(real);
    enter(path, name, walk, depth + 1);
  } else if (entry.isSymbolicLink()) follow(path, name, walk, depth);
  else if (!walk.isWanted(name)) return;
  else if (entry.isFile()) walk.listing.items.push({ name, source: { kind: "file", path } });
  else walk.listing.items.push({ name, code: unknownKind(path) });
}

/** File systems that do not tell the kind of an entry leave it to us; what is neither file nor folder would block. */
function unknownKind(path: FilePath): string {
  try {
    return lstatSync(asPath(path)).isFile() ? "EAGAIN" : "ESPECIAL";
  } catch (error) {
    return codeOf(error);
  }
}

function follow(path: FilePath, name: string, walk: Walk, depth: number): void {
  const refuse = (code: string) => walk.isWanted(name) && walk.listing.items.push({ name, code });
  try {
    const real = realpathSync(asPath(path));
    const inside = relative(walk.root, real);
    if (inside.startsWith("..") || isAbsolute(inside)) refuse("ELINKOUT");
    else if (statSync(real).isFile()) {
      if (walk.isWanted(name)) walk.listing.items.push({ name, source: { kind: "file", path } });
    } else if (!statSync(real).isDirectory()) refuse("ESPECIAL");
    else if (walk.entered.has(real) || contains(real, walk.root)) refuse("ELOOP");
    else {
      walk.entered.add(real);
      enter(path, name, walk, depth + 1);
    }
  } catch (error) {
    refuse(codeOf(error) === "ENOENT" ? "ELINKBROKEN" : codeOf(error));
  }
}

function contains(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !inside.startsWith("..") && !isAbsolute(inside);
}

function realOf(path: FilePath): string | null {
  try {
    return realpathSync(asPath(path));
  } catch {
    return null;
  }
}

/** With slashes, so that results are the same on every machine; with the backslashes of Windows where they were given. */
function joinName(folder: string, own: string): string {
  return sep === "\\" && folder.includes(sep) ? join(folder, own) : posix.join(folder, own);
}

function joinPath(folder: FilePath, bytes: Buffer, text: string): FilePath {
  const isFaithful = Buffer.from(text).equals(bytes);
  if (typeof folder === "string" && isFaithful) return join(folder, text);
  return Buffer.concat([Buffer.from(folder), Buffer.from("/"), bytes]);
}

/** What node:fs takes for a path. */
export function asPath(path: FilePath): string | Buffer {
  return typeof path === "string" ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "EUNKNOWN";
}
