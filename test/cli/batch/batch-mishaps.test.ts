// What goes wrong around the submissions: permissions, files that go away, workers that die. One line each, and on it goes.

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputJudging, type Outcome } from "../../../src/cli/batch/judge-inputs.ts";
import { refuseDeath } from "../../../src/cli/batch/refuse.ts";
import type { BatchResult } from "../../../src/model/batch-result.ts";
import { TimedOut } from "../../../src/province/pool/worker-pool.ts";

const GOOD = readFileSync("examples/05-service-station-good/market.yaml", "utf8");

const folder = mkdtempSync(join(tmpdir(), "gig-audit-mishaps-"));
afterAll(() => {
  for (const closed of ["收件/锁着", "只读"]) chmodSync(join(folder, closed), 0o755);
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string, mode = 0o644): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

describe("without permission", () => {
  write("收件/a.yaml", GOOD, 0);
  write("收件/b.yaml", GOOD);
  write("收件/锁着/c.yaml", GOOD);
  write("收件/锁着.zip", GOOD, 0);
  write("只读/旧.xlsx", "x", 0o444);
  chmodSync(join(folder, "收件/锁着"), 0);
  chmodSync(join(folder, "只读"), 0o555);

  /** Root may read and write everything, unless it gives that up. */
  const asAnybody =
    process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : ["nice", "-n", "0"];
  const [program = "", ...rest] = asAnybody;
  const run = (...args: string[]) => {
    const bin = join(process.cwd(), "bin/gig-audit.js");
    const options = { encoding: "utf8", cwd: folder } as const;
    const { error, status, stdout, stderr } = spawnSync(
      program,
      [...rest, process.execPath, bin, "batch", "收件", ...args],
      options,
    );
    if (error !== undefined) throw error;
    return { status, stdout, stderr };
  };

  it("a file, a folder and an archive are one line each; the rest is judged", () => {
    const { status, stdout, stderr } = run();
    const results = stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as BatchResult);
    const found = results.map((result) =>
      "submission" in result
        ? [result.submission.file, "assessed"]
        : [result.file, `${result.diagnostics[0]?.code} ${result.diagnostics[0]?.message}`],
    );
    expect(Object.fromEntries(found)).toEqual({
      "收件/a.yaml": expect.stringMatching(/^file-eacces .*请/u),
      "收件/b.yaml": "assessed",
      "收件/锁着": expect.stringMatching(/^path-eacces .*请/u),
      "收件/锁着.zip": expect.stringMatching(/^file-eacces .*请/u),
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/评判1份，无法评判3份/u);
  });

  it.each([
    ["--results", "只读/结果.ndjson", /没有写入权限，请/u],
    ["-o", "只读/汇总.xlsx", /没有写入权限，请/u],
    ["-o", "只读/旧.xlsx", /没有写入权限，请/u],
    ["--results", "没有/结果.ndjson", /文件夹不存在，请/u],
    ["-o", "没有/汇总.html", /文件夹不存在，请/u],
    ["--results", "收件", /这是一个文件夹，请/u],
  ])("%s %s is refused before anything is judged", (option, path, says) => {
    const { status, stdout, stderr } = run(option, path);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

it("a screen gets the closing words and how to keep the results, not lines of JSON", () => {
  write("屏幕/a.yaml", GOOD);
  const command = `${process.execPath} bin/gig-audit.js batch ${join(folder, "屏幕")}`;
  const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
  expect(stdout).toMatch(/收到1份.*请加 -o 汇总\.xlsx 再运行/su);
  expect(stdout).not.toContain("gig-audit/assessment/1");
  expect(status).toBe(0);
});

async function judge(workerFile: string, names: readonly string[]): Promise<string[]> {
  const settled: Outcome[] = [];
  const judging = new InputJudging({
    workerFile: join(process.cwd(), workerFile),
    setup: { judging: {}, failOn: "unanswered", isNoted: true },
    known: () => undefined,
    settle: (outcomes) => settled.push(...outcomes),
    setAside: () => undefined,
  });
  judging.useThreads(2);
  judging.add(names.map((name) => ({ name, source: { kind: "file", path: join(folder, name) } })));
  await judging.done();
  return settled.map((outcome) =>
    outcome.kind === "refused" ? `${outcome.refusal.file} ${outcome.refusal.diagnostics[0]?.code}` : outcome.kind,
  );
}

it("a file that vanishes between listing and reading is one line, and so is what was no file", async () => {
  write("在.yaml", GOOD);
  mkdirSync(join(folder, "文件夹"));
  const outcomes = await judge("dist/judge-worker.cjs", ["没了.yaml", "在.yaml", "文件夹"]);
  expect(outcomes).toEqual(["没了.yaml file-enoent", "judged", "文件夹 file-eisdir"]);
});

it("a worker that dies costs the one input it was at", async () => {
  const names = Array.from({ length: 40 }, (_none, number) => `${number}.yaml`);
  names.splice(3, 0, "致命1.yaml", "致命2.yaml");
  names.splice(30, 0, "致命3.yaml");
  names.push("致命4.yaml");
  for (const name of names) write(name, GOOD);
  const outcomes = await judge("test/cli/batch/dying-judge.cjs", names);
  expect(outcomes).toEqual(names.map((name) => (/致命/u.test(name) ? `${name} worker-died` : "judged")));
});

it.each<[cause: unknown, code: string, says: RegExp]>([
  [new TimedOut(), "worker-slow", /两分钟.*请/u],
  [Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" }), "worker-memory", /内存不够.*请/u],
  [new Error("坏了"), "worker-died", /坏了.*请/u],
  [undefined, "worker-died", /原因不明.*请/u],
])("a death by %s is said as %s", (cause, code, says) => {
  expect(refuseDeath("甲.yaml", cause).diagnostics).toEqual([
    { code, severity: "error", message: expect.stringMatching(says) },
  ]);
});
