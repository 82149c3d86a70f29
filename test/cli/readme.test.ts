// What the guides show and name is there: somebody will type it.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../run-cli.ts";

const GUIDES = ["README.md", "README.zh-CN.md"].map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** The first thing between the mark and the fence that follows it. */
function fencedAfter(text: string, mark: string): string {
  return text.slice(text.indexOf(mark)).split("```\n")[1] ?? "";
}

/** Names of commands and subcommands, as a help page lists them. */
function commandsIn(help: string): string[] {
  const list = help.slice(help.indexOf("命令："));
  return [...list.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name = ""]) => name);
}

const COMMANDS = new Set(commandsIn(runCli(["--help"]).out));
const STANDARD_COMMANDS = new Set(commandsIn(runCli(["standard", "--help"]).out));
const HELP = [
  ...COMMANDS,
  "schedule template",
  "schedule status",
  ...[...STANDARD_COMMANDS].map((name) => `standard ${name}`),
]
  .map((command) => runCli([...command.split(" "), "--help"]).out)
  .join("\n");

it("the sample of README.md is what the program prints", () => {
  const { out } = runCli(["check", "examples/08-other-type/market.yaml"], { columns: 80 });
  expect(fencedAfter(GUIDES[0]?.text ?? "", "## What it prints")).toBe(out);
});

describe.each(GUIDES)("$path", ({ text }) => {
  it("names commands that there are", () => {
    const named = [...text.matchAll(/gig-audit ([a-z]+)(?: ([a-z]+))?/gu)];
    expect(named.length).toBeGreaterThan(10);
    for (const [, command = "", subcommand] of named) {
      expect(COMMANDS, command).toContain(command);
      if (command === "standard" && subcommand !== undefined)
        expect(STANDARD_COMMANDS, subcommand).toContain(subcommand);
    }
  });

  it("names flags that there are", () => {
    const flags = [...text.matchAll(/gig-audit [^`#\n]*/gu)].flatMap(([line]) => line.match(/ --[a-z-]+/gu) ?? []);
    expect(flags.length).toBeGreaterThan(2);
    for (const flag of flags) expect(HELP).toContain(flag.trim());
  });

  it("names files that there are", () => {
    const named = [...text.matchAll(/(?<![\w/-])(?:src|test|standards|examples)\/[\w./@-]*\w/gu)].map(([path]) => path);
    // A name in capitals is the reader's own.
    const ours = named.filter((path) => !/\/[A-Z]+\b/u.test(path));
    expect(ours.length).toBeGreaterThan(0);
    for (const path of ours) expect(existsSync(path), path).toBe(true);
  });
});
