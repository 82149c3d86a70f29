// Tests one condition against plain answers to the released standard's questions.

import { compileChecklist } from "../../../../src/engine/compile-standard.ts";
import type { Condition } from "../../../../src/model/condition.ts";
import { parseDay } from "../../../../src/model/day.ts";
import { STANDARD } from "../../../standard/released.ts";
import { buildAnswers, type PlainReport } from "../../build-answers.ts";

const TRUTH = ["fail", "unknown", "explain", "pass"] as const;

export interface Judged {
  truth: (typeof TRUTH)[number];
  actual: string[];
  says: string;
}

export function judgeCondition(condition: Condition, report: PlainReport, asOf: string | null = "2026-11-20"): Judged {
  const rule = { id: "X00", severity: "note" as const, message: "", facts: [], doubt_if: condition };
  const compiled = compileChecklist({ ...STANDARD, doubts: [rule] }, "comprehensive");
  const doubtIf = compiled.doubts[0]?.doubtIf;
  if (doubtIf === undefined) throw new Error("nothing compiled");
  const env = { answers: buildAnswers(STANDARD, report), asOf: asOf === null ? null : parseDay(asOf) };
  const truth = doubtIf.test(env, undefined);
  const { actual } = doubtIf.explain(env, undefined, truth);
  return { truth: TRUTH[truth], actual, says: doubtIf.says() };
}
