// The registry as people meet it: through the command, with real processes, killed and damaged files.

import { type ChildProcess, spawn } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../../../../src/model/diagnostic.ts";
import { lockFolder } from "../../../../src/province/schedule/registry/lock-folder.ts";
import { openRegistry } from "../../../../src/province/schedule/registry/registry.ts";
import { runCli } from "../../../run-cli.ts";
import { DIVISIONS, makeReport, makeResult } from "../make-report.ts";

const BIN = "bin/gig-audit.js";
let folder: string;
let registry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "登记簿-"));
  registry = join(folder, "登记簿");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const snapshotPath = () => join(registry, "2024-11.ndjson");
const linesOf = () =>
  readFileSync(snapshotPath(), "utf8")
    .split("\n")
    .filter((line) => line !== "");
const shaOf = (line: string) => (JSON.parse(line) as { sha256: string }).sha256;

function writeResults(name: string, shas: readonly string[]): string {
  const path = join(folder, name);
  const results = shas.map((sha) => makeResult({ sha, name: `兴宁区${sha}零工市场` }));
  writeFileSync(path, results.map((result) => `${JSON.stringify(result)}\n`).join(""));
  return path;
}

const commandFor = (results: string) => ["schedule", "--month", "2024-11", "--registry", registry, results];

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { stdio: "ignore" });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("exit", resolve));
}

describe("a registry of months", () => {
  it("is a folder of NDJSON, one line a report, readable as it is", () => {
    const { code, err } = runCli(commandFor(writeResults("a.ndjson", ["甲", "乙"])));
    expect([code, err]).toEqual([0, "2024-11：新登记2份\n"]);
    const reports = linesOf().map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(reports.map(({ month, status, county_code }) => [month, status, county_code])).toEqual([
      ["2024-11", "current", "450102"],
      ["2024-11", "current", "450102"],
    ]);
    expect(readdirSync(registry)).toEqual(["2024-11.ndjson"]);
  });

  it("the same results again change no byte", () => {
    const results = writeResults("a.ndjson", ["甲", "乙"]);
    runCli(commandFor(results));
    const before = readFileSync(snapshotPath());
    const { code, err } = runCli(commandFor(results));
    expect([code, err]).toEqual([0, "2024-11：新登记0份，重复、没有再记2份\n"]);
    expect(readFileSync(snapshotPath()).equals(before)).toBe(true);
  });

  it("eight processes at once lose nothing", async () => {
    const names = Array.from({ length: 8 }, (_, process) => [1, 2, 3].map((number) => `${process}-${number}`));
    const children = names.map((shas, index) => start(commandFor(writeResults(`${index}.ndjson`, shas))));
    expect(await Promise.all(children.map(ended))).toEqual(names.map(() => 0));
    expect(linesOf().map(shaOf).sort()).toEqual(names.flat().sort());
    const sequences = linesOf().map((line) => (JSON.parse(line) as { sequence: number }).sequence);
    expect(new Set(sequences).size).toBe(24);
    expect(readdirSync(registry)).toEqual(["2024-11.ndjson"]);
  });

  it("killed at any moment, the snapshot is as before or as after, and the next one goes on", async () => {
    runCli(commandFor(writeResults("first.ndjson", ["留"])));
    const many = writeResults(
      "many.ndjson",
      Array.from({ length: 400 }, (_, index) => `多${index}`),
    );
    for (const moment of [0, 0, 1, 2, 3, 5, 8, 13, 21, 34]) {
      const child = start(commandFor(many));
      const end = ended(child);
      // From the moment it holds the lock it reads, writes and renames: that is where a kill could hurt.
      while (!existsSync(join(registry, ".lock")) && child.exitCode === null) await sleep(1);
      await sleep(moment);
      child.kill("SIGKILL");
      await end;
      const count = linesOf().length;
      expect([1, 401], `killed after ${moment} ms`).toContain(count);
      expect(linesOf().map(shaOf)).toContain("留");
    }
    const { code } = runCli(commandFor(many));
    expect(code).toBe(0);
    expect(linesOf().length).toBe(401);
    expect(readdirSync(registry)).toEqual(["2024-11.ndjson"]);
  });

  it("a writer that dies while it holds the lock does not stop the others", async () => {
    runCli(commandFor(writeResults("a.ndjson", ["甲"])));
    const dead = start(["--version"]);
    await ended(dead);
    const { host } = await holderOfLock();
    writeFileSync(join(registry, ".lock"), JSON.stringify({ host, pid: dead.pid, token: "x" }));
    writeFileSync(join(registry, ".2024-11.ndjson.abc.tmp"), "{half");
    expect(runCli(commandFor(writeResults("b.ndjson", ["乙"]))).code).toBe(0);
    expect(linesOf().map(shaOf).sort()).toEqual(["乙", "甲"]);
    expect(readdirSync(registry)).toEqual(["2024-11.ndjson"]);
  });
});

async function holderOfLock(): Promise<{ host: string }> {
  const lock = await lockFolder(registry);
  const holder = JSON.parse(readFileSync(join(registry, ".lock"), "utf8")) as { host: string };
  lock.release();
  return holder;
}

