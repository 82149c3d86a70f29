// gig-audit schedule --month YYYY-MM --registry DIR [RESULTS…] [-o FILE]

import { words } from "../../locale/index.ts";
import { writeDay } from "../../model/day.ts";
import { InputError } from "../../model/diagnostic.ts";
import { type MonthlyReport, reportOf } from "../../province/schedule/registry/monthly-report.ts";
import { compileSchedule, type Schedule } from "../../province/schedule/schedule.ts";
import { printData, say } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { createJudge, type JudgingOptions } from "../judging/judge.ts";
import { drawingOptions } from "../output-options.ts";
import { sayInputError } from "../say-input-error.ts";
import {
  type OpenedSchedule,
  openSchedule,
  readDay,
  requestOf,
  type ScheduleOptions,
} from "../scheduling/open-schedule.ts";
import { readResults } from "../scheduling/read-results.ts";
import { type RenderChoice, renderSchedule } from "../scheduling/render-schedule.ts";
import { UsageError } from "../usage-error.ts";

export interface ScheduleCommandOptions extends ScheduleOptions, Omit<JudgingOptions, "asOf"> {
  received?: string;
  output?: string;
  format?: string;
  unit?: string;
  template?: string;
  map?: string;
}

/** Adds what is given to the month's snapshot, then writes the month when asked to. */
export async function schedule(files: readonly string[], options: ScheduleCommandOptions): Promise<void> {
  const opened = await openSchedule(options);
  const choice = chooseRendering(options);
  let isWhole = true;
  if (files.length > 0) isWhole = await addResults(files, options, opened);
  if (files.length === 0 || options.output !== undefined || options.format !== undefined) {
    const compiled = compileSchedule(opened.registry, requestOf(opened));
    if (compiled.month.markets.length === 0) throw new UsageError(words.scheduleCommand.empty(opened.month));
    await writeOut(compiled, opened, choice, options);
  }
  process.exitCode = isWhole ? EXIT.clean : EXIT.notJudged;
}

function chooseRendering({ output, format, template, map }: ScheduleCommandOptions): RenderChoice {
  if ((template === undefined) !== (map === undefined)) throw new UsageError(words.scheduleCommand.templateNeedsMap);
  if (template !== undefined && map !== undefined) {
    if (output === undefined) throw new UsageError(words.scheduleCommand.templateNeedsOutput);
    return { kind: "template", template, map };
  }
  const ending = format ?? /\.([^./\\]+)$/u.exec(output?.toLowerCase() ?? "")?.[1] ?? "terminal";
  if (ending === "xlsx" || ending === "json" || ending === "html" || ending === "terminal") return { kind: ending };
  throw new UsageError(words.scheduleCommand.unknownFormat(ending));
}

/** False when something could not be registered; the rest is. */
async function addResults(
  files: readonly string[],
  options: ScheduleCommandOptions,
  { month, registry }: OpenedSchedule,
): Promise<boolean> {
  const received =
    options.received === undefined ? null : writeDay(readDay(options.received, words.scheduleCommand.badReceived));
  // A report is judged as of its own date: --as-of is the schedule's.
  const { asOf: _, ...judging } = options as JudgingOptions;
  const judge = await createJudge(judging);
  const reports: MonthlyReport[] = [];
  let refused = 0;
  const refuse = (error: InputError) => {
    refused += 1;
    say(sayInputError(error));
  };
  let unreadable = 0;
  for await (const result of readResults(files, judge, refuse)) {
    reports.push(reportOf(result, month, received));
    const problems = result.diagnostics.filter(({ severity }) => severity === "error");
    if (problems.length === 0) continue;
    unreadable += 1;
    say(sayInputError(new InputError(result.submission.file, problems)));
  }
  const { arrivals } = await registry.add(month, reports);
  const counts = { added: 0, replaced: 0, outdated: 0, known: 0 };
  for (const { arrival } of arrivals) counts[arrival] += 1;
  say(words.scheduleCommand.arrivals(counts, month));
  if (unreadable > 0) say(words.scheduleCommand.unreadable(unreadable));
  if (refused > 0) say(words.scheduleCommand.refused(refused));
  return refused + unreadable === 0;
}

async function writeOut(
  compiled: Schedule,
  opened: OpenedSchedule,
  choice: RenderChoice,
  { output, unit }: ScheduleCommandOptions,
): Promise<void> {
  const data = await renderSchedule(compiled, opened, choice, {
    unit: unit ?? "",
    drawing: drawingOptions({ output, color: true }),
  });
  if (output === undefined) printData(data);
  else {
    writeFileWhole(output, data);
    say(words.scheduleCommand.wrote(output));
  }
}
