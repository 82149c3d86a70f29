import { describe, expect, it } from "vitest";
import type { CompiledCheck } from "../../src/engine/compile-standard.ts";
import type { JudgedCheck } from "../../src/engine/judge-check.ts";
import { scoreClauses } from "../../src/engine/score.ts";
import type { Check } from "../../src/model/standard.ts";
import type { Level, Outcome } from "../../src/model/verdict.ts";
import { SMALL } from "./evaluate.ts";

type Entry = [Level, Outcome, Partial<Check>?, boolean?, boolean?];

function judged([level, outcome, more = {}, isSettled = true, isExcusable = false]: Entry): JudgedCheck {
  const check: Check = { id: "1.1.a", quote: "应", level, asks: "", ...more };
  const compiled: CompiledCheck = {
    check,
    asks: "",
    pass: null,
    when: null,
    failsIf: null,
    otherwise: "",
    remedy: "",
    shows: [],
    parameters: {},
    whenParameters: {},
  };
  return {
    compiled,
    isSettled,
    isExcusable,
    result: { id: check.id, quote: "应", level, outcome, basis: "text", expected: "", actual: null },
  };
}

const table: [string, Entry[][], { low: number; high: number }][] = [
  ["all pass", [[["mandatory", "pass"]]], { low: 100, high: 100 }],
  [
    "share of a clause",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "fail"],
      ],
    ],
    { low: 50, high: 50 },
  ],
  [
    "clauses weigh the same",
    [
      [["mandatory", "pass"]],
      [
        ["mandatory", "fail"],
        ["mandatory", "fail"],
        ["mandatory", "fail"],
      ],
    ],
    { low: 50, high: 50 },
  ],
  [
    "unknown is 0 below and 1 above",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "unknown"],
      ],
    ],
    { low: 50, high: 100 },
  ],
  [
    "a redline fails the clause",
    [
      [
        ["mandatory", "pass"],
        ["redline", "fail"],
      ],
    ],
    { low: 0, high: 0 },
  ],
  [
    "an open redline could",
    [
      [
        ["mandatory", "pass"],
        ["redline", "unknown"],
      ],
    ],
    { low: 0, high: 100 },
  ],
  [
    "general and optional stay out",
    [
      [
        ["mandatory", "pass"],
        ["general", "deviation"],
        ["optional", "noted"],
      ],
    ],
    { low: 100, high: 100 },
  ],
  [
    "a lawful departure does not lower it",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "deviation"],
      ],
    ],
    { low: 100, high: 100 },
  ],
  [
    "what does not apply stays out",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "not_applicable"],
      ],
    ],
    { low: 100, high: 100 },
  ],
  [
    "a clause that does not apply stays out",
    [[["mandatory", "fail"]], [["mandatory", "not_applicable"]]],
    { low: 0, high: 0 },
  ],
  [
    "derived checks stay out",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "fail", { derived: true }],
      ],
    ],
    { low: 100, high: 100 },
  ],
  [
    "on-site checks stay out",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "fail", { only_on_site: true }],
      ],
    ],
    { low: 100, high: 100 },
  ],
  [
    "a failure whose lawful cause is still blank counts at the low end only",
    [[["mandatory", "fail", {}, true, true]], [["mandatory", "pass"]], [["mandatory", "fail"]]],
    { low: 33.3, high: 50 },
  ],
  ["a pass that may not apply is open", [[["mandatory", "pass", {}, false]]], { low: 0, high: 100 }],
  [
    "one number when nothing is missing",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "fail"],
        ["mandatory", "fail"],
      ],
    ],
    { low: 33.3, high: 33.3 },
  ],
  [
    "rounding never narrows it while something is",
    [
      [
        ["mandatory", "pass"],
        ["mandatory", "pass"],
        ["mandatory", "unknown"],
        ["mandatory", "fail"],
        ["mandatory", "fail"],
        ["mandatory", "fail"],
        ["mandatory", "fail"],
      ],
    ],
    { low: 28.5, high: 42.9 },
  ],
  ["nothing to count", [[["optional", "noted"]]], { low: 0, high: 100 }],
];

describe("score interval", () => {
  it.each(table)("%s", (_name, clauses, expected) => {
    expect(
      scoreClauses(
        clauses.map((checks) => checks.map(judged)),
        SMALL.scoreProfile,
      ),
    ).toEqual(expected);
  });
});
