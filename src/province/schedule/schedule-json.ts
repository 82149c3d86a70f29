// The month as versioned JSON: every row and number of the workbook by field name.

import { writeDay } from "../../model/day.ts";
import type { Value } from "./rows/value.ts";
import type { Schedule } from "./schedule.ts";
import { findGroupField, GROUP_FIELD_NAMES } from "./summary/group-fields.ts";
import { type Group, wholeGroup } from "./summary/groups.ts";

/** The schedule as JSON text; blanks are null, days `YYYY-MM-DD`. */
export function writeScheduleJson(schedule: Schedule): string {
  const { month, listed, cities, counties, progress, doubts } = schedule;
  const fieldsOf = (group: Group) =>
    Object.fromEntries(GROUP_FIELD_NAMES.map((name) => [name, plain(findGroupField(name)?.of(group, month) ?? null)]));
  const content = {
    format: "gig-audit/schedule/1",
    month: month.month,
    as_of: writeDay(month.asOf),
    deadline: writeDay(month.deadline),
    scope: month.scope?.name ?? null,
    markets: listed.map(({ history, row }) => ({
      market: history.market,
      is_reported: history.report !== null,
      file: history.latest.file,
      sha256: history.latest.sha256,
      standard: history.latest.standard,
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    })),
    cities: cities.map(fieldsOf),
    counties: counties.map(fieldsOf),
    total: fieldsOf(wholeGroup(cities)),
    progress: progress.map(({ history, check, ...rest }) => ({ market: history.market, ...check, ...rest })),
    doubts: doubts.map(({ history, ...rest }) => ({ market: history.market, ...rest })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function plain(value: Value): string | number | null {
  return typeof value === "object" && value !== null ? value.day : value;
}
