// The released standard against the document: verbatim, complete, linked.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repairText } from "../../src/standard/link/repair-text.ts";
import { STANDARD } from "./released.ts";

const source = readFileSync("standards/gx-2024-12/source.txt", "utf8");
const document = repairText(source, STANDARD.repairs);
const annexes = STANDARD.checklists.filter((checklist) => checklist.annex !== null);
const own = annexes.map(({ annex, clauses }) => ({
  annex,
  clauses: clauses.filter((clause) => clause.id.startsWith(`${annex}.`)),
}));
const mainText = [
  ...(annexes[0]?.clauses.filter((clause) => clause.id.startsWith("0.")) ?? []),
  ...STANDARD.governmentDuties,
];

describe("the document", () => {
  it("has 29, 15 and 13 clauses, numbered without a gap", () => {
    expect(own.map(({ clauses }) => clauses.length)).toEqual([29, 15, 13]);
    for (const { annex, clauses } of own) {
      expect(clauses.map((clause) => clause.id)).toEqual(clauses.map((_, index) => `${annex}.${index + 1}`));
    }
  });

  it("has 258 checks in the annexes and 11 in the main text", () => {
    expect(own.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.checks)).length).toBe(258);
    expect(mainText.flatMap((clause) => clause.checks).length).toBe(11);
  });

  it.each(own.flatMap(({ clauses }) => clauses))("clause $id stands in it word for word", (clause) => {
    expect(document).toContain(clause.text);
    for (const check of clause.checks) expect(clause.text).toContain(check.quote);
  });

  it.each(mainText)("main text $id stands in it word for word", (clause) => {
    for (const paragraph of clause.text.split("\n")) expect(document).toContain(paragraph);
    for (const check of clause.checks) expect(clause.text).toContain(check.quote);
  });

  it("needs every listed repair, and each once", () => {
    for (const repair of STANDARD.repairs) expect(source.split(repair.was).length, repair.where).toBe(2);
  });
});

describe("the encoding", () => {
  const checks = [...own.flatMap(({ clauses }) => clauses), ...mainText].flatMap((clause) => clause.checks);

  it("asks 103 questions, and 27 more for the monthly schedule alone", () => {
    const counts = (isOptional: boolean) =>
      STANDARD.facts.filter((group) => (group.optional === true) === isOptional).flatMap((group) => group.facts).length;
    expect([counts(false), counts(true)]).toEqual([103, 27]);
  });

  it("knows 111 counties in 14 cities", () => {
    expect(STANDARD.regions.length).toBe(111);
    expect(new Set(STANDARD.regions.map((region) => region.city)).size).toBe(14);
  });

  it("gives a remedy for every check that can fail", () => {
    const silent = checks.filter(
      (check) => check.pass !== undefined && check.level !== "optional" && check.remedy === undefined,
    );
    expect(silent.map((check) => check.id)).toEqual([]);
  });

  it("says why background and optional words are not judged", () => {
    const silent = checks.filter(
      (check) => (check.level === "background" || check.level === "optional") && check.note === undefined,
    );
    expect(silent.map((check) => check.id)).toEqual([]);
  });

  it("keeps the five basic functions for other types, as an extension", () => {
    const other = STANDARD.checklists.find((checklist) => checklist.id === "other-type");
    const kept = other?.clauses
      .filter((clause) => clause.id.startsWith("1."))
      .flatMap((clause) => clause.checks.filter((check) => check.pass));
    expect(kept?.map((check) => check.id)).toEqual(["1.2.b", "1.2.c", "1.2.d", "1.2.e", "1.21.d"]);
  });

  it("counts the derived 五有 once", () => {
    const derived = checks.filter((check) => check.derived);
    expect(derived.map((check) => check.quote)).toEqual([
      "有场地",
      "有设施",
      "有人员",
      "有制度",
      "有服务",
      "有场地",
      "有设施",
      "有人员",
      "有制度",
      "有服务",
    ]);
  });
});
