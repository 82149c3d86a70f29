// Is a piece of JSON an assessment? Old results come back from disk, and anything may have happened to them there.

import type { Assessment } from "./assessment.ts";
import { LEVELS, OUTCOMES, VERDICTS } from "./verdict.ts";

/** The path of the first thing that is not as it must be, e.g. `clauses[3].verdict`; null when all is. */
type Shape = (value: unknown, path: string) => string | null;

const expect =
  (isFine: (value: unknown) => boolean): Shape =>
  (value, path) =>
    isFine(value) ? null : path;
const text = expect((value) => typeof value === "string");
const number = expect((value) => typeof value === "number" && Number.isFinite(value));
const oneOf = (names: readonly string[]) => expect((value) => typeof value === "string" && names.includes(value));
const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);
const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path);

function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const fault = shape(item, `${path}[${index}]`);
      if (fault !== null) return fault;
    }
    return null;
  };
}

function record(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return path;
    for (const [key, shape] of Object.entries(shapes)) {
      const own: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      const fault = shape(own, path === "" ? key : `${path}.${key}`);
      if (fault !== null) return fault;
    }
    return null;
  };
}

const countsOf = (names: readonly string[]) => record(Object.fromEntries(names.map((name) => [name, number])));
const place: Shape = (value, path) =>
  record({ line: number, column: number })(value, path) === null
    ? null
    : record({ sheet: text, cell: text })(value, path);
const parameters: Shape = (value, path) =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => /string|number/u.test(typeof one))
    ? null
    : path;

const check = record({
  id: text,
  quote: text,
  level: oneOf(LEVELS),
  outcome: oneOf(OUTCOMES),
  basis: oneOf(["text", "practice"]),
  parameters: optional(parameters),
  expected: text,
  actual: orNull(text),
  missing: optional(listOf(text)),
  pending: optional(oneOf(["site", "photo"])),
  at: optional(place),
  reason: optional(text),
});

const assessment = record({
  format: oneOf(["gig-audit/assessment/1"]),
  tool: record({ name: text, version: text }),
  standard: record({ id: text, version: text, title: text, document: text, sha256: text }),
  checklist: record({ id: text, annex: orNull(number), title: text }),
  submission: record({
    file: text,
    sha256: text,
    market: record({ name: orNull(text), type: orNull(text), region: orNull(text), city: orNull(text) }),
    reportDate: orNull(text),
  }),
  asOf: text,
  clauses: listOf(
    record({
      id: text,
      section: text,
      topic: orNull(text),
      text,
      verdict: oneOf(VERDICTS),
      pending: listOf(oneOf(["site", "photo"])),
      checks: listOf(check),
      evidence: record({ wanted: listOf(text), given: listOf(record({ file: text, sha256: text })) }),
      remedy: optional(text),
    }),
  ),
  doubts: listOf(
    record({ id: text, message: text, facts: listOf(text), severity: oneOf(["correct", "note", "site"]) }),
  ),
  summary: record({
    clauses: countsOf(VERDICTS),
    checks: countsOf(OUTCOMES),
    score: record({ low: number, high: number, profile: text }),
  }),
  diagnostics: listOf(
    record({ code: text, severity: oneOf(["error", "warning"]), message: text, at: optional(place) }),
  ),
});

/** True for JSON that says of itself that it is an assessment, whole or not. */
export function claimsAssessment(value: unknown): boolean {
  const format = typeof value === "object" && value !== null ? (value as { format?: unknown }).format : undefined;
  return typeof format === "string" && format.startsWith("gig-audit/assessment/");
}

/** The assessment, or the path of the first fault in it. */
export function readAssessment(value: unknown): Assessment | string {
  return assessment(value, "") ?? (value as Assessment);
}
