// What drives a cluster's pipe (Spark's `pipe`, Hadoop streaming): a stream cut into partitions comes to what one run does.

import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { runCli } from "../../run-cli.ts";

const [good, gaps] = ["05-service-station-good", "06-service-station-gaps"].map((story) =>
  JSON.stringify(load(readFileSync(`examples/${story}/market.yaml`, "utf8"))),
) as [string, string];
const noted = JSON.stringify({ 市场类型: "零工服务站点", 市场名称: "制表\t换行\n站" });
const LINES = [good, gaps, "", noted, "{坏", gaps, good, "[1]"];

/** The results of some lines, without the numbers that the lines have in their own stream. */
function judge(lines: readonly string[]): { code: number | null; results: string[] } {
  const { code, out } = runCli(["batch", "-", "--jobs", "1", "--fail-on", "never"], {
    input: lines.map((line) => `${line}\n`).join(""),
  });
  return {
    code,
    results: out
      .split("\n")
      .slice(0, -1)
      .map((line) => line.replace(/#\d+/u, "")),
  };
}

const whole = judge(LINES);

it.each([
  ["in pieces, one of them empty", [LINES.slice(0, 3), [], LINES.slice(3, 7), LINES.slice(7)]],
  ["dealt out in turn", [0, 1, 2].map((part) => LINES.filter((_line, index) => index % 3 === part))],
])("%s", (_how, parts) => {
  const judged = parts.map(judge);
  const byLine = new Map(parts.flatMap((part, index) => part.map((line, at) => [line, judged[index]?.results[at]])));
  expect(judged.map(({ results }) => results.length)).toEqual(parts.map((part) => part.length));
  expect(LINES.map((line) => byLine.get(line))).toEqual(whole.results);
  expect(Math.max(...judged.map(({ code }) => code ?? 9))).toBe(whole.code);
});

it("a result is one line without a tab, which Hadoop would cut at", () => {
  expect(whole.results).toHaveLength(LINES.length);
  expect(whole.results.join("")).not.toContain("\t");
  expect(whole.code).toBe(2);
});

it("no gaps and nothing refused is no failure for a cluster, if gaps are none", () => {
  expect(judge([good, gaps])).toMatchObject({ code: 0 });
  expect(judge([])).toEqual({ code: 0, results: [] });
});
