// Plain answers of a report, by fact: a blank stays null, an explicit 无 is a word.

import { type Day, parseDay } from "../../../model/day.ts";
import type { PlainAnswer, PlainAnswers } from "../../../model/plain-answers.ts";

/** Blank, or not an answer of this kind: unknown, never zero. */
export function numberOf(answers: PlainAnswers, fact: string): number | null {
  const value = answers[fact];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export function dayOf(answers: PlainAnswers, fact: string): Day | null {
  const value = answers[fact];
  return typeof value === "string" ? parseDay(value) : null;
}

export function rowsOf(answers: PlainAnswers, fact: string): Record<string, PlainAnswer>[] {
  const value = answers[fact];
  if (!Array.isArray(value)) return [];
  return value.filter(
    (row): row is Record<string, PlainAnswer> => typeof row === "object" && row !== null && !Array.isArray(row),
  );
}

/** An answer as people write it; null when it was left blank. */
export function textOf(answers: PlainAnswers, fact: string): string | null {
  const value = answers[fact];
  return value === undefined ? null : write(value);
}

function write(value: PlainAnswer): string {
  if (value === null) return "无";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.length === 0 ? "无" : value.map(write).join("、");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, inner]) => `${name}${write(inner)}`)
      .join("；");
  return String(value);
}
