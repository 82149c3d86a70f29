import type { words } from "../../locale/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** Diagnostics about a file, its keys and its own sections. */
export type FileCode = keyof (typeof words.submission)["fileProblems"];
/** Diagnostics about one answer. */
export type AnswerCode = keyof (typeof words.submission)["answerProblems"];
/** Every diagnostic that reading a self-report can give. */
export type SubmissionCode = FileCode | AnswerCode;

/** They leave nothing unread or unanswered; everything else is an error. */
const WARNINGS: ReadonlySet<SubmissionCode> = new Set<SubmissionCode>([
  "control-characters",
  "key-unknown",
  "item-unread",
  "text-too-long",
  "phone-several",
  "personal-id",
  "map-item-unknown",
  "column-unknown",
  "answer-beside",
  "answer-merged",
  "warnings-more",
  "explanation-column",
  "alias-target",
  "keys-missing",
  "row-without-key",
  "row-unnamed",
  "cell-outside",
  "cells-merged",
  "evidence-unplaced",
]);

export function severityOf(code: SubmissionCode): Diagnostic["severity"] {
  return WARNINGS.has(code) ? "warning" : "error";
}
