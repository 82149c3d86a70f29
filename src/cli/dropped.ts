// What the icons of the portable edition run: files dragged onto them are judged as on the command line. What comes out
// is written beside them, called after them, and opened.

import { spawn, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { words } from "../locale/index.ts";
import { say } from "./console.ts";
import { EXIT } from "./exit-codes.ts";

const PROGRAM = join(import.meta.dirname, "../bin/gig-audit.js");
const { howTo, names, written } = words.dropped;

/** A command with the files that it writes; the first file of the first command is opened. */
interface Run {
  command: string;
  results: readonly string[];
}

/** By the icon: what is done with a file that lies on it. */
const ICONS: Readonly<Record<keyof typeof howTo, (file: string) => readonly Run[]>> = {
  reports: (file) => {
    const resultOf = namesBeside(file);
    if (isFolder(file) || extname(file).toLowerCase() === ".zip")
      return [{ command: "batch", results: [resultOf(names.summary, "html"), resultOf(names.summary, "xlsx")] }];
    return [
      { command: "check", results: [resultOf(names.result, "html")] },
      { command: "check", results: [resultOf(names.ledger, "xlsx")] },
    ];
  },
  postings: (file) => [{ command: "postings", results: [namesBeside(file)(names.postings, "xlsx")] }],
};

function namesBeside(file: string): (name: string, ending: string) => string {
  const own = isFolder(file) ? basename(file) : basename(file, extname(file));
  return (name, ending) => join(dirname(file), `${own}-${name}.${ending}`);
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Runs one command after the other until one writes nothing; gives the worst exit code. */
function judgeDropped(file: string, runs: readonly Run[]): number {
  let worst: number = EXIT.clean;
  for (const [index, { command, results }] of runs.entries()) {
    const before = results.map(changedAt);
    const outputs = results.flatMap((result) => ["-o", result]);
    const { status } = spawnSync(process.execPath, [PROGRAM, command, file, ...outputs], { stdio: "inherit" });
    worst = Math.max(worst, status ?? EXIT.notJudged);
    const fresh = results.filter((result, place) => changedAt(result) !== before[place]);
    for (const result of fresh) say(written(result));
    if (fresh[0] === undefined) break;
    if (index === 0) open(fresh[0]);
  }
  return worst;
}

function changedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** Opens a file as a double click does; where there is no desktop, nothing happens. */
function open(file: string): void {
  spawn(process.platform === "win32" ? "explorer.exe" : "xdg-open", [file], { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
}

const icon = process.argv[2] === "postings" ? "postings" : "reports";
const files = process.argv.slice(3);
if (files.length === 0) say(howTo[icon]);
for (const file of files)
  process.exitCode = Math.max(Number(process.exitCode ?? EXIT.clean), judgeDropped(file, ICONS[icon](file)));
