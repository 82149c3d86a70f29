// The registry of months: a plain folder, one NDJSON snapshot a month, whole or as it was before.

import { mkdirSync, readdirSync, readFileSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { words } from "../../../locale/index.ts";
import { InputError } from "../../../model/diagnostic.ts";
import type { Divisions } from "../divisions/divisions.ts";
import { type LockTimes, lockFolder } from "./lock-folder.ts";
import { type Merged, mergeReports, settleReports } from "./merge-reports.ts";
import { type MonthlyReport, placeReport } from "./monthly-report.ts";
import { readSnapshot, writeSnapshot } from "./read-snapshot.ts";

const SNAPSHOT = /^(\d{4}-(?:0[1-9]|1[0-2]))\.ndjson$/u;
/** What a killed writer leaves behind. */
const LEFTOVER = /^\..*\.ndjson\..*\.tmp$/u;

export interface RegistryOptions {
  divisions: Divisions;
  /** Writes a file whole or not at all. */
  writeWhole: (path: string, text: string) => void;
  lockTimes?: LockTimes;
}

export interface Registry {
  /** YYYY-MM, earliest first. */
  months(): string[];
  /** Every report of the month, its history too; empty for a month that is not there. */
  read(month: string): MonthlyReport[];
  /** Adds reports; nothing is written when nothing is new. */
  add(month: string, reports: readonly MonthlyReport[]): Promise<Merged>;
}

/** Opens a folder; one that does not exist yet is made when the first report is added. */
export function openRegistry(folder: string, { divisions, writeWhole, lockTimes }: RegistryOptions): Registry {
  const pathOf = (month: string) => join(folder, `${month}.ndjson`);
  const read = (month: string) => {
    const path = pathOf(month);
    const text = readText(path);
    if (text === null) return [];
    return settleReports(readSnapshot(text, path, month).map((report) => placeReport(report, divisions)));
  };
  return {
    months: () =>
      listNames(folder)
        .flatMap((name) => SNAPSHOT.exec(name)?.[1] ?? [])
        .sort(),
    read,
    async add(month, reports) {
      makeFolder(folder);
      const lock = await lockFolder(folder, lockTimes);
      try {
        for (const name of listNames(folder)) if (LEFTOVER.test(name)) unlinkSync(join(folder, name));
        const snapshot = read(month);
        const merged = mergeReports(
          snapshot,
          reports.map((report) => placeReport(report, divisions)),
        );
        const isNew = merged.arrivals.some(({ arrival }) => arrival !== "known");
        if (isNew) {
          if (!lock.isStillMine()) throw lostLock(folder);
          writeWhole(pathOf(month), writeSnapshot(merged.reports));
        }
        return merged;
      } finally {
        lock.release();
      }
    },
  };
}

function lostLock(folder: string): InputError {
  return new InputError(folder, [
    { code: "registry-lock-lost", severity: "error", message: words.schedule.registry.lockLost },
  ]);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unusable(folder, error);
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unusable(folder, error);
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return new InputError(path, [
    { code: "registry-unusable", severity: "error", message: words.schedule.registry.unusable(code) },
  ]);
}
