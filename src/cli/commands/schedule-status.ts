// gig-audit schedule status --month YYYY-MM --as-of YYYY-MM-DD

import { words } from "../../locale/index.ts";
import { compileSchedule } from "../../province/schedule/schedule.ts";
import { writeReminders } from "../../province/schedule/status/reminder-csv.ts";
import { type ReportingStatus, reportStatus } from "../../province/schedule/status/status.ts";
import { writeStatus } from "../../province/schedule/status/status-text.ts";
import { prepareMedium } from "../../report/terminal/medium.ts";
import { printData, say } from "../console.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { drawingOptions } from "../output-options.ts";
import { openSchedule, requestOf, type ScheduleOptions } from "../scheduling/open-schedule.ts";
import { UsageError } from "../usage-error.ts";

export interface StatusOptions extends ScheduleOptions {
  format?: string;
  output?: string;
  color: boolean;
  ascii?: boolean;
}

const FORMATS: Readonly<Record<string, (status: ReportingStatus, options: StatusOptions) => string>> = {
  json: (status) => `${JSON.stringify(status, null, 2)}\n`,
  csv: writeReminders,
  terminal: (status, options) => writeStatus(status, prepareMedium(drawingOptions(options))),
};

/** Who has reported, who has not, days left: nothing is judged, so nothing but an error fails. */
export async function scheduleStatus(options: StatusOptions): Promise<void> {
  const { output } = options;
  const format = options.format ?? /\.(json|csv)$/u.exec(output?.toLowerCase() ?? "")?.[1] ?? "terminal";
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (write === undefined) throw new UsageError(words.cli.unknownFormat(format, Object.keys(FORMATS)));
  const opened = await openSchedule(options);
  if (opened.asOf === null) throw new UsageError(words.scheduleCommand.asOfMissing);
  const text = write(reportStatus(compileSchedule(opened.registry, requestOf(opened)), opened.asOf), options);
  if (output === undefined) printData(text);
  else {
    writeFileWhole(output, text);
    say(words.scheduleCommand.wrote(output));
  }
}
