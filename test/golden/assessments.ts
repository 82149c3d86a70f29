// The assessments that every format is tested on. Stored, so that a change of the rules is not a change of the reports;
// `npm run golden:update` judges the inputs anew.

import { readFileSync } from "node:fs";
import type { Assessment } from "../../src/model/assessment.ts";
import { compareAssessments } from "../../src/report/comparison/compare-assessments.ts";
import { updateGolden } from "../golden-file.ts";
import { runCli } from "../run-cli.ts";
import { makeHostile } from "./make-hostile.ts";

const FOLDER = "test/golden/assessments";

const INPUTS = {
  comprehensive: "examples/02-comprehensive-gaps/market.yaml",
  "comprehensive-good": "examples/01-comprehensive-good/market.yaml",
  "half-filled": "examples/07-comprehensive-half-filled/market.json",
  "industrial-park": "examples/04-industrial-park-gaps/market.yaml",
  "service-station": "examples/06-service-station-gaps/market.yaml",
  "other-type": "examples/08-other-type/market.yaml",
  blank: "test/golden/inputs/blank.yaml",
  bad: "test/golden/inputs/bad.yaml",
} as const;

function load(name: keyof typeof INPUTS): Assessment {
  const path = `${FOLDER}/${name}.json`;
  updateGolden(path, () => runCli(["check", INPUTS[name], "-f", "json"]).out);
  return JSON.parse(readFileSync(path, "utf8")) as Assessment;
}

/** By the name of its golden files; several in a list are one document. */
export function loadCases(): Record<string, readonly Assessment[]> {
  const comprehensive = load("comprehensive");
  const good = load("comprehensive-good");
  const half = load("half-filled");
  const station = load("service-station");
  return {
    comprehensive: [comprehensive],
    "comprehensive-good": [good],
    "industrial-park": [load("industrial-park")],
    "service-station": [station],
    "other-type": [load("other-type")],
    blank: [load("blank")],
    bad: [load("bad")],
    hostile: [makeHostile(station)],
    "since-last-time": [{ ...half, comparison: compareAssessments(comprehensive, half) }],
    several: [station, load("other-type")],
  };
}
