// What `check` loads: nothing that another command needs and it does not.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import calendar from "chinese-days";
import { describe, expect, it } from "vitest";
import { writeCalendar } from "../tools/trim-packages.mjs";

const HEAVY = ["exceljs", "docx", "ajv", "yaml", "iconv-lite", "chinese-days"];
const CONTENTS = JSON.parse(readFileSync("dist/contents.json", "utf8")) as Record<string, string[]>;

/** Runs the program and gives what it loaded: chunks with whether V8 took their cache, packages from node_modules. */
function load(
  args: readonly string[],
  dist = "./dist",
): { chunks: string[]; cached: Record<string, boolean>; packages: string[] } {
  const script = `
    const Module = require("node:module");
    const packages = [];
    const loadAsEver = Module._load;
    Module._load = (id, ...rest) => (packages.push(id), loadAsEver(id, ...rest));
    const { chunks, scripts } = require(${JSON.stringify(`${dist}/start.cjs`)});
    process.on("exit", () => {
      const cached = Object.fromEntries([...scripts].map(([name, script]) => [name, script.cachedDataRejected === false]));
      process.stderr.write(JSON.stringify({ chunks: [...chunks.keys()], cached, packages }));
    });`;
  const { stderr } = spawnSync(process.execPath, ["-e", script, ...args], { encoding: "utf8" });
  return JSON.parse(stderr);
}

describe("check", () => {
  const { chunks, cached, packages } = load(["check", "examples/01-comprehensive-good/market.yaml"]);

  it("loads no package that it does not need", () => {
    const bundled = chunks.flatMap((chunk) => CONTENTS[chunk] ?? [`${chunk}: not in contents.json`]);
    expect(bundled).toContain("js-yaml");
    expect(HEAVY.filter((name) => bundled.includes(name) || packages.includes(name))).toEqual([]);
  });

  it("runs from one script, out of V8's code cache", () => {
    expect(cached).toEqual({ "together.cjs": true });
  });

  it("leaves the cache of another Node alone: V8 would take it and die", () => {
    const folder = mkdtempSync(join(tmpdir(), "gig-audit-start-up-"));
    try {
      cpSync("dist", folder, { recursive: true });
      const versions = { ...process.versions, v8: `${process.versions.v8}-other` };
      const other = JSON.stringify([process.platform, process.arch, versions]);
      writeFileSync(join(folder, "cached-for.json"), other);
      const { chunks: same, cached: taken } = load(["check", "examples/01-comprehensive-good/market.yaml"], folder);
      expect(taken).toEqual({ "together.cjs": false });
      expect(same).toEqual(chunks);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("sees a heavy package where one is loaded", () => {
  const { chunks } = load([
    "check",
    "examples/01-comprehensive-good/market.yaml",
    "--standard",
    "standards/gx-2024-12/1.0",
  ]);
  const bundled = chunks.flatMap((chunk) => CONTENTS[chunk] ?? []);
  expect(bundled).toEqual(expect.arrayContaining(["ajv", "yaml"]));
});

it("asks a calendar that answers as chinese-days does", async () => {
  const { default: shrunk } = await import(`data:text/javascript,${encodeURIComponent(writeCalendar())}`);
  for (let time = Date.UTC(2004, 0, 1); time <= Date.UTC(2026, 11, 31); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    expect(shrunk.isWorkday(day), day).toBe(calendar.isWorkday(day));
  }
});
