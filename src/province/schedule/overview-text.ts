// The month in one look, for the terminal: a row a city and the sums.

import { words } from "../../locale/index.ts";
import { columnWidths, drawTable } from "../../report/terminal/draw-table.ts";
import type { Medium } from "../../report/terminal/medium.ts";
import { wrapText } from "../../report/terminal/wrap-text.ts";
import { TURNS } from "./progress/follow-checks.ts";
import type { Value, ValueKind } from "./rows/value.ts";
import type { Schedule } from "./schedule.ts";
import { findGroupField } from "./summary/group-fields.ts";
import { type Group, wholeGroup } from "./summary/groups.ts";

const say = words.schedule.overview;
const WIDTHS = [8, 4, 6, 7, 4, 12, 4];

export function writeOverview(schedule: Schedule, medium: Medium): string {
  const { month, cities, progress, doubts } = schedule;
  const widths = columnWidths(medium, WIDTHS);
  const groups = [...cities, ...(cities.length > 1 ? [wholeGroup(cities)] : [])];
  const rows = groups.map((group) =>
    cellsOf(group, schedule).map((text, column) => wrapText(text, widths[column] ?? 0, medium.measure)),
  );
  const turns = TURNS.map((turn) => [words.schedule.turns[turn], progress.filter((item) => item.turn === turn).length]);
  return [
    medium.bold(say.title(month.scope?.name ?? words.schedule.wholeRegion, words.schedule.monthName(month.month))),
    "",
    ...drawTable(say.heads, rows, widths, medium),
    say.progress(turns.filter(([, count]) => count !== 0).map(([turn, count]) => `${turn}${count}`)),
    say.doubts(doubts.length),
    medium.faint(say.next),
    "",
  ].join("\n");
}

function cellsOf(group: Group, { month }: Schedule): string[] {
  const show = (name: string) => {
    const field = findGroupField(name);
    return field === null ? "" : showValue(field.of(group, month), field.kind);
  };
  return [
    show("city"),
    show("built_total"),
    show("coverage"),
    `${show("reported")}/${show("markets")}`,
    show("met_markets"),
    ["registrations_month", "placements_month"].map(show).join("/"),
    show("demand_ratio"),
    show("wage_mean"),
  ];
}

/** As the workbook shows it; a blank stays blank. */
function showValue(value: Value, kind: ValueKind): string {
  if (value === null) return "";
  if (typeof value === "object") return value.day;
  if (typeof value === "string") return value;
  if (kind === "percent") return `${(value * 100).toFixed(1)}%`;
  if (kind === "ratio" || kind === "money") return value.toFixed(2);
  return String(value);
}
