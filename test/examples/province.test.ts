// The inbox of examples/province comes out as it is stored there.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BatchResult } from "../../src/model/batch-result.ts";
import type { ProvinceSummary } from "../../src/province/summary/summary.ts";
import { expectGolden } from "../golden-file.ts";
import { runCli } from "../run-cli.ts";

const FOLDER = "examples/province";
const made = mkdtempSync(join(tmpdir(), "gig-audit-province-"));
afterAll(() => rmSync(made, { recursive: true }));

const out = (name: string) => join(made, name);
const ran = runCli([
  ...["batch", `${FOLDER}/inbox`, "--results", out("results.ndjson")],
  ...["-o", out("summary.json"), "-o", out("summary.html"), "-o", out("summary.xlsx")],
]);
const results = readFileSync(out("results.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as BatchResult);
const summary = JSON.parse(readFileSync(out("summary.json"), "utf8")) as ProvinceSummary;

describe("the province's inbox", () => {
  it("says what is stored, and ends with exit code 2", () => {
    expectGolden(`${FOLDER}/report.txt`, ran.err);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: "" });
  });

  it("shows the page that is stored", () => {
    expectGolden(`${FOLDER}/summary.html`, readFileSync(out("summary.html"), "utf8"));
  });

  it("has a line for every input", () => {
    const lines = results.map((result) => {
      if (!("submission" in result)) return `${result.file}\t${result.diagnostics[0]?.code}`;
      const { clauses } = result.summary;
      return `${result.submission.file}\t${JSON.stringify(clauses)}`;
    });
    expectGolden(`${FOLDER}/results.txt`, `${lines.join("\n")}\n`);
    expect(results).toHaveLength(summary.inputs.received);
  });

  it("finds each thing that was put there to be found", () => {
    expect(summary.inputs).toEqual({ received: 18, judged: 14, refused: 4, aside: 4 });
    expect(summary.superseded.map(({ reason }) => reason)).toEqual(["earlier", "same-file"]);
    expect(new Set(summary.doubts.map(({ id }) => id))).toEqual(
      new Set(["all-yes", "copied-answers", "no-evidence", "same-phone", "same-photo", "same-postings"]),
    );
    expect(summary.markets.flatMap(({ regionNote }) => regionNote ?? [])).toHaveLength(3);
  });

  it("keeps the answers beside each result", () => {
    const cloud = results.find((result) => "submission" in result && result.submission.file.endsWith("青秀区.yaml"));
    expect(cloud).toMatchObject({ answers: { market_type: "综合性零工市场", report_date: "2026-11-20" } });
  });
});
