import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assess } from "../../src/engine/assess.ts";
import { type CompiledChecklist, compileChecklist } from "../../src/engine/compile-standard.ts";
import { findDoubts } from "../../src/engine/doubts.ts";
import type { Answer } from "../../src/model/answer.ts";
import type { Doubt } from "../../src/model/assessment.ts";
import { parseDay, writeDay } from "../../src/model/day.ts";
import type { Fact, Field, ScalarType } from "../../src/model/standard.ts";
import type { Submission } from "../../src/model/submission.ts";
import { RULE_FILES, STANDARD } from "../standard/released.ts";
import { buildAnswers, type PlainReport, type PlainValue } from "./build-answers.ts";
import { DOUBT_CASES, type DoubtCase, REPORT_DATE } from "./doubt-cases.ts";

const compiled = compileChecklist(STANDARD, "comprehensive");
const listed = parse(RULE_FILES.find(({ path }) => path === "doubts.yaml")?.text ?? "") as {
  doubts: { id: string }[];
  elsewhere: { id: string; where: string }[];
};

function doubtsOf(answers: ReadonlyMap<string, Answer>): Doubt[] {
  return findDoubts(compiled, { answers, asOf: parseDay(REPORT_DATE) });
}

function raise({ id, report }: DoubtCase): Doubt | undefined {
  const answers = buildAnswers(compiled.standard, { report_date: REPORT_DATE, ...report });
  return doubtsOf(answers).find((doubt) => doubt.id === id);
}

describe("cross-checks", () => {
  it.each(DOUBT_CASES.map((one) => [one.id, one.name, one] as const))("%s: %s", (_id, _name, one) => {
    const doubt = raise(one);
    if (one.says === undefined) expect(doubt).toBeUndefined();
    else for (const said of one.says) expect(doubt?.message).toContain(said);
    if (one.says?.length === 0) expect(doubt).toBeDefined();
  });

  it("every one has a case that raises it and a case that just does not", () => {
    for (const { id } of listed.doubts) {
      const own = DOUBT_CASES.filter((one) => one.id === id);
      expect([id, own.some(({ says }) => says !== undefined)]).toEqual([id, true]);
      expect([id, own.some(({ says }) => says === undefined)]).toEqual([id, true]);
    }
  });

  it("a blank report raises none", () => {
    expect(doubtsOf(new Map())).toEqual([]);
    expect(doubtsOf(buildAnswers(compiled.standard, { report_date: REPORT_DATE }))).toEqual([]);
  });

  it("an unreadable report raises none", () => {
    const keys = compiled.standard.facts.flatMap((group) => group.facts.map(({ key }) => key));
    expect(doubtsOf(new Map(keys.map((key) => [key, { kind: "invalid" } as const])))).toEqual([]);
  });

  it("without a date of report nothing that needs one is doubted", () => {
    const answers = buildAnswers(compiled.standard, { fire_last_check: "2090-01-01", open_date: "2000-01-01" });
    expect(findDoubts(compiled, { answers, asOf: null })).toEqual([]);
  });
});

describe("usual ranges", () => {
  it.each([
    ["comprehensive", 4, "“专用面积”填4平方米，比常见的下限5小，请核对数字和单位"],
    ["comprehensive", 5, undefined],
    ["service-station", 4, undefined],
    ["service-station", 2, "“专用面积”填2平方米，比常见的下限3小，请核对数字和单位"],
  ])("of a %s: %d square metres", (id, area, message) => {
    const answers = buildAnswers(STANDARD, { area_own_m2: area });
    const doubts = findDoubts(compileChecklist(STANDARD, id), { answers, asOf: null });
    expect(doubts.find((doubt) => doubt.id === "usual.area_own_m2")?.message).toBe(message);
  });

  it("names both ends where there are two", () => {
    const answers = buildAnswers(STANDARD, { area_shared_m2: 5001 });
    expect(doubtsOf(answers).map((doubt) => doubt.message)).toContain(
      "“共享面积”填5001平方米，不在常见范围0—5000内，请核对数字和单位",
    );
  });
});

