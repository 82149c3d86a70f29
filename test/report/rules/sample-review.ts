import type { RuleReview } from "../../../src/model/rule-sets/rule-review.ts";

/** A review with everything a reporter may meet: awkward characters, a long line, a failing case with its trace. */
export const REVIEW: RuleReview = {
  format: "gig-audit/rule-review/1",
  kind: "test",
  tool: { name: "gig-audit", version: "0.0.0" },
  sets: [
    {
      folder: "rules/示例/1.0",
      standard: "sample@1.0",
      findings: [
        {
          code: "quote-differs",
          severity: "error",
          file: "rules/示例/1.0/annex-1/05 area.yaml",
          at: { line: 14, column: 5 },
          message: "“1.5.a”引用的文字<不>在“本条”原文里，100%\n请逐字核对",
          excerpt: "    quote: 场所面积不少于50m²",
        },
        {
          code: "published-missing",
          severity: "warning",
          file: "rules/示例/1.0/standard.yaml",
          at: { line: 1, column: 1 },
          message: "还没有 ids.lock",
          excerpt: "id: sample",
        },
        {
          code: "case-fails",
          severity: "error",
          file: "rules/示例/1.0/annex-1/05.cases.yaml",
          at: { line: 22, column: 15 },
          message: "判例“49平方米”没有过",
          excerpt: "    checks: { 1.5.a: pass }",
          related: { file: "rules/示例/1.0/annex-1/05 area.yaml", at: { line: 13, column: 5 } },
          trace: [
            {
              check: "1.5.a",
              outcome: "deviation",
              when: null,
              failsIf: null,
              pass: {
                says: "甲；且乙",
                truth: "fail",
                actual: [],
                missing: [],
                join: "all",
                parts: [
                  {
                    says: "“专用面积”不少于50平方米",
                    truth: "fail",
                    actual: ["专用面积：49平方米"],
                    missing: [],
                    join: null,
                    parts: [],
                  },
                  {
                    says: "“共享方式”为“分时”",
                    truth: "unknown",
                    actual: [],
                    missing: ["共享方式"],
                    join: null,
                    parts: [],
                  },
                ],
              },
            },
          ],
        },
      ],
      cases: [
        {
          file: "rules/示例/1.0/annex-1/05.cases.yaml",
          at: { line: 18, column: 5 },
          clause: "1.5",
          name: "49平方米",
          isPassed: false,
          expected: { verdict: "met", checks: { "1.5.a": "pass" } },
          actual: { verdict: "explain", checks: { "1.5.a": "deviation" } },
        },
        {
          file: "rules/示例/1.0/annex-1/05.cases.yaml",
          at: { line: 30, column: 5 },
          clause: "1.5",
          name: "50平方米 & \u0007“够”",
          isPassed: true,
          expected: { verdict: "met", checks: {} },
          actual: { verdict: "met", checks: {} },
        },
      ],
      coverage: { wanted: 3, seen: 2, percent: 66 },
    },
  ],
};
