// `gig-audit batch` against spectral on the same reports; spectral is installed for it into a folder that is thrown away.
// Spectral's rules are the conditions of our checks as JSON Schema, and it must find in every report what gig-audit finds.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDay } from "../../src/model/day.ts";
import { readReleased } from "../../src/standard/released.ts";
import { type Measured, measureProcess } from "./measure-process.ts";
import { BIN, inFolder, median, scaled, writeInbox } from "./run-batch.ts";
import { compareFindings, readOurs, readTheirs } from "./spectral-findings.ts";
import { sayChecklists, spectralRuleset, writeReports } from "./spectral-rules.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SPECTRAL = "@stoplight/spectral-cli@6.16.3";
const PATIENCE = 300_000;
/** The date of the made-up reports. */
const AS_OF = "2026-11-20";
/** Both programs' way of saying that everything was read and something was found. */
const FOUND = 1;

/** The program, or null where it cannot be had. */
function installSpectral(home: string): string | null {
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  const options = { cwd: home, stdio: "ignore", timeout: PATIENCE } as const;
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", SPECTRAL], options);
  const program = join(home, "node_modules/@stoplight/spectral-cli/dist/index.js");
  return status === 0 && existsSync(program) ? program : null;
}

await inFolder((folder) => {
  const program = installSpectral(join(folder, "spectral"));
  if (program === null) {
    console.log("spectral could not be installed (offline?): not compared");
    return;
  }
  const standard = readReleased("dist/standards/gx-2024-12@1.0");
  const checklists = sayChecklists(standard, parseDay(AS_OF) ?? 0);
  const [ruleset, found, inbox, results] = ["ruleset.json", "found.json", "inbox", "results.ndjson"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(ruleset, JSON.stringify(spectralRuleset(checklists)));
  const reports = writeReports(folder, scaled(1000), standard, checklists);
  writeInbox(inbox, reports.length);

  const runs = {
    theirs: [
      program,
      "lint",
      "-q",
      "-r",
      ruleset,
      "-f",
      "json",
      "-o",
      found,
      ...reports.map(({ name }) => join(folder, name)),
    ],
    ours: [BIN, "batch", inbox, "--as-of", AS_OF, "--results", results],
  };
  const times: Record<keyof typeof runs, Measured[]> = { theirs: [], ours: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of ["theirs", "ours"] as const) {
      const measured = measureProcess(folder, runs[name]);
      if (measured.status !== FOUND) throw new Error(`${name}: ended with ${measured.status}`);
      times[name].push(measured);
    }
  const findings = compareFindings(readOurs(results, inbox), readTheirs(found, folder), reports);
  if (findings === 0) throw new Error("nothing was found: spectral's rules were not put to the test");

  const said = checklists.map(({ checklist, schemas, checks }) => `${checklist} ${schemas.size} of ${checks}`);
  const show = (of: (measured: Measured) => number) => {
    const [theirs, ours] = [median(times.theirs.map(of)), median(times.ours.map(of))];
    return `spectral ${theirs.toFixed(1)} s, gig-audit batch ${ours.toFixed(1)} s = ${(theirs / ours).toFixed(1)} ×`;
  };
  console.log(`rules for spectral, each a check's condition as JSON Schema: ${said.join(", ")} checks`);
  console.log(`${reports.length} files; both find the same ${findings} failing checks; median of ${ROUNDS}`);
  console.log(`   from start to end   ${show(({ seconds }) => seconds)}`);
  console.log(`   user processor time ${show(({ user }) => user)}`);
});
