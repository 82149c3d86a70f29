// Each seeded fault is caught by lint or by the cases, with its code, in its file, on its line.

import { describe, expect, it } from "vitest";
import type { OpenedFolder } from "../../../src/cli/rules/open-folder.ts";
import { lintFolder, testFolder } from "../../../src/cli/rules/review-rule-set.ts";
import type { RuleFinding } from "../../../src/model/rule-sets/rule-review.ts";
import { buildStandard } from "../../../src/standard/build-standard.ts";
import { readSource } from "../../../src/standard/load-standard.ts";
import type { RuleFile } from "../../../src/standard/rule-file.ts";
import { FOLDER, RULE_FILES } from "../released.ts";
import { FAULTS, type Fault } from "./seeded-faults.ts";

const source = readSource(FOLDER);
const stemOf = (path: string) => path.replace(/(\.cases)?\.yaml$/u, "");

/** Caught only by running the cases, or by looking for answers beyond them. */
const NEEDS_CASES: readonly Fault["code"][] = ["never-fails", "never-passes", "case-unreadable"];

/** The released rules with the fault. To be quick, of the cases only those of the clauses it is about, where that is enough. */
function openWith({ file: path, from, to, at, code }: Fault): OpenedFolder {
  const about = NEEDS_CASES.includes(code) ? [] : [path, at?.file ?? path].map(stemOf);
  const ruleFiles = RULE_FILES.filter(
    (file) => about.length === 0 || !file.path.endsWith(".cases.yaml") || about.includes(stemOf(file.path)),
  )
    .filter((file) => file.path !== path || to !== null)
    .map((file) => (file.path === path ? { ...file, text: file.text.replace(from, () => to ?? "") } : file));
  return { folder: FOLDER, ruleFiles, source, built: buildStandard(ruleFiles, source), extending: null };
}

/** Where the catcher must point: the edited line, or the line that the fault names. */
function expectedPlace(
  { file, from, to, at, code }: Fault,
  ruleFiles: readonly RuleFile[],
): { file: string; line: number } {
  const where = at?.file ?? file;
  const lines = (ruleFiles.find(({ path }) => path === where)?.text ?? "").split("\n");
  if (at !== undefined)
    return { file: `${FOLDER}/${where}`, line: lines.findIndex((line) => line.includes(at.line)) + 1 };
  const before = RULE_FILES.find(({ path }) => path === file)?.text.split(from)[0] ?? "";
  // The edit begins where old and new words part.
  const same = [...from].findIndex((character, index) => character !== to?.[index]);
  let line = (before + from.slice(0, Math.max(same, 0))).split("\n").length;
  // A failing case points at the check, which begins above its condition.
  if (code === "case-fails") while (line > 1 && !/^\s*- id:/u.test(lines[line - 1] ?? "")) line -= 1;
  return { file: `${FOLDER}/${where}`, line };
}

/** The place a finding speaks of: for a failing case the rule it is about. */
function placeOf(finding: RuleFinding): { file: string; line: number } {
  const { file, at } = finding.related ?? finding;
  return { file, line: at.line };
}

describe("seeded faults", () => {
  it("are at least sixty, each with its own name", () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
  });

  it.each(FAULTS)("$file: $name → $code", (fault) => {
    expect(RULE_FILES.find(({ path }) => path === fault.file)?.text).toContain(fault.from);
    const opened = openWith(fault);
    const runsCases = NEEDS_CASES.includes(fault.code);
    const review = fault.code === "case-fails" ? testFolder(opened, null) : lintFolder(opened, { runsCases });
    const caught = review.findings.filter(({ code }) => code === fault.code);
    const { file, line } = expectedPlace(fault, opened.ruleFiles);
    if (fault.at?.line === "") expect(caught.map((finding) => placeOf(finding).file)).toContain(file);
    else
      expect(caught.map(placeOf), JSON.stringify(review.findings.slice(0, 5), null, 1)).toContainEqual({ file, line });
  });

  it("is silent without a fault", () => {
    const opened = {
      folder: FOLDER,
      ruleFiles: RULE_FILES,
      source,
      built: buildStandard(RULE_FILES, source),
      extending: null,
    };
    expect(lintFolder(opened).findings).toEqual([]);
    const review = testFolder(opened, 100);
    expect(review.findings).toEqual([]);
    expect(review.coverage?.percent).toBe(100);
  });
});
