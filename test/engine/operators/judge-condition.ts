// Tests one condition against plain answers to the released standard's questions.

import { compileChecklist } from "../../../src/engine/compile-standard.ts";
import type { Condition } from "../../../src/model/condition.ts";
import { parseDay } from "../../../src/model/day.ts";
import { buildStandard } from "../../../src/standard/build-standard.ts";
import { readRuleFiles } from "../../../src/standard/read-rule-files.ts";
import { buildAnswers, type PlainReport } from "../build-answers.ts";

const FOLDER = "standards/gx-2024-12/1.0";
const TRUTH = ["fail", "unknown", "explain", "pass"] as const;

const { standard, problems } = buildStandard(
  readRuleFiles(FOLDER).filter(({ path }) => !path.startsWith("wording/")),
  null,
);
if (standard === null) throw new Error(JSON.stringify(problems));
const base = standard;

export interface Judged {
  truth: (typeof TRUTH)[number];
  actual: string[];
  says: string;
}

export function judgeCondition(condition: Condition, report: PlainReport, asOf: string | null = "2026-11-20"): Judged {
  const rule = { id: "X00", severity: "note" as const, message: "", facts: [], doubt_if: condition };
  const compiled = compileChecklist({ ...base, doubts: [rule] }, "comprehensive");
  const doubtIf = compiled.doubts[0]?.doubtIf;
  if (doubtIf === undefined) throw new Error("nothing compiled");
  const env = { answers: buildAnswers(base, report), asOf: asOf === null ? null : parseDay(asOf) };
  const truth = doubtIf.test(env, undefined);
  const { actual } = doubtIf.explain(env, undefined, truth);
  return { truth: TRUTH[truth], actual, says: doubtIf.says() };
}
