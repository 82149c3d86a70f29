// `gig-audit batch` against reading alone, against itself on one thread, against spectral; its memory; and 50 kills.
// BENCH_SCALE=0.1 makes everything a tenth as large.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const SCALE = Number(process.env.BENCH_SCALE ?? 1);
const BIN = "bin/gig-audit.js";
const scaled = (count) => Math.max(20, Math.round(count * SCALE));

function seconds(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function batch(args) {
  const { status, stderr } = spawnSync(process.execPath, [BIN, "batch", ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (status === null || status > 1) throw new Error(`batch ended with ${status}: ${stderr}`);
}

async function loadHelpers(folder) {
  const outfile = join(folder, "submissions.mjs");
  await build({
    entryPoints: ["test/bench/submissions.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
    external: ["yaml"],
  });
  return import(pathToFileURL(outfile).href);
}

function compareWithReading(name, inbox, count, reading, results) {
  const judging = seconds(() => batch([inbox, "--jobs", "1", "--results", results]));
  const parallel = seconds(() => batch([inbox, "--jobs", "2", "--results", results]));
  const rate = (time) => Math.round(count / time);
  console.log(
    `${count} ${name}: reading alone ${rate(reading)}/s, judged ${rate(judging)}/s on one thread = ${(reading / judging).toFixed(2)} of it, ${rate(parallel)}/s on two = ${(judging / parallel).toFixed(2)} of one`,
  );
}

/** Highest resident memory of a process, in mebibytes, by what Linux keeps of it. */
function watchMemory(child) {
  let peak = 0;
  const look = () => {
    try {
      const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      peak = Math.max(peak, Number(kilobytes) / 1024);
    } catch {
      // Gone already, or not Linux.
    }
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

async function streamMemory(lines, count) {
  const child = spawn(process.execPath, [BIN, "batch", "-"], { stdio: ["pipe", "ignore", "ignore"] });
  const stop = watchMemory(child);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (let number = 0; number < count; number++)
    if (!child.stdin.write(lines[number % lines.length]))
      await new Promise((resolve) => child.stdin.once("drain", resolve));
  child.stdin.end();
  await ended;
  return stop();
}

async function compareMemory(lines) {
  const [few, many] = [1000, scaled(100_000)];
  const small = await streamMemory(lines, few);
  const large = await streamMemory(lines, many);
  console.log(
    `NDJSON stream: peak ${small.toFixed(0)} MB at ${few} lines, ${large.toFixed(0)} MB at ${many} = ${(large / small).toFixed(2)}`,
  );
}

/** spectral is installed for the comparison only, into a folder that is thrown away. */
function compareWithSpectral(folder, inbox, files, ruleset) {
  const home = join(folder, "spectral");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  const install = spawnSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "@stoplight/spectral-cli@6.16.3"],
    {
      cwd: home,
      stdio: "ignore",
      timeout: 180_000,
    },
  );
  const program = join(home, "node_modules/@stoplight/spectral-cli/dist/index.js");
  if (install.status !== 0 || !existsSync(program)) {
    console.log("spectral: could not be installed (offline?), not compared");
    return;
  }
  writeFileSync(join(home, "ruleset.json"), JSON.stringify(ruleset));
  const list = files.map((name) => join(inbox, name));
  const theirs = seconds(() =>
    spawnSync(process.execPath, [program, "lint", "-q", "-r", join(home, "ruleset.json"), "-F", "off", ...list], {
      stdio: "ignore",
    }),
  );
  const ours = seconds(() => batch([inbox, "--results", join(folder, "spectral.ndjson")]));
  const rules = Object.keys(ruleset.rules).length;
  console.log(
    `${files.length} files: spectral with ${rules} rules ${theirs.toFixed(1)} s, gig-audit batch ${ours.toFixed(1)} s, ${(theirs / ours).toFixed(1)} times as fast`,
  );
}

async function killAndResume(inbox, folder, kills) {
  const whole = join(folder, "undisturbed.ndjson");
  const time = seconds(() => batch([inbox, "--results", whole])) * 1000;
  const results = join(folder, "killed.ndjson");
  let killed = 0;
  for (let attempt = 0; attempt < kills; attempt++) {
    const child = spawn(process.execPath, [BIN, "batch", inbox, "--results", results, "--resume"], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const timer = setTimeout(() => child.kill("SIGKILL"), Math.random() * time);
    await ended;
    clearTimeout(timer);
    if (child.signalCode === "SIGKILL") killed++;
    else rmSync(results);
  }
  batch([inbox, "--results", results, "--resume"]);
  const isSame = readFileSync(results).equals(readFileSync(whole));
  console.log(`killed ${killed} times of ${kills} runs, then resumed: ${isSame ? "byte-identical" : "DIFFERENT"}`);
  if (!isSame) process.exitCode = 1;
}

export async function measureBatch() {
  const bundle = mkdtempSync(join("node_modules", ".bench-"));
  const folder = mkdtempSync(join(tmpdir(), "gig-audit-bench-"));
  try {
    const { makeSubmissions, readAll, spectralRules, jsonLines } = await loadHelpers(bundle);
    const write = (inbox, count) => {
      const made = makeSubmissions(count);
      for (const { name, yaml } of made) {
        mkdirSync(dirname(join(inbox, name)), { recursive: true });
        writeFileSync(join(inbox, name), yaml);
      }
      return made.map(({ name }) => name);
    };
    const results = join(folder, "results.ndjson");

    const yaml = join(folder, "yaml");
    const names = write(yaml, scaled(10_000));
    const reading = await readAll(names.map((name) => join(yaml, name)));
    compareWithReading("YAML submissions", yaml, names.length, reading, results);

    const books = join(folder, "xlsx");
    mkdirSync(books);
    const form = join(folder, "form.xlsx");
    spawnSync(process.execPath, [BIN, "init", "综合", "-o", form], { stdio: "ignore" });
    const bookNames = Array.from({ length: scaled(2000) }, (_none, number) => join(books, `${number}.xlsx`));
    for (const name of bookNames) cpSync(form, name);
    compareWithReading("xlsx submissions", books, bookNames.length, await readAll(bookNames), results);

    const thousand = join(folder, "thousand");
    compareWithSpectral(folder, thousand, write(thousand, scaled(1000)), spectralRules());
    await killAndResume(thousand, folder, scaled(50));
    await compareMemory(jsonLines(200));
  } finally {
    rmSync(bundle, { recursive: true });
    rmSync(folder, { recursive: true });
  }
}
