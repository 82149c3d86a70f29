// Laws that hold for any report: tried on random ones.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import type { Answer } from "../../src/model/answer.ts";
import { parseDay } from "../../src/model/day.ts";
import type { Fact, Field } from "../../src/model/standard.ts";
import type { Submission } from "../../src/model/submission.ts";
import { STANDARD } from "../standard/released.ts";

const TOOL = { name: "test", version: "0" };
const TODAY = parseDay("2026-11-20") ?? 0;
const checklists = STANDARD.checklists.map(({ id }) => compileChecklist(STANDARD, id));
const facts = STANDARD.facts.flatMap((group) => group.facts);

const unknown = fc.constantFrom<Answer>({ kind: "unanswered" }, { kind: "invalid" });
const none = fc.constant<Answer>({ kind: "none" });

function scalar(type: Field["type"], choices: readonly string[] | undefined): fc.Arbitrary<Answer> {
  switch (type) {
    case "number":
    case "integer":
      return fc.integer({ min: 0, max: 120 }).map((value) => ({ kind: "number", value }));
    case "yesno":
      return fc.boolean().map((value) => ({ kind: "yesno", value }));
    case "date":
      return fc.oneof(
        none,
        fc.integer({ min: TODAY - 500, max: TODAY + 3 }).map((value): Answer => ({ kind: "date", value })),
      );
    case "month":
      return fc.integer({ min: 2026 * 12 + 5, max: 2026 * 12 + 10 }).map((value) => ({ kind: "month", value }));
    case "list":
      return fc
        .subarray([...(choices ?? ["就业政策", "职业技能", "安全生产", "薪资"])])
        .map((items) => ({ kind: "list", items, unread: [] }));
    case "enum":
      return fc.constantFrom(...(choices ?? [""])).map((value) => ({ kind: "text", value }));
    default:
      return fc.oneof(
        none,
        fc
          .constantFrom("云岭县", "云岭县零工市场", "南坡市", "0778-5218866", "只招男工", "150元/天，8小时")
          .map((value): Answer => ({ kind: "text", value })),
      );
  }
}

function record(fields: readonly Field[]): fc.Arbitrary<Answer> {
  const entries = fields.map((field) =>
    fc
      .option(fc.oneof({ weight: 4, arbitrary: scalar(field.type, field.choices) }, unknown))
      .map((answer) => [field.key, answer] as const),
  );
  return fc.tuple(...entries).map((pairs) => ({
    kind: "map",
    entries: new Map(pairs.flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]]))),
  }));
}

function answerOf(fact: Fact): fc.Arbitrary<Answer> {
  if (fact.type === "rows") {
    return fc
      .array(record(fact.fields ?? []), { maxLength: 3 })
      .map((rows) => ({ kind: "rows", rows: rows.flatMap((row) => (row.kind === "map" ? [row] : [])) }));
  }
  if (fact.type === "record") return record(fact.fields ?? []);
  if (fact.type === "map") {
    const item = fact.item;
    const inner = Array.isArray(item) ? record(item) : scalar((item as { type: Field["type"] }).type, undefined);
    const entries = (fact.choices ?? []).map((name) => fc.option(inner).map((answer) => [name, answer] as const));
    return fc.tuple(...entries).map((pairs) => ({
      kind: "map",
      entries: new Map(pairs.flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]]))),
    }));
  }
  return scalar(fact.type, fact.choices);
}

/** Whole answers: nothing in them is blank, so that adding one only ever adds knowledge. */
const report = fc
  .tuple(
    ...facts.map((fact) =>
      fc
        .option(fc.oneof({ weight: 12, arbitrary: answerOf(fact) }, unknown), { freq: 4 })
        .map((answer) => [fact.key, answer] as const),
    ),
  )
  .map((pairs) => new Map(pairs.flatMap(([key, answer]) => (answer === null ? [] : [[key, answer] as const]))));

const which = fc.nat({ max: checklists.length - 1 });

function judge(index: number, answers: ReadonlyMap<string, Answer>) {
  const checklist = checklists[index];
  if (checklist === undefined) throw new Error("no such checklist");
  const submission: Submission = {
    file: "x",
    sha256: "",
    standard: null,
    answers,
    explanations: [],
    evidence: [],
    diagnostics: [],
  };
  return assess(checklist, submission, { tool: TOOL, asOf: TODAY });
}

describe("laws of judging", () => {
  it("no report makes the engine throw, and every clause gets a verdict", () => {
    fc.assert(
      fc.property(which, report, (index, answers) => {
        const { clauses, summary } = judge(index, answers);
        expect(Object.values(summary.clauses).reduce((sum, count) => sum + count, 0)).toBe(clauses.length);
        expect(summary.score.low).toBeLessThanOrEqual(summary.score.high);
      }),
      { numRuns: 150 },
    );
  });

  it("a blank answer never fails a check", () => {
    fc.assert(
      fc.property(which, fc.subarray(facts), (index, chosen) => {
        const blank = new Map(chosen.map((fact) => [fact.key, { kind: "unanswered" } as Answer]));
        expect(judge(index, blank).summary.checks.fail).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("what only the monthly schedule asks changes no clause and no score", () => {
    const optional = STANDARD.facts.flatMap((group) => (group.optional === true ? group.facts : []));
    fc.assert(
      fc.property(which, report, (index, answers) => {
        const without = new Map(answers);
        for (const { key } of optional) without.delete(key);
        const [one, other] = [judge(index, answers), judge(index, without)];
        expect(one.clauses).toEqual(other.clauses);
        expect(one.summary).toEqual(other.summary);
      }),
      { numRuns: 60 },
    );
  });

  it("turning a blank into an answer never widens the score interval", () => {
    fc.assert(
      fc.property(which, report, fc.nat(), (index, answers, pick) => {
        const keys = [...answers.keys()];
        const key = keys[pick % Math.max(keys.length, 1)];
        if (key === undefined) return;
        const without = new Map(answers);
        without.delete(key);
        const before = judge(index, without).summary.score;
        const after = judge(index, answers).summary.score;
        expect(after.high - after.low).toBeLessThanOrEqual(before.high - before.low + 0.2);
      }),
      { numRuns: 300 },
    );
  });

  it("the order of answers never matters", () => {
    fc.assert(
      fc.property(which, report, (index, answers) => {
        const reversed = new Map([...answers].reverse());
        expect(judge(index, reversed)).toEqual(judge(index, answers));
      }),
      { numRuns: 60 },
    );
  });
});
