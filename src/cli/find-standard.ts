// Which standard to judge by: released ones are compiled into the program, a folder is compiled on the spot.

import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { words } from "../locale/index.ts";
import type { Standard } from "../model/standard.ts";
import { readReleased } from "../standard/released.ts";
import { STANDARDS_FOLDERS } from "./standards-folders.ts";
import { UsageError } from "./usage-error.ts";

const RELEASED = join(import.meta.dirname, "standards");

/** `gx-2024-12@1.0`, newest version last within an id. */
export function listReleased(): string[] {
  return readdirSync(RELEASED).sort(compareVersions);
}

function compareVersions(left: string, right: string): number {
  const [leftId = "", leftVersion = ""] = left.split("@");
  const [rightId = "", rightVersion = ""] = right.split("@");
  if (leftId !== rightId) return leftId < rightId ? -1 : 1;
  const numbers = (version: string) => version.split(".").map(Number);
  const [one, two] = [numbers(leftVersion), numbers(rightVersion)];
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const difference = (one[index] ?? 0) - (two[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const loaded = new Map<string, Standard>();

/** `null` for the newest; otherwise `ID`, `ID@VERSION` or a folder. Throws a UsageError that lists the known ones. */
export async function findStandard(asked: string | null): Promise<Standard> {
  const released = listReleased();
  const name = asked === null ? released.at(-1) : resolveName(asked, released);
  if (name !== undefined) return loadReleased(name);
  if (asked !== null && existsSync(asked) && statSync(asked).isDirectory()) return loadFolder(asked);
  throw new UsageError(words.cli.unknownStandard(asked ?? "", released));
}

function resolveName(asked: string, released: readonly string[]): string | undefined {
  if (released.includes(asked)) return asked;
  return released.filter((name) => name.startsWith(`${asked}@`)).at(-1);
}

function loadReleased(name: string): Standard {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const standard = readReleased(join(RELEASED, name));
  loaded.set(name, standard);
  return standard;
}

async function loadFolder(folder: string): Promise<Standard> {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const { loadStandard } = await import("../standard/load-standard.ts");
  const standard = loadStandard(folder, STANDARDS_FOLDERS);
  loaded.set(folder, standard);
  return standard;
}
