// An authority's own numbers (--params) and score profile (--score).

import { words } from "../../locale/index.ts";
import { parseDay } from "../../model/day.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { ScoreProfile, Standard } from "../../model/standard.ts";
import { parseRuleFile } from "../../standard/rule-file.ts";
import { validateRuleFile } from "../../standard/validate-rule-file.ts";
import { readInputFile } from "../files/read-file.ts";
import { UsageError } from "../usage-error.ts";

const LARGEST_SETTINGS = 1024 * 1024;

export function parseSettings(path: string) {
  const problems: RuleProblem[] = [];
  const text = new TextDecoder().decode(readInputFile(path, LARGEST_SETTINGS).bytes);
  const file = parseRuleFile({ path, text }, problems);
  refuse(problems);
  return file;
}

export function refuse(problems: readonly RuleProblem[]): void {
  if (problems.length === 0) return;
  throw new UsageError(
    problems.map(({ file, at, message }) => `${file}:${at.line}:${at.column} ${message}`).join("\n"),
  );
}

/** `worklog_days: 45` and so on, flat or under `parameters:`; names and kinds must be the standard's. */
export function readParameters(path: string, standard: Standard): Record<string, number | string> {
  const file = parseSettings(path);
  const value = (file.value ?? {}) as Record<string, unknown>;
  const isNested = typeof value.parameters === "object" && value.parameters !== null;
  const given = (isNested ? value.parameters : value) as Record<string, unknown>;
  const known = new Map(standard.parameters.map((parameter) => [parameter.name, parameter]));
  const problems: RuleProblem[] = [];
  const accepted: [string, number | string][] = [];
  for (const [name, replacement] of Object.entries(given)) {
    const at = file.placeOf(isNested ? ["parameters", name] : [name]);
    const own = known.get(name)?.value;
    if (own === undefined) {
      problems.push({
        code: "parameter-unknown",
        file: path,
        at,
        message: words.cli.unknownParameter(name, [...known.keys()]),
      });
    } else if (isUsable(replacement, own)) accepted.push([name, replacement]);
    else
      problems.push({
        code: "rule-schema",
        file: path,
        at,
        message: words.cli.badParameter(name, typeof own === "number"),
      });
  }
  refuse(problems);
  return Object.fromEntries(accepted);
}

function isUsable(value: unknown, own: number | string): value is number | string {
  if (typeof own === "number") return typeof value === "number" && Number.isFinite(value) && value >= 0;
  return typeof value === "string" && parseDay(value) !== null;
}

export function readScoreProfile(path: string): ScoreProfile {
  const file = parseSettings(path);
  const problems: RuleProblem[] = [];
  if (!validateRuleFile("score", file, problems)) refuse(problems);
  return file.value as ScoreProfile;
}
