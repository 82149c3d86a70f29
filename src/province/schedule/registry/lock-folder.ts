// One writer at a time, also on Windows and on a shared drive: a lock is a file that only one process can create.

import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { words } from "../../../locale/index.ts";
import { InputError } from "../../../model/diagnostic.ts";

const LOCK_NAME = ".lock";
const BREAKER_NAME = ".lock.break";
const RETRY_MS = 40;

export interface LockTimes {
  /** How long to wait for another writer. */
  patienceMs: number;
  /** A lock this old belongs to nobody: writing takes seconds. */
  staleMs: number;
}

const TIMES: LockTimes = { patienceMs: 60_000, staleMs: 600_000 };

export interface FolderLock {
  /** False when another process took the lock for abandoned. */
  isStillMine(): boolean;
  release(): void;
}

/** Waits for the folder's lock; throws an InputError when another writer keeps it. */
export async function lockFolder(folder: string, times: LockTimes = TIMES): Promise<FolderLock> {
  const path = join(folder, LOCK_NAME);
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, token: randomUUID() });
  for (let waited = 0; ; waited += RETRY_MS) {
    if (create(path, mine)) break;
    const holder = readQuietly(path);
    if (holder !== null && isAbandoned(path, holder, times)) {
      breakLock(folder, holder, times);
      continue;
    }
    if (waited >= times.patienceMs)
      throw new InputError(path, [
        { code: "registry-locked", severity: "error", message: words.schedule.registry.locked(holder ?? "") },
      ]);
    await sleep(RETRY_MS);
  }
  const isStillMine = () => readQuietly(path) === mine;
  return { isStillMine, release: () => (isStillMine() ? removeQuietly(path) : undefined) };
}

/** True when the file did not exist and is now ours; other failures are the caller's to hear. */
function create(path: string, content: string): boolean {
  let handle: number;
  try {
    handle = openSync(path, "wx");
  } catch (error) {
    // Windows says EPERM or EACCES while a file of that name is being removed.
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "EEXIST" || (process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(code)))
      return false;
    throw error;
  }
  writeSync(handle, content);
  closeSync(handle);
  return true;
}

/** Its process is gone from this machine, or it is too old to belong to anybody. */
function isAbandoned(path: string, holder: string, { staleMs }: LockTimes): boolean {
  const age = ageOf(path);
  if (age === null) return false;
  if (age > staleMs) return true;
  try {
    const { host, pid } = JSON.parse(holder) as { host: string; pid: number };
    return host === hostname() && Number.isInteger(pid) && !isRunning(pid);
  } catch {
    // Killed between creating and writing it, or still between the two.
    return age > RETRY_MS * 50;
  }
}

/** Removes an abandoned lock; a second lock keeps two breakers from removing each other's new one. */
function breakLock(folder: string, holder: string, { staleMs }: LockTimes): void {
  const breaker = join(folder, BREAKER_NAME);
  if (!create(breaker, "")) {
    if ((ageOf(breaker) ?? 0) > staleMs) removeQuietly(breaker);
    return;
  }
  try {
    const path = join(folder, LOCK_NAME);
    if (readQuietly(path) === holder) removeQuietly(path);
  } finally {
    removeQuietly(breaker);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function ageOf(path: string): number | null {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined ? null : Date.now() - status.mtimeMs;
}

function readQuietly(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Already gone.
  }
}
