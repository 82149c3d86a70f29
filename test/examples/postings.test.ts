// The list of postings in examples/ comes out as it is stored there.

import { describe, expect, it } from "vitest";
import { expectGolden } from "../golden-file.ts";
import { runCli } from "../run-cli.ts";

const LIST = "examples/postings/daily-list.csv";

describe("the daily list", () => {
  it.each([
    ["report.txt", []],
    ["result.json", ["-f", "json"]],
    ["result.csv", ["-f", "csv"]],
  ])("gives %s, byte for byte", (name, args) => {
    const { code, out, err } = runCli(["postings", LIST, ...args], { columns: 80 });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expectGolden(`examples/postings/${name}`, out);
  });
});
