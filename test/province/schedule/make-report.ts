import type { AssessedInput } from "../../../src/model/batch-result.ts";
import type { PlainAnswers } from "../../../src/model/plain-answers.ts";
import type { Outcome, Verdict } from "../../../src/model/verdict.ts";
import { type DivisionList, indexDivisions } from "../../../src/province/schedule/divisions/divisions.ts";
import { type MonthlyReport, placeReport, reportOf } from "../../../src/province/schedule/registry/monthly-report.ts";

export const LIST: DivisionList = {
  regions: [
    { cityCode: "450100", city: "南宁市", countyCode: "450102", county: "兴宁区", kind: "市辖区" },
    { cityCode: "450100", city: "南宁市", countyCode: "450181", county: "横州市", kind: "县级市" },
    { cityCode: "450200", city: "柳州市", countyCode: "450222", county: "柳城县", kind: "县" },
  ],
  regionAliases: [{ name: "横县", city: "南宁市", countyCode: "450181", kind: "former", note: "" }],
};
export const DIVISIONS = indexDivisions(LIST);

export interface Made {
  name?: string;
  type?: string;
  region?: string;
  city?: string;
  date?: string | null;
  sha?: string;
  answers?: PlainAnswers;
  outcomes?: Record<string, Outcome>;
}

/** A judged report with as much in it as a test of the schedule needs. */
export function makeResult(made: Made = {}): AssessedInput {
  const outcomes = Object.entries<Outcome>(made.outcomes ?? { "1.1.a": "pass" });
  const verdictOf = (outcome: Outcome): Verdict =>
    outcome === "fail" ? "not_met" : outcome === "unknown" ? "unanswered" : "met";
  const clauses = outcomes.map(([id, outcome]) => ({
    id: id.slice(0, -2),
    section: "",
    topic: null,
    text: "",
    verdict: verdictOf(outcome),
    pending: [],
    checks: [
      {
        id,
        quote: `${id}的原话`,
        level: "mandatory" as const,
        outcome,
        basis: "text" as const,
        expected: "",
        actual: null,
      },
    ],
    evidence: { wanted: [], given: [] },
  }));
  const count = (verdict: Verdict) => clauses.filter((clause) => clause.verdict === verdict).length;
  return {
    format: "gig-audit/assessment/1",
    tool: { name: "test", version: "0" },
    standard: { id: "gx-2024-12", version: "1.0", title: "", document: "", sha256: "" },
    checklist: { id: "comprehensive", annex: 1, title: "" },
    submission: {
      file: `${made.sha ?? "a"}.yaml`,
      sha256: made.sha ?? "a",
      market: {
        name: made.name ?? "兴宁区零工市场",
        type: made.type ?? "综合性零工市场",
        region: made.region ?? "兴宁区",
        city: made.city ?? "南宁市",
      },
      reportDate: made.date === undefined ? "2024-11-20" : made.date,
    },
    asOf: made.date ?? "2024-11-20",
    clauses,
    doubts: [],
    summary: {
      clauses: {
        not_met: count("not_met"),
        partly_met: 0,
        unanswered: count("unanswered"),
        explain: 0,
        met: count("met"),
        not_applicable: 0,
      },
      checks: { fail: 0, unknown: 0, deviation: 0, pass: 0, not_applicable: 0, noted: 0 },
      score: { low: 0, high: 0, profile: "" },
    },
    diagnostics: [],
    answers: made.answers ?? {},
  };
}

export function makeReport(made: Made = {}, month = "2024-11"): MonthlyReport {
  return placeReport(reportOf(makeResult(made), month, null), DIVISIONS);
}
