// Every story in examples/ comes out as it is stored there.

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/model/assessment.ts";
import { expectGolden } from "../golden-file.ts";
import { runCli } from "../run-cli.ts";

const stories = readdirSync("examples", { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && /^\d\d-/u.test(entry.name),
);

describe.each(stories.map((entry) => entry.name))("%s", (story) => {
  const folder = `examples/${story}`;
  const report = readdirSync(folder).find((name) => name.startsWith("market.")) ?? "";
  const judged = runCli(["check", `${folder}/${report}`, "-f", "json"]);

  it("prints what is stored", () => {
    const { out, err } = runCli(["check", `${folder}/${report}`]);
    expect(err).toBe("");
    expectGolden(`${folder}/report.txt`, out);
  });

  it("gives the assessment that is stored, byte for byte", () => {
    expectGolden(`${folder}/assessment.json`, judged.out);
  });

  it("ends with the exit code of its gaps", () => {
    const { clauses } = (JSON.parse(judged.out) as Assessment).summary;
    expect(judged.code).toBe(clauses.not_met + clauses.partly_met + clauses.unanswered > 0 ? 1 : 0);
  });
});
