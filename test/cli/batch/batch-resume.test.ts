// Killed, out of disk, half gone: results are whole or absent, and nothing is judged twice.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BatchResult } from "../../../src/model/batch-result.ts";
import { createMaker, seededRandom } from "../../province/make-submissions.ts";
import { runCli } from "../../run-cli.ts";
import { STANDARD } from "../../standard/released.ts";

const BIN = "bin/gig-audit.js";
const COUNT = 80;

const folder = mkdtempSync(join(tmpdir(), "gig-audit-resume-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inbox = join(folder, "收件");
const make = createMaker(STANDARD.regions);
for (let number = 0; number < COUNT; number++) {
  const { name, yaml } = make(number);
  mkdirSync(dirname(join(inbox, name)), { recursive: true });
  writeFileSync(join(inbox, name), number % 20 === 7 ? "市场类型: [\n" : yaml);
}

const undisturbed = join(folder, "一次.ndjson");
runCli(["batch", inbox, "--results", undisturbed]);
const whole = readFileSync(undisturbed);

const linesIn = (path: string) => (existsSync(path) ? readFileSync(path, "utf8").split("\n").length - 1 : 0);

/** Starts a run and kills it, without warning, as soon as so many results are on record. */
async function killAfter(results: string, lines: number, signal: NodeJS.Signals): Promise<ChildProcess> {
  const child = spawn(process.execPath, [BIN, "batch", inbox, "--results", results, "--resume"], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const watch = setInterval(() => {
    if (linesIn(`${results}.journal`) <= lines) return;
    clearInterval(watch);
    child.kill(signal);
  }, 20);
  await ended;
  clearInterval(watch);
  return child;
}

describe("killed and resumed", () => {
  it.each(["SIGKILL", "SIGINT"] as const)(
    "at random moments by %s: the results are those of an undisturbed run",
    async (signal) => {
      const results = join(folder, `${signal}.ndjson`);
      const random = seededRandom(signal.length);
      let done = 0;
      for (let kill = 0; kill < 3; kill++) {
        const child = await killAfter(results, done + 1 + Math.floor(random() * 16), signal);
        expect(child.signalCode ?? child.exitCode).toBe(signal === "SIGKILL" ? "SIGKILL" : 130);
        expect(existsSync(results)).toBe(false);
        // The header is a line too.
        expect(linesIn(`${results}.journal`) - 1).toBeGreaterThanOrEqual(done);
        done = linesIn(`${results}.journal`) - 1;
      }
      expect(done).toBeGreaterThan(0);
      runCli(["batch", inbox, "--results", results, "--resume"]);
      expect(readFileSync(results).equals(whole)).toBe(true);
      expect([existsSync(`${results}.part`), existsSync(`${results}.journal`)]).toEqual([false, false]);
    },
  );

  it("a submission that changed meanwhile is judged anew, one that went is left out, one that came is added", async () => {
    const results = join(folder, "变.ndjson");
    await killAfter(results, 30, "SIGKILL");
    const [first, second] = [make(0).name, make(1).name];
    const before = readFileSync(join(inbox, first));
    rmSync(join(inbox, second));
    writeFileSync(join(inbox, first), make(2).yaml);
    writeFileSync(join(inbox, "新来.yaml"), make(3).yaml);
    runCli(["batch", inbox, "--results", results, "--resume"]);
    const again = join(folder, "变后.ndjson");
    runCli(["batch", inbox, "--results", again]);
    expect(readFileSync(results).equals(readFileSync(again))).toBe(true);
    writeFileSync(join(inbox, first), before);
    writeFileSync(join(inbox, second), make(1).yaml);
    rmSync(join(inbox, "新来.yaml"));
  });

  it("other options start afresh", async () => {
    const results = join(folder, "另.ndjson");
    await killAfter(results, 20, "SIGKILL");
    runCli(["batch", inbox, "--results", results, "--resume", "--as-of", "2026-12-31"]);
    const first = JSON.parse(readFileSync(results, "utf8").split("\n")[0] ?? "") as BatchResult;
    expect(first).toMatchObject({ asOf: "2026-12-31" });
  });
});

describe("a full disk", () => {
  it("leaves no results but all that was judged, and can be resumed", () => {
    const results = join(folder, "满.ndjson");
    const command = `ulimit -f 1000; exec "$0" ${BIN} batch "$1" --results "$2"`;
    const { status, stderr } = spawnSync("bash", ["-c", command, process.execPath, inbox, results], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/满\.ndjson 写不进去.*加上 --resume 接着判/u);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(existsSync(results)).toBe(false);
    expect(linesIn(`${results}.journal`)).toBeGreaterThan(1);
    runCli(["batch", inbox, "--results", results, "--resume"]);
    expect(readFileSync(results).equals(whole)).toBe(true);
  });

  it.runIf(existsSync("/dev/full"))("met by a summary costs nothing that was judged", () => {
    const [results, page] = [join(folder, "够.ndjson"), join(folder, "满.html")];
    symlinkSync("/dev/full", page);
    const { code, err } = runCli(["batch", inbox, "--results", results, "-o", page]);
    expect(code).toBe(2);
    expect(err).toMatch(/满\.html 写不进去：磁盘满了.*加上 --resume 接着判/u);
    expect(existsSync(results)).toBe(false);
    expect(linesIn(`${results}.journal`)).toBe(linesIn(undisturbed) + 1);
  });

  it.runIf(existsSync("/dev/full"))("on standard output is said in words", () => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, "batch", inbox], {
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/磁盘满了/u);
  });
});
