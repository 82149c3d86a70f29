// The status of reporting for the terminal: a row a city, then who is late.

import { words } from "../../../locale/index.ts";
import { showHidden } from "../../../report/content/visible-text.ts";
import { columnWidths, drawTable } from "../../../report/terminal/draw-table.ts";
import type { Medium } from "../../../report/terminal/medium.ts";
import { wrapText } from "../../../report/terminal/wrap-text.ts";
import type { CityStatus, ReportingStatus } from "./status.ts";

const say = words.schedule.status;
const CITY_WIDTH = 10;
const STATE_WIDTH = 8;
const COUNT_WIDTH = 14;

export function writeStatus(status: ReportingStatus, medium: Medium): string {
  const widths = columnWidths(medium, [CITY_WIDTH, STATE_WIDTH, COUNT_WIDTH]);
  const rows = status.cities.map((city) =>
    cellsOf(city, medium).map((text, column) => wrapText(showHidden(text), widths[column] ?? 0, medium.measure)),
  );
  const late = status.late.map(({ market, received }) => say.late(showHidden(market), received));
  return [
    medium.bold(say.title(words.schedule.monthName(status.month))),
    say.deadline(status.as_of, status.deadline, say.daysLeft(status.days_left)),
    "",
    ...drawTable(say.heads, rows, widths, medium),
    ...late.flatMap((line) => wrapText(line, medium.columns, medium.measure)),
    ...wrapText(say.footnote, medium.columns, medium.measure).map(medium.faint),
    "",
  ].join("\n");
}

function cellsOf(city: CityStatus, medium: Medium): string[] {
  const missing = [
    city.missing_counties.length > 0 ? say.missingCounties(city.missing_counties) : "",
    city.missing_markets.length > 0 ? say.missingMarkets(city.missing_markets) : "",
  ];
  return [
    city.city,
    (medium.isAscii ? say.asciiState : say.state)[city.state],
    say.counts(city.reported, city.expected, city.late),
    missing.filter((text) => text !== "").join("；"),
  ];
}
