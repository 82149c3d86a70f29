// Results to compare: assessments stored as JSON, or self-reports that are judged on the spot.

import { dirname } from "node:path";
import { words } from "../../locale/index.ts";
import type { Assessment } from "../../model/assessment.ts";
import { InputError } from "../../model/diagnostic.ts";
import { claimsAssessment, readAssessment } from "../../model/read-assessment.ts";
import { evidenceBeside } from "../files/hash-evidence.ts";
import { type InputFile, readInputFile } from "../files/read-file.ts";
import type { Judge } from "./judge.ts";

/** A result of many markets is larger than any self-report. */
const LARGEST_RESULT = 200 * 1024 * 1024;

/** All assessments of a file, at least one; throws an InputError where one of them is damaged. */
export async function readAssessments(file: string, judge: Judge): Promise<Assessment[]> {
  const input = readInputFile(file, LARGEST_RESULT);
  const stored = parseResult(input);
  if (stored.length > 0) return stored.map((value, index) => checkStored(value, input.file, index, stored.length));
  const judged = await judge.judgeInput(input, evidenceBeside(file === "-" ? "." : dirname(file)));
  return [judged.assessment];
}

/** Empty where the file is no stored result: then it is a self-report, or nothing that can be read. */
function parseResult({ bytes }: InputFile): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return [];
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.some(claimsAssessment) ? values : [];
}

function checkStored(value: unknown, file: string, index: number, count: number): Assessment {
  const read = readAssessment(value);
  if (typeof read !== "string") return read;
  const where = count === 1 ? read : `[${index}].${read}`;
  throw new InputError(file, [
    { code: "assessment-damaged", severity: "error", message: words.comparison.damaged(where) },
  ]);
}
