// A package is built by one Node and run by another: the oldest that is promised, and a newer line than this one.

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { fetchNode } from "../tools/fetch-node.mjs";

const OLDEST = manifest.engines.node.replace(">=", "");
const NEWER = "24.21.0";
/** Milliseconds: the program is fetched. */
const FETCHING = 120_000;

/** What a run on a Node answers; the answer must not depend on it. */
function answer(program: string, args: readonly string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(program, ["bin/gig-audit.js", ...args], { encoding: "utf8" });
  return { status, stdout };
}

describe.each([OLDEST, NEWER])("Node %s", (version) => {
  it.each([
    ["judges a market", ["check", "examples/02-comprehensive-gaps/market.yaml", "--format", "json"]],
    ["draws the gap table", ["check", "examples/02-comprehensive-gaps/market.yaml"]],
    ["judges an inbox on two threads", ["batch", "examples/province/inbox", "--jobs", "2"]],
    ["explains a question", ["explain", "面积"]],
  ])(
    "%s",
    (_does, args) => {
      const here = answer(process.execPath, args);
      expect(here.stdout.length).toBeGreaterThan(500);
      expect(answer(fetchNode("linux-x64", version), args)).toEqual(here);
    },
    FETCHING,
  );
});
