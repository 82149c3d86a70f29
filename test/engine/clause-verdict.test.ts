import { describe, expect, it } from "vitest";
import { clauseVerdict } from "../../src/engine/clause-verdict.ts";
import type { CheckResult } from "../../src/model/assessment.ts";
import type { Level, Outcome, Verdict } from "../../src/model/verdict.ts";

const check = ([level, outcome]: [Level, Outcome]): CheckResult => ({
  id: "1.1.a",
  quote: "应",
  level,
  outcome,
  basis: "text",
  expected: "",
  actual: null,
});

const table: [string, [Level, Outcome][], Verdict][] = [
  [
    "a redline fails, whatever else passes",
    [
      ["mandatory", "pass"],
      ["redline", "fail"],
    ],
    "not_met",
  ],
  [
    "some fail, some pass",
    [
      ["mandatory", "pass"],
      ["mandatory", "fail"],
    ],
    "partly_met",
  ],
  [
    "a redline pass is a fact too",
    [
      ["redline", "pass"],
      ["mandatory", "fail"],
    ],
    "partly_met",
  ],
  [
    "all fail",
    [
      ["mandatory", "fail"],
      ["mandatory", "fail"],
    ],
    "not_met",
  ],
  [
    "one fails, the rest blank: part is not earned by blanks",
    [
      ["mandatory", "fail"],
      ["mandatory", "unknown"],
    ],
    "not_met",
  ],
  [
    "a general pass earns no part either",
    [
      ["mandatory", "fail"],
      ["general", "pass"],
    ],
    "not_met",
  ],
  [
    "an optional pass earns no part either",
    [
      ["mandatory", "fail"],
      ["optional", "pass"],
    ],
    "not_met",
  ],
  [
    "a noted self-praise earns no part",
    [
      ["mandatory", "fail"],
      ["mandatory", "noted"],
    ],
    "not_met",
  ],
  [
    "nothing failed, something blank",
    [
      ["mandatory", "pass"],
      ["mandatory", "unknown"],
    ],
    "unanswered",
  ],
  [
    "a general blank counts",
    [
      ["mandatory", "pass"],
      ["general", "unknown"],
    ],
    "unanswered",
  ],
  [
    "a blank comes before a departure",
    [
      ["general", "deviation"],
      ["mandatory", "unknown"],
    ],
    "unanswered",
  ],
  [
    "an optional blank does not count",
    [
      ["mandatory", "pass"],
      ["optional", "noted"],
    ],
    "met",
  ],
  [
    "a departure",
    [
      ["mandatory", "pass"],
      ["general", "deviation"],
    ],
    "explain",
  ],
  [
    "a posting for a person to look at",
    [
      ["mandatory", "pass"],
      ["redline", "deviation"],
    ],
    "explain",
  ],
  [
    "all pass",
    [
      ["mandatory", "pass"],
      ["background", "noted"],
    ],
    "met",
  ],
  [
    "what only an inspector settles does not stop it",
    [
      ["mandatory", "pass"],
      ["mandatory", "noted"],
    ],
    "met",
  ],
  [
    "one part does not apply",
    [
      ["mandatory", "pass"],
      ["mandatory", "not_applicable"],
    ],
    "met",
  ],
  [
    "nothing applies",
    [
      ["mandatory", "not_applicable"],
      ["background", "noted"],
    ],
    "not_applicable",
  ],
];

describe("clause verdict", () => {
  it.each(table)("%s", (_name, checks, verdict) => {
    expect(clauseVerdict(checks.map(check))).toBe(verdict);
    expect(clauseVerdict(checks.map(check).reverse()), "order never matters").toBe(verdict);
  });
});
