// The lines of one month's snapshot. A damaged line is named by its number, and nothing is judged without it.

import { words } from "../../../locale/index.ts";
import { parseMonth } from "../../../model/day.ts";
import { type Diagnostic, InputError } from "../../../model/diagnostic.ts";
import { type MonthlyReport, REPORT_FORMAT } from "./monthly-report.ts";

const say = words.schedule.registry;
const TEXTS = ["market", "file", "sha256", "standard"] as const;
const TEXTS_OR_NULL = ["received", "report_date", "name", "type", "stated_city", "stated_region"] as const;
const OBJECTS = ["clauses", "verdicts", "outcomes", "answers"] as const;

/** Reads NDJSON; throws an InputError that lists every damaged line. */
export function readSnapshot(text: string, file: string, month: string): MonthlyReport[] {
  const reports: MonthlyReport[] = [];
  const problems: Diagnostic[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const report = readLine(line, month);
    if (typeof report !== "string") reports.push(report);
    else
      problems.push({
        code: "snapshot-damaged",
        severity: "error",
        message: report,
        at: { line: index + 1, column: 1 },
      });
  }
  if (problems.length > 0) throw new InputError(file, problems);
  return reports;
}

/** The report of a line, or what is wrong with it. */
function readLine(line: string, month: string): MonthlyReport | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return say.notJson;
  }
  if (!isObject(value)) return say.notReport;
  if (value.format !== REPORT_FORMAT) return say.otherFormat(String(value.format), REPORT_FORMAT);
  if (value.month !== month || parseMonth(month) === null) return say.otherMonth(String(value.month), month);
  const broken = brokenKey(value);
  return broken === null ? (value as unknown as MonthlyReport) : say.brokenKey(broken);
}

function brokenKey(value: Record<string, unknown>): string | null {
  const isTextOrNull = (key: string) => value[key] === null || typeof value[key] === "string";
  if (!Number.isInteger(value.sequence)) return "sequence";
  if (value.status !== "current" && value.status !== "replaced") return "status";
  const isCheck = (check: unknown) =>
    isObject(check) && ["clause", "check", "level", "outcome", "quote"].every((key) => typeof check[key] === "string");
  if (!Array.isArray(value.open) || !value.open.every(isCheck)) return "open";
  return (
    TEXTS.find((key) => typeof value[key] !== "string") ??
    TEXTS_OR_NULL.find((key) => !isTextOrNull(key)) ??
    OBJECTS.find((key) => !isObject(value[key])) ??
    null
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One line a report, each ended: the form in which data frames and databases read it. */
export function writeSnapshot(reports: readonly MonthlyReport[]): string {
  return reports.map((report) => `${JSON.stringify(report)}\n`).join("");
}
