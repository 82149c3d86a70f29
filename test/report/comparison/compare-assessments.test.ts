import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/model/assessment.ts";
import { OUTCOMES, type Outcome } from "../../../src/model/verdict.ts";
import { compareAssessments, progressOf } from "../../../src/report/comparison/compare-assessments.ts";

const load = (story: string) => JSON.parse(readFileSync(`examples/${story}/assessment.json`, "utf8")) as Assessment;
const good = load("01-comprehensive-good");
const gaps = load("02-comprehensive-gaps");
const halfFilled = load("07-comprehensive-half-filled");
const OPEN: readonly Outcome[] = ["fail", "unknown", "deviation"];

/** The assessment with one check ending otherwise. */
function withCheck(assessment: Assessment, id: string, change: object): Assessment {
  const copy = structuredClone(assessment);
  const check = copy.clauses.flatMap(({ checks }) => checks).find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  Object.assign(check, change);
  return copy;
}

describe("progress of a check", () => {
  it.each<[Outcome | null, Outcome | null, string | null]>([
    ["pass", "fail", "newly_failing"],
    ["unknown", "fail", "newly_failing"],
    [null, "deviation", "newly_failing"],
    ["not_applicable", "fail", "newly_failing"],
    ["pass", "unknown", "newly_unanswered"],
    [null, "unknown", "newly_unanswered"],
    ["fail", "fail", "still_open"],
    ["fail", "deviation", "still_open"],
    ["fail", "unknown", "still_open"],
    ["unknown", "unknown", "still_open"],
    ["fail", "pass", "newly_met"],
    ["deviation", "pass", "newly_met"],
    ["unknown", "pass", "newly_answered"],
    ["fail", "not_applicable", "lapsed"],
    ["fail", null, "lapsed"],
    ["unknown", "not_applicable", "lapsed"],
    ["pass", "pass", null],
    ["noted", "pass", null],
    [null, null, null],
  ])("%s → %s is %s", (old, current, expected) => {
    expect(progressOf(old, current)).toBe(expected);
  });

  const outcome = fc.constantFrom(...OUTCOMES, null);
  it("is never lost for what is or was open, and a blank never mends", () => {
    fc.assert(
      fc.property(outcome, outcome, (old, current) => {
        const isOpen = [old, current].some((one) => one !== null && OPEN.includes(one));
        expect(progressOf(old, current) !== null).toBe(isOpen);
        if (current === "unknown" || current === null) expect(progressOf(old, current)).not.toBe("newly_met");
      }),
    );
  });
});

describe("two assessments", () => {
  it("of the same content differ in nothing", () => {
    const { clauses, checks, figures, doubts, cautions, summary } = compareAssessments(gaps, structuredClone(gaps));
    expect([clauses, figures, doubts.added, doubts.settled, cautions]).toEqual([[], [], [], [], []]);
    expect(new Set(checks.map(({ progress }) => progress))).toEqual(new Set(["still_open"]));
    expect(summary.still_open).toBe(gaps.summary.checks.fail + gaps.summary.checks.deviation);
  });

  it("list every check that is or was open exactly once", () => {
    for (const [old, current] of [
      [gaps, good],
      [good, gaps],
      [halfFilled, gaps],
      [gaps, halfFilled],
    ] as const) {
      const openIn = ({ clauses }: Assessment) =>
        clauses.flatMap(({ checks }) => checks.filter((check) => OPEN.includes(check.outcome)).map(({ id }) => id));
      const listed = compareAssessments(old, current).checks.map(({ id }) => id);
      expect(listed.toSorted()).toEqual([...new Set([...openIn(old), ...openIn(current)])].toSorted());
    }
  });

  it("are mirror images when turned round", () => {
    const { summary } = compareAssessments(gaps, good);
    expect(summary.newly_met).toBe(gaps.summary.checks.fail + gaps.summary.checks.deviation - summary.lapsed);
    expect(compareAssessments(good, gaps).summary.newly_failing).toBe(summary.newly_met + summary.lapsed);
  });

  it("say which numbers changed, and by how much", () => {
    const area = (actual: string) => withCheck(gaps, "1.5.a", { actual });
    const figures = (old: string, current: string) => compareAssessments(area(old), area(current)).figures;
    expect(figures("可用面积：42平方米", "可用面积：60.5平方米")).toEqual([
      { label: "可用面积", old: "42平方米", new: "60.5平方米", difference: 18.5, checks: ["1.5.a"] },
    ]);
    expect(figures("日期：2026-06-30（距填报日143天）；人数：3人", "日期：2026-07-30；人数：2人")).toMatchObject([
      { label: "日期", difference: null },
      { label: "人数", difference: -1 },
    ]);
    expect(figures("面积：1亩", "面积：700平方米")).toMatchObject([{ difference: null }]);
    expect(figures("没有标签的话", "面积：7平方米；随便")).toMatchObject([{ new: "面积：7平方米；随便" }]);
  });

  it("lay open what makes them hard to compare", () => {
    const other = structuredClone(gaps);
    other.standard.version = "1.1";
    other.submission.market.name = "另一个市场";
    other.asOf = "2026-01-01";
    expect(compareAssessments(gaps, other).cautions).toEqual(["market", "version", "order"]);
    const rules = structuredClone(gaps);
    rules.standard.sha256 = "0".repeat(64);
    expect(compareAssessments(gaps, rules).cautions).toEqual(["rules"]);
    expect(compareAssessments(gaps, load("04-industrial-park-gaps")).cautions).toContain("checklist");
  });

  it("mark a demand that reads differently now", () => {
    const [change] = compareAssessments(gaps, withCheck(gaps, "1.5.a", { expected: "不少于60平方米" })).checks.filter(
      ({ id }) => id === "1.5.a",
    );
    expect(change?.isReworded).toBe(true);
  });
});
