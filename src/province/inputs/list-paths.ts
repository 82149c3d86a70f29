// The paths of a command line (files, folders, patterns) → what is to be judged, in order, each once.

import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import picomatch from "picomatch";
import { type Input, isRefused, type Listing, type RefusedPath } from "./input.ts";
import { codeOf, walkFolder } from "./walk-folder.ts";

/** Never throws: what cannot be listed is an item with its reason. */
export function listPaths(paths: readonly string[]): Listing {
  const listing: Listing = { items: [], aside: [] };
  for (const path of paths) addPath(path, listing);
  return withoutRepeats(listing);
}

function addPath(path: string, listing: Listing): void {
  const name = path.replace(/(?<=[^/\\])[/\\]+$/u, "");
  try {
    if (statSync(path).isDirectory()) walkFolder(path, name, listing);
    else listing.items.push({ name, source: { kind: "file", path } });
  } catch (error) {
    if (codeOf(error) === "ENOENT" && lstatSync(path, { throwIfNoEntry: false }) === undefined)
      addPattern(path, listing);
    else listing.items.push({ name, code: codeOf(error) === "ENOENT" ? "ELINKBROKEN" : codeOf(error) });
  }
}

/** A shell that does not spread `*.xlsx` itself (Windows) hands it over as it stands. */
function addPattern(pattern: string, listing: Listing): void {
  const wanted = pattern.replaceAll("\\", "/");
  const { base, isGlob } = picomatch.scan(wanted);
  if (!isGlob) {
    listing.items.push({ name: pattern, code: "ENOENT" });
    return;
  }
  const matches = picomatch(wanted, { dot: true });
  const before = listing.items.length + listing.aside.length;
  walkFolder(base === "" ? "." : base, base, listing, (name) => matches(name.replaceAll("\\", "/")));
  if (listing.items.length + listing.aside.length === before) listing.items.push({ name: pattern, code: "ENOMATCH" });
}

function withoutRepeats({ items, aside }: Listing): Listing {
  const seen = new Set<string>();
  const fresh: (Input | RefusedPath)[] = [];
  const realFolder = rememberRealFolders();
  for (const item of items) {
    const key = placeOf(item, realFolder);
    if (seen.has(key)) aside.push({ name: item.name, reason: "given-twice" });
    else {
      seen.add(key);
      fresh.push(item);
    }
  }
  return { items: fresh, aside };
}

/** The folder is resolved and the name is not: a link beside its file is a second name, not a repeat. */
function placeOf(item: Input | RefusedPath, realFolder: (folder: string) => string): string {
  const path = isRefused(item) || item.source.kind !== "file" ? item.name : item.source.path;
  if (typeof path !== "string") return Buffer.from(path).toString("latin1");
  return join(realFolder(dirname(path)), basename(path));
}

function rememberRealFolders(): (folder: string) => string {
  const known = new Map<string, string>();
  return (folder) => {
    const real = known.get(folder) ?? realOr(folder);
    known.set(folder, real);
    return real;
  };
}

function realOr(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
