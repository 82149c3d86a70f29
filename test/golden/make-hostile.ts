import type { Assessment } from "../../src/model/assessment.ts";

/** Formulas, markup, controls, direction marks, emoji, half a character, ends of sections, a link, entities. */
export const HOSTILE =
  "=cmd|' /C calc'!A0 <script>alert(1)</script> ]]> &amp; \u0000\u001b[31m\u0007\u202e倒序\u202c\u200f\u200b" +
  "🀄👨‍👩‍👧 \ud800 _x000D_ [链接](javascript:alert(1)) www.example.cn | ~~*`${x}\r\n@SUM(A1)\t第二行\u2028末\ufffe";
export const LONG = `+${"长".repeat(39_998)}尾`;

/** An assessment whose every free text is hostile, and one of them 40,000 characters long. */
export function makeHostile(assessment: Assessment): Assessment {
  const [first, second, ...rest] = structuredClone(assessment.clauses.slice(0, 4));
  if (first === undefined || second === undefined) throw new Error("too few clauses");
  const [check, ...others] = second.checks;
  if (check === undefined) throw new Error("no check");
  return {
    ...assessment,
    submission: {
      file: `自评/${HOSTILE.replaceAll("/", "")}.yaml`,
      sha256: assessment.submission.sha256,
      market: { name: HOSTILE, type: HOSTILE, region: "＝1+1", city: "-2+3" },
      reportDate: assessment.submission.reportDate,
    },
    clauses: [
      first,
      {
        ...second,
        verdict: "partly_met",
        remedy: `${HOSTILE}\n第二步`,
        checks: [
          { ...check, outcome: "fail", actual: LONG, missing: [HOSTILE, "@x"], reason: HOSTILE },
          ...others.map((other) => ({ ...other, outcome: "deviation" as const, actual: HOSTILE })),
        ],
        evidence: { wanted: [HOSTILE], given: [{ file: HOSTILE, sha256: "0".repeat(64) }] },
      },
      ...rest,
    ],
    doubts: [{ id: "hostile", message: `${HOSTILE}${LONG}`, facts: [], severity: "note" }],
    diagnostics: [
      { code: "unknown-key", severity: "warning", message: HOSTILE, at: { sheet: HOSTILE, cell: "A1" } },
    ],
  };
}
