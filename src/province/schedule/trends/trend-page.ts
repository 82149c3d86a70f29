// The trends as one page of HTML: no network, no script, fit for a phone and for A4.

import { words } from "../../../locale/index.ts";
import { writeDay } from "../../../model/day.ts";
import { type Markup, markup } from "../../../report/html/markup.ts";
import { writePage } from "../../../report/html/write-page.ts";
import type { MonthPoint, StubbornClause, Trends } from "./follow-trends.ts";
import { lineChart } from "./line-chart.ts";
import { TREND_STYLE } from "./trend-style.ts";

const say = words.schedule.trends;
const percent = (value: number) => `${(value * 100).toFixed(value === 0 || value === 1 ? 0 : 1)}%`;

/** Writes the page as one HTML text. */
export function writeTrendPage(trends: Trends): string {
  const title = say.title(trends.scope ?? words.schedule.wholeRegion, words.schedule.monthName(trends.month));
  const months = trends.months.map(({ month }) => month);
  const line = (name: string, pick: (point: MonthPoint) => number | null) => ({
    name,
    values: trends.months.map(pick),
  });
  const ratios = trends.months.flatMap(({ demandRatio }) => demandRatio ?? []);
  const top = Math.max(2, Math.ceil(Math.max(0, ...ratios)));
  const content = markup`<h1>${title}</h1><p class="note">${say.asOf(writeDay(trends.asOf))}</p>
<section><h2>${say.coverage}</h2>${lineChart(
    say.coverage,
    months,
    [line(say.byCounty, ({ coverage }) => coverage), line(say.withCity, ({ coverageWithCity }) => coverageWithCity)],
    1,
    percent,
  )}</section>
<section><h2>${say.met}</h2>${lineChart(
    say.met,
    months,
    [line(say.clauses, ({ clauseShare }) => clauseShare), line(say.markets, ({ metShare }) => metShare)],
    1,
    percent,
  )}</section>
<section><h2>${say.ratio}</h2>${lineChart(say.ratio, months, [line(say.ratio, ({ demandRatio }) => demandRatio)], top, (value) => value.toFixed(2))}</section>
<section><h2>${say.stubborn}</h2><p class="note">${say.stubbornNote}</p>${stubbornTable(trends.stubborn)}</section>
<section><h2>${say.table}</h2>${monthTable(trends.months)}</section>
<p class="note">${say.origin}</p>
`;
  return writePage(title, TREND_STYLE, content);
}

function stubbornTable(clauses: readonly StubbornClause[]): Markup {
  if (clauses.length === 0) return markup`<p>${say.noneOpen}</p>`;
  const most = Math.max(...clauses.map(({ markets }) => markets));
  return markup`<div class="wide" role="region" tabindex="0" aria-label="${say.stubborn}"><table><thead><tr>${say.stubbornHeads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${clauses.map(
    ({ clause, quote, markets, meanMonths, longest }) =>
      markup`<tr><th scope="row">${clause}</th><td>${quote}</td><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${(markets / most) * 100}" height="10"/></svg>${markets}</td><td>${meanMonths.toFixed(1)}</td><td>${longest}</td></tr>`,
  )}</tbody></table></div>`;
}

function monthTable(points: readonly MonthPoint[]): Markup {
  const show = (value: number | null, write: (value: number) => string) => (value === null ? "—" : write(value));
  return markup`<div class="wide" role="region" tabindex="0" aria-label="${say.table}"><table><thead><tr>${say.monthHeads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${points.map(
    (point) =>
      markup`<tr><th scope="row">${point.month}</th><td>${point.reported}</td><td>${show(point.coverage, percent)}</td><td>${show(point.coverageWithCity, percent)}</td><td>${show(point.clauseShare, percent)}</td><td>${show(point.metShare, percent)}</td><td>${show(point.demandRatio, (value) => value.toFixed(2))}</td><td>${show(point.placements, String)}</td></tr>`,
  )}</tbody></table></div>`;
}
