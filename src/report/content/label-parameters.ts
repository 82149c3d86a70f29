import type { Assessment } from "../../model/assessment.ts";
import type { Parameter } from "../../model/standard.ts";

/** The same result for people: numbers of ours (内部口径) under the rule set's words and units, `工作日志最长间隔: 30天`. */
export function labelParameters(assessment: Assessment, parameters: readonly Parameter[]): Assessment {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const labelled = (used: Readonly<Record<string, number | string>>) =>
    Object.fromEntries(
      Object.entries(used).map(([name, value]) => {
        const { zh = name, unit = "" } = known.get(name) ?? {};
        return [zh, `${value}${unit}`];
      }),
    );
  const clauses = assessment.clauses.map((clause) => ({
    ...clause,
    checks: clause.checks.map((check) =>
      check.parameters === undefined ? check : { ...check, parameters: labelled(check.parameters) },
    ),
  }));
  return { ...assessment, clauses };
}