describe("the list of cross-checks", () => {
  it("places each of X01 to X48 exactly once, and X49 of our own", () => {
    const ids = [...listed.doubts, ...listed.elsewhere].map(({ id }) => id).sort();
    expect(ids).toEqual(Array.from({ length: 49 }, (_, index) => `X${String(index + 1).padStart(2, "0")}`));
  });

  it("says where the others are judged, naming checks that exist", () => {
    const checks = new Set(
      compiled.standard.checklists.flatMap(({ clauses }) =>
        clauses.flatMap((clause) => clause.checks.map(({ id }) => id)),
      ),
    );
    for (const { where } of listed.elsewhere) {
      for (const [id] of where.matchAll(/\d\.\d+\.[a-z]/gu)) expect(checks).toContain(id);
    }
  });

  it("fills every placeholder and never accuses", () => {
    for (const one of DOUBT_CASES) {
      const message = raise(one)?.message ?? "";
      expect(message).not.toMatch(/[{}]|undefined|造假|虚报|NaN/u);
    }
  });

  it("ends each message with what to check", () => {
    for (const { message } of compiled.standard.doubts) expect(message.split("：").at(-1)).toMatch(/核对|请/u);
  });

  it("lets no answer pass for a placeholder", () => {
    const report = { market_name: "{found}{staff_total}", sign_text: "{region_name}" };
    const doubt = raise({ id: "X10", name: "", report });
    expect(doubt?.message).toContain("{found}{staff_total}");
    expect(doubt?.message).toContain("{region_name}");
  });
});

describe("the law of doubts", () => {
  const facts = compiled.standard.facts.flatMap((group) => group.facts);
  const { doubts: _doubts, ...rest } = compiled;
  const silent: CompiledChecklist = { ...rest, doubts: [] };

  it("no doubt changes a verdict, a count or the score", () => {
    fc.assert(
      fc.property(reports(facts), (report) => {
        const submission = submit(report);
        const tool = { name: "gig-audit", version: "0" };
        const { doubts, ...judged } = assess(compiled, submission, { tool });
        const { doubts: fewer, ...alone } = assess(silent, submission, { tool });
        expect(judged).toEqual(alone);
        expect(doubts.length).toBeGreaterThanOrEqual(fewer.length);
      }),
      { numRuns: 40 },
    );
  });

  it("holds for every case above", () => {
    const tool = { name: "gig-audit", version: "0" };
    for (const { report } of DOUBT_CASES) {
      const submission = submit({ report_date: REPORT_DATE, ...report });
      expect(assess(compiled, submission, { tool }).clauses).toEqual(assess(silent, submission, { tool }).clauses);
    }
  });
});

function submit(report: PlainReport): Submission {
  return {
    file: "report.yaml",
    sha256: "",
    standard: null,
    answers: buildAnswers(compiled.standard, report),
    explanations: [],
    evidence: [],
    diagnostics: [],
  };
}

/** Any report: each fact blank, 无, or some value of its type. */
function reports(facts: readonly Fact[]): fc.Arbitrary<PlainReport> {
  return fc.record(Object.fromEntries(facts.map((fact) => [fact.key, values(fact)]))) as fc.Arbitrary<PlainReport>;
}

type Shape = Pick<Fact, "choices" | "item" | "fields"> & { type: Fact["type"] | ScalarType };

function values(shape: Shape): fc.Arbitrary<PlainValue> {
  return fc.oneof(fc.constant(null), fc.constant("无"), { weight: 4, arbitrary: filled(shape) });
}

function filled(shape: Shape): fc.Arbitrary<PlainValue> {
  switch (shape.type) {
    case "number":
    case "integer":
      return fc.integer({ min: 0, max: 400 });
    case "yesno":
      return fc.boolean();
    case "date":
      return fc.integer({ min: 15_000, max: 21_500 }).map(writeDay);
    case "month":
      return fc.integer({ min: 15_000, max: 21_500 }).map((day) => writeDay(day).slice(0, 7));
    case "list":
      return fc.array(fc.constantFrom(...(shape.choices ?? ["甲", "乙"])), { maxLength: 3 });
    case "rows":
      return fc.array(fieldsOf(shape.fields ?? []), { maxLength: 3 });
    case "record":
      return fieldsOf(shape.fields ?? []);
    case "map":
      return fc.record(Object.fromEntries((shape.choices ?? []).map((name) => [name, values(itemOf(shape.item))])));
    default:
      return fc.constantFrom(...(shape.choices ?? ["07715566696", "每天13小时", "15元/小时", "甲"]));
  }
}

function fieldsOf(fields: readonly Field[]): fc.Arbitrary<PlainValue> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, values(field)])));
}

function itemOf(item: Fact["item"]): Shape {
  if (item === undefined) return { type: "text" };
  return Array.isArray(item) ? { type: "record", fields: item } : (item as Shape);
}
