// Reads made-up reports against the facts of the released standard, for tests.

import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Answer } from "../../src/model/answer.ts";
import { type Diagnostic, InputError } from "../../src/model/diagnostic.ts";
import type { FactGroup } from "../../src/model/standard.ts";
import type { Submission } from "../../src/model/submission.ts";
import { readTextSubmission } from "../../src/submission/text/read-text-submission.ts";

const FOLDER = new URL("../../standards/gx-2024-12/1.0/facts/", import.meta.url);

export const facts: readonly FactGroup[] = readdirSync(FOLDER)
  .sort()
  .map((name) => parse(readFileSync(new URL(name, FOLDER), "utf8")) as FactGroup);

export function readReport(text: string | Uint8Array, file = "market.yaml"): Submission {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readTextSubmission({ file, bytes, sha256: "0", facts });
}

/** What the refusal of a whole file says. */
export function refuseReport(text: string | Uint8Array, file = "market.yaml"): readonly Diagnostic[] {
  try {
    readReport(text, file);
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  throw new Error("the report was read");
}

/** The answer to one fact, and the codes of what was wrong with it. `written` is YAML, also of several lines. */
export function answerTo(key: string, written: string): { answer: unknown; codes: string[] } {
  const isBlock = /\n|^- |^[^"'[{]*:(?: |$)/.test(written);
  const lines = isBlock ? `\n${written.replace(/^/gm, "  ")}` : ` ${written}`;
  const report = readReport(`${key}:${lines}\n`);
  const answer = report.answers.get(key);
  return { answer: answer === undefined ? undefined : sayAnswer(answer), codes: codesOf(report.diagnostics) };
}

export function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => diagnostic.code);
}

/** An answer without its places, short enough to compare: kind names for what has no value. */
export function sayAnswer(answer: Answer): unknown {
  switch (answer.kind) {
    case "unanswered":
    case "invalid":
    case "none":
      return answer.kind;
    case "list":
      return answer.unread.length === 0 ? answer.items : { items: answer.items, unread: answer.unread };
    case "map":
      return Object.fromEntries([...answer.entries].map(([name, inner]) => [name, sayAnswer(inner)]));
    case "rows":
      return answer.rows.map(sayAnswer);
    default:
      return answer.value;
  }
}
