import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Answer } from "../../src/model/answer.ts";
import { writeDay } from "../../src/model/day.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import type { Fact } from "../../src/model/standard.ts";
import type { Submission } from "../../src/model/submission.ts";
import { readSubmission } from "../../src/submission/read-submission.ts";
import { treeFromJson } from "../../src/submission/text/tree-from-json.ts";
import { answerTo, facts, readReport, sayAnswer } from "./read-report.ts";

const allFacts = facts.flatMap((group) => group.facts);
const RUNS = { numRuns: 150 };

const words = fc.constantFrom(
  "是",
  "否",
  "无",
  "不清楚",
  "",
  "√",
  "60㎡",
  "约60",
  "50-60",
  "-3",
  "2.5",
  "2024-04-10",
  "2025-02-30",
  "2024-04",
  "转介",
  "大屏、公告栏",
  "综合",
  "其他",
  "1,200",
  "两台",
  "NaN",
  "周一至周五 9:00-17:00",
  "名称：甲",
  "450102199001010013",
  "未上线",
);
/** What JSON can hold: no NaN, no Infinity, no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const scalar = fc.oneof(words, words, fc.string(), number, fc.integer(), fc.boolean(), fc.constant(null));

/** Something that people might write for a fact: mostly of its shape, with its own names, sometimes not at all. */
function writtenFor(fact: Fact): fc.Arbitrary<unknown> {
  const fields = Array.isArray(fact.item) ? fact.item : (fact.fields ?? []);
  const record = fc.dictionary(fc.constantFrom(...fields.map((field) => field.zh), "别的"), scalar, { maxKeys: 4 });
  const names = fc.constantFrom(...(fact.choices ?? ["甲"]), "别的");
  const shaped = {
    map: fc.dictionary(names, fc.oneof(scalar, record), { maxKeys: 4 }),
    record,
    rows: fc.array(fc.oneof(record, scalar), { maxLength: 4 }),
    list: fc.array(fc.oneof(names, scalar), { maxLength: 4 }),
    enum: names,
  };
  const own = fact.type in shaped ? shaped[fact.type as keyof typeof shaped] : scalar;
  return fc.oneof(
    { weight: 6, arbitrary: own },
    { weight: 2, arbitrary: scalar },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}

/** A report: facts, each with something written for it. */
const report = fc
  .subarray(allFacts, { maxLength: 12 })
  .chain((chosen) => fc.tuple(fc.constant(chosen), fc.tuple(...chosen.map(writtenFor))))
  .map(([chosen, written]) => chosen.map((fact, index) => ({ fact, written: written[index] })));

type Written = readonly { fact: Fact; written: unknown }[];

function byName(entries: Written, name: (fact: Fact) => string): Record<string, unknown> {
  return Object.fromEntries(entries.map(({ fact, written }) => [name(fact), written]));
}

/** What JSON holds of it: fast-check's values may nest a negative zero, which only YAML can write. */
function asJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function sayAnswers(submission: Submission) {
  return Object.fromEntries([...submission.answers].map(([key, answer]) => [key, sayAnswer(answer)]));
}

/** The same value with the keys of every object the other way round. */
function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turnKeys(inner)]);
  return Object.fromEntries(entries.toReversed());
}

/** What was answered, also in which order its parts stand. */
const sayInOrder = (submission: Submission) =>
  Object.fromEntries(Object.entries(sayAnswers(submission)).map(([key, said]) => [key, JSON.stringify(said)]));

function findInvalid(answer: Answer): Answer[] {
  if (answer.kind === "invalid") return [answer];
  if (answer.kind === "map") return [...answer.entries.values()].flatMap(findInvalid);
  return answer.kind === "rows" ? answer.rows.flatMap(findInvalid) : [];
}

const fromJson = (value: unknown) =>
  readSubmission(treeFromJson(value, "m.json"), facts, { file: "m.json", sha256: "0" });

describe("laws of reading", () => {
  it("no JSON value makes it throw anything but an InputError", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        for (const read of [() => fromJson(value), () => readReport(JSON.stringify(value), "m.json")]) {
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        }
      }),
      RUNS,
    );
  });

  it("no text makes it throw anything but an InputError, whose words end in what to do", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "甲: ",
        "- ",
        "  ",
        "\n",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        "：",
        "\t",
        "&a ",
        "*a",
        "|",
        "#",
        "?",
        ":",
      ),
      words,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          readReport(pieces.join(""));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          for (const { message, severity } of error.diagnostics) {
            expect(severity).toBe("error");
            expect(message).toContain("请");
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("answers exactly the facts that were written, and every invalid answer has its one error", () => {
    fc.assert(
      fc.property(report, (entries) => {
        const submission = fromJson(byName(entries, (fact) => fact.zh));
        expect(new Set(submission.answers.keys())).toEqual(new Set(entries.map(({ fact }) => fact.key)));
        const invalid = new Set([...submission.answers.values()].flatMap(findInvalid));
        const errors = submission.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
        expect(errors.length, errors.map((error) => error.message).join("\n")).toBe(invalid.size);
      }),
      RUNS,
    );
  });

  it("label or key, in any order, under a heading or not, it is the same report", () => {
    fc.assert(
      fc.property(report, fc.boolean(), (entries, isGrouped) => {
        const plain = sayInOrder(fromJson(byName(entries, (fact) => fact.zh)));
        const other = turnKeys(asJson(byName(entries, (fact) => fact.key)));
        const wrapped = isGrouped && entries.length > 0 ? { [facts[0]?.title ?? ""]: other } : other;
        expect(sayInOrder(fromJson(wrapped))).toEqual(plain);
      }),
      RUNS,
    );
  });

  it("YAML or JSON, it is the same report", () => {
    fc.assert(
      fc.property(report, (entries) => {
        const value = asJson(byName(entries, (fact) => fact.zh));
        const json = readReport(JSON.stringify(value, null, "\t"), "m.json");
        const yaml = readReport(stringify(value, { aliasDuplicateObjects: false }) || "{}", "m.yaml");
        expect(sayAnswers(yaml)).toEqual(sayAnswers(json));
      }),
      RUNS,
    );
  });

  it("reading what was read gives the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: -25_000, max: 60_000 }), (count, day) => {
        expect(answerTo("exits_count", String(count)).answer).toBe(count);
        expect(answerTo("report_date", writeDay(day)).answer).toBe(day);
      }),
      RUNS,
    );
  });

  it("full-width writing changes nothing", () => {
    const widen = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const [key, written] of [
      ["area_own_m2", "1,200.5m2"],
      ["report_date", "2024-4-10"],
      ["market_type", "comprehensive"],
      ["evac_clear", "YES"],
      ["service_phone", "(0771)555-6666"],
      ["exits_count", "N/A"],
    ] as const) {
      expect(answerTo(key, widen(written)), key).toEqual(answerTo(key, `"${written}"`));
    }
  });
});
