// What `schedule` is given: batch results, assessments, self-reports or lines of self-reports, told apart by content.

import { createReadStream, statSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { words } from "../../locale/index.ts";
import { type AssessedInput, type BatchResult, isAssessed } from "../../model/batch-result.ts";
import { InputError } from "../../model/diagnostic.ts";
import { plainAnswers } from "../../model/plain-answers.ts";
import { readAssessment } from "../../model/read-assessment.ts";
import { evidenceBeside } from "../files/hash-evidence.ts";
import { hash, readInputFile } from "../files/read-file.ts";
import type { Judge } from "../judging/judge.ts";

const say = words.scheduleCommand;
/** Bytes that show whether a file is JSON. */
const HEAD = 64;
const LINES = /\.(ndjson|jsonl)$/iu;
const FORMATS: readonly unknown[] = ["gig-audit/assessment/1", "gig-audit/error/1"];

/** One judged report after another; what cannot be used is handed to `refuse` and the rest goes on. */
export async function* readResults(
  files: readonly string[],
  judge: Judge,
  refuse: (error: InputError) => void,
): AsyncGenerator<AssessedInput> {
  for (const file of files) {
    try {
      yield* readFile(file, judge, refuse);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    }
  }
}

async function* readFile(
  file: string,
  judge: Judge,
  refuse: (error: InputError) => void,
): AsyncGenerator<AssessedInput> {
  if (file === "-" || LINES.test(file)) {
    yield* readLines(file, judge, refuse);
    return;
  }
  const input = readInputFile(file);
  const results = knownResults(input.bytes);
  if (results === null) yield await judgeBytes(input, judge, dirname(file));
  else yield* usable(results, refuse);
}

async function* readLines(
  file: string,
  judge: Judge,
  refuse: (error: InputError) => void,
): AsyncGenerator<AssessedInput> {
  // A folder or a missing file is said by the reader of files, in its words.
  const input = file === "-" ? process.stdin : openLines(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = line.replace(/^\uFEFF/u, "");
    if (text.trim() === "") continue;
    try {
      const value: unknown = parseLine(text, file, number);
      if (isResult(value)) yield* usable([value], refuse);
      else {
        const bytes = Buffer.from(text, "utf8");
        yield await judgeBytes({ file: `${file}:${number}`, bytes, sha256: hash(bytes) }, judge, dirname(file));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    }
  }
}

function openLines(file: string) {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) readInputFile(file);
  return createReadStream(file, "utf8");
}

function parseLine(text: string, file: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = { line: number, column: 1 };
    throw new InputError(file, [{ code: "line-not-json", severity: "error", message: say.lineNotJson, at }]);
  }
}

/** The results in a .json file of `check -f json`; null when it is something else, a self-report most likely. */
function knownResults(bytes: Uint8Array): BatchResult[] | null {
  if (!/^\s*[[{]/u.test(decode(bytes.subarray(0, HEAD)))) return null;
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes));
  } catch {
    return null;
  }
  const list = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every(isResult) ? list : null;
}

/** Without a byte order mark. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isResult(value: unknown): value is BatchResult {
  return typeof value === "object" && value !== null && "format" in value && FORMATS.includes(value.format);
}

function* usable(results: readonly BatchResult[], refuse: (error: InputError) => void): Generator<AssessedInput> {
  for (const result of results) {
    if (!isAssessed(result)) refuse(new InputError(result.file, result.diagnostics));
    // It may have been edited by hand.
    else if (typeof readAssessment(result) === "string")
      refuse(new InputError(say.someResult, [{ code: "result-broken", severity: "error", message: say.brokenResult }]));
    else yield { ...result, answers: result.answers ?? {} };
  }
}

async function judgeBytes(
  input: { file: string; bytes: Uint8Array; sha256: string },
  judge: Judge,
  folder: string,
): Promise<AssessedInput> {
  const { assessment, submission } = await judge.judgeInput(input, evidenceBeside(folder));
  return { ...assessment, answers: plainAnswers(submission.answers) };
}