describe("damage", () => {
  it.each([
    ["cut short", (line: string) => line.slice(0, 60), "不是完整的 JSON"],
    ["no report", () => "[1,2]", "不是一份报告"],
    ["of another version", (line: string) => line.replace("monthly-report/1", "monthly-report/9"), "monthly-report/9"],
    ["of another month", (line: string) => line.replace('"2024-11"', '"2024-10"'), "2024-10"],
    ["without its state", (line: string) => line.replace('"status":"current",', ""), "status"],
    ["with a gap that is none", (line: string) => line.replace('"open":[]', '"open":[1]'), "open"],
  ])("a line %s is named with its number, exit 2, nothing changes", (_, damage, says) => {
    runCli(commandFor(writeResults("a.ndjson", ["甲", "乙", "丙"])));
    const lines = linesOf();
    const damaged = lines.map((line, index) => (index === 1 ? damage(line) : line)).join("\n");
    writeFileSync(snapshotPath(), `${damaged}\n`);
    for (const args of [
      commandFor(writeResults("d.ndjson", ["丁"])),
      ["schedule", "--month", "2024-11", "--registry", registry, "-f", "json"],
      ["schedule", "--month", "2024-12", "--registry", registry, "-o", join(folder, "x.xlsx")],
    ]) {
      const { code, err, out } = runCli(args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`2024-11.ndjson:2:1`);
      expect(err).toContain(says);
      expect(err).not.toMatch(/\n\s+at /u);
    }
    expect(readFileSync(snapshotPath(), "utf8")).toBe(`${damaged}\n`);
    expect(existsSync(join(folder, "x.xlsx"))).toBe(false);
    expect(existsSync(join(registry, ".lock"))).toBe(false);
  });

  it("every damaged line is listed", () => {
    runCli(commandFor(writeResults("a.ndjson", ["甲"])));
    appendFileSync(snapshotPath(), "{\n\nnull\n");
    const { err } = runCli(commandFor(writeResults("d.ndjson", ["丁"])));
    expect(err.match(/ndjson:\d+/gu)).toEqual(["ndjson:2", "ndjson:4"]);
  });
});

describe("results that cannot be used", () => {
  it("are said, one line each, and the rest is registered; exit 2", () => {
    const path = writeResults("a.ndjson", ["甲"]);
    appendFileSync(
      path,
      '{"format":"gig-audit/error/1","file":"坏.xlsx","sha256":null,"diagnostics":[{"code":"x","severity":"error","message":"打不开，请重发"}]}\n',
    );
    appendFileSync(path, '{"format":"gig-audit/assessment/1"}\n{"half\n');
    const { code, err } = runCli(commandFor(path));
    expect(code).toBe(2);
    expect(err).toContain("坏.xlsx 打不开，请重发");
    expect(err).toContain("a.ndjson:4:1");
    expect(err).toContain("新登记1份");
    expect(err).toContain("有3份没有登记");
    expect(linesOf().length).toBe(1);
  });

  it.each([
    [["--registry", "x"], "--month 2024-11"],
    [["--month", "2024-13", "--registry", "x"], "2024-13"],
    [["--month", "2024-11"], "--registry"],
    [["--month", "2024-11", "--registry", "/没有的文件夹/x"], "请先把评判结果加进来"],
    [["--month", "2024-11", "--registry", "README.md"], "不是文件夹"],
    [["--month", "2024-11", "--registry", "x", "--region", "某市"], "某市"],
    [["--month", "2024-11", "--registry", "x", "--received", "昨天", "README.md"], "昨天"],
  ])("schedule %j says what to do, exit 2", (args, says) => {
    const { code, err } = runCli(["schedule", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe("the lock", () => {
  const times = { patienceMs: 200, staleMs: 60_000 };

  it("is waited for, then said with who holds it", async () => {
    const lock = await lockFolder(folder, times);
    await expect(lockFolder(folder, times)).rejects.toThrow(InputError);
    await expect(lockFolder(folder, times)).rejects.toThrow(String(process.pid));
    lock.release();
    (await lockFolder(folder, times)).release();
  });

  it("too old to belong to anybody is taken over, and its owner notices", async () => {
    const old = await lockFolder(folder, times);
    utimesSync(join(folder, ".lock"), 0, 0);
    const mine = await lockFolder(folder, times);
    expect([old.isStillMine(), mine.isStillMine()]).toEqual([false, true]);
    old.release();
    expect(mine.isStillMine()).toBe(true);
    mine.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("nothing is written by one who has lost it", async () => {
    const written: string[] = [];
    const opened = openRegistry(folder, {
      divisions: {
        ...DIVISIONS,
        // Asked while the lock is held: here another process takes it for abandoned.
        find: (region, city) => {
          writeFileSync(join(folder, ".lock"), "{}");
          return DIVISIONS.find(region, city);
        },
      },
      lockTimes: times,
      writeWhole: (path) => written.push(path),
    });
    await expect(opened.add("2024-11", [makeReport({ sha: "x" })])).rejects.toThrow("再运行一次");
    expect(written).toEqual([]);
    expect(readFileSync(join(folder, ".lock"), "utf8")).toBe("{}");
  });
});
