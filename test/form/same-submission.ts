// The same answers as a workbook and as JSON, compared but for places.

import { expect } from "vitest";
import { type Answer, type MapAnswer, UNANSWERED } from "../../src/model/answer.ts";
import type { Submission } from "../../src/model/submission.ts";
import { readWorkbookSubmission } from "../../src/submission/form/read-workbook-submission.ts";
import { readSubmission } from "../../src/submission/read-submission.ts";
import { treeFromJson } from "../../src/submission/text/tree-from-json.ts";
import { STANDARD } from "../standard/released.ts";
import { sayAnswer } from "../submission/read-report.ts";
import type { Fields, Filling, Typed } from "./fill-form.ts";

export function readForm(bytes: Uint8Array): Submission {
  return readWorkbookSubmission({ file: "自评表.xlsx", bytes, sha256: "0", facts: STANDARD.facts });
}

/** What the same answers say in JSON. */
export function readAsJson({ answers = {}, tables = {}, evidence = {}, explanations = {} }: Filling): Submission {
  const report = {
    标准: `${STANDARD.id}@${STANDARD.version}`,
    ...mapTyped(answers),
    ...Object.fromEntries(
      Object.entries(tables).map(([key, rows]) => [key, rows.length === 0 ? null : rows.map(mapTyped)]),
    ),
    佐证: Object.fromEntries(Object.entries(evidence).map(([target, file]) => [target, [file]])),
    说明: Object.entries(explanations).map(([check, fields]) => ({ check, ...mapTyped(fields) })),
  };
  const tree = treeFromJson(JSON.parse(JSON.stringify(report)), "market.json");
  return readSubmission(tree, STANDARD.facts, { file: "market.json", sha256: "0" });
}

function mapTyped(fields: Readonly<Record<string, Typed | Fields>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value !== "object" || value === null) return [name, value];
      return [name, "day" in value ? value.day : mapTyped(value as Fields)];
    }),
  );
}

/** Nothing is said differently; only where it stands. */
export function expectSame(form: Submission, json: Submission): void {
  expect(form.standard).toBe(json.standard);
  expect(sayAnswers(form)).toEqual(sayAnswers(json));
  const explain = ({ check, reason, approvedBy, until }: Submission["explanations"][number]) => [
    check,
    reason,
    approvedBy,
    until,
  ];
  expect(form.explanations.map(explain).sort()).toEqual(json.explanations.map(explain).sort());
  const prove = ({ target, file }: Submission["evidence"][number]) => `${target} ${file}`;
  expect(form.evidence.map(prove).sort()).toEqual(json.evidence.map(prove).sort());
  const codes = ({ diagnostics }: Submission) => diagnostics.map(({ code }) => code).sort();
  expect(codes(form), form.diagnostics.map(({ message }) => message).join("\n")).toEqual(codes(json));
  for (const { at, message } of form.diagnostics)
    expect(at, message).toMatchObject({ sheet: expect.any(String), cell: expect.any(String) });
}

/** Answers by key; what is not answered is left out, written or not. */
export function sayAnswers(submission: Submission): Record<string, unknown> {
  const said = [...submission.answers].map(([key, answer]) => [key, sayAnswer(dropUnanswered(answer))] as const);
  return Object.fromEntries(said.filter(([, answer]) => answer !== "unanswered"));
}

function dropUnanswered(answer: Answer): Answer {
  if (answer.kind === "rows") return { ...answer, rows: answer.rows.map(dropBlankCells) };
  if (answer.kind !== "map") return answer;
  const { entries } = dropBlankCells(answer);
  return entries.size === 0 && answer.entries.size > 0 ? UNANSWERED : { kind: "map", entries };
}

function dropBlankCells({ entries }: MapAnswer): MapAnswer {
  const kept = [...entries].map(([name, inner]) => [name, dropUnanswered(inner)] as const);
  return { kind: "map", entries: new Map(kept.filter(([, inner]) => inner.kind !== "unanswered")) };
}
