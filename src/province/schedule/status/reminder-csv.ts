// The list of reminders: one line for everybody who is to be rung up. UTF-8 with BOM, as Excel and WPS want it.

import { words } from "../../../locale/index.ts";
import { writeCsvRow } from "../../../report/csv/csv-row.ts";
import type { ReportingStatus } from "./status.ts";

const BOM = "\uFEFF";

export function writeReminders(status: ReportingStatus): string {
  const say = words.schedule.status;
  const markets = status.missing.map(({ city, county, market, last_month }) => [
    city,
    county,
    market,
    say.lastMonth(last_month),
    status.deadline,
    say.daysLeft(status.days_left),
  ]);
  const named = new Set(status.missing.map(({ city, county }) => `${city} ${county}`));
  const counties = status.cities.flatMap(({ city, missing_counties: missing }) =>
    missing
      .filter((county) => !named.has(`${city} ${county}`))
      .map((county) => [city, county, "", say.neverThisMonth, status.deadline, say.daysLeft(status.days_left)]),
  );
  return `${BOM}${[say.reminderHeads, ...markets, ...counties].map(writeCsvRow).join("")}`;
}
