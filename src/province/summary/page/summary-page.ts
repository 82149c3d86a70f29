// The summary → one HTML page: no network, no script; for the screen and for A4 landscape.

import { words } from "../../../locale/index.ts";
import { groupBy } from "../../../model/group-by.ts";
import { VERDICTS } from "../../../model/verdict.ts";
import { Markup, markup, nothing } from "../../../report/html/markup.ts";
import { writePage } from "../../../report/html/write-page.ts";
import type { CrossDoubt } from "../../doubts/cross-doubt.ts";
import type { Covered, LevelSummary, ProvinceSummary } from "../summary.ts";
import { failedFirst, mostFailed } from "../workbook/level-columns.ts";
import { percent, writeHeatMap } from "./heat-map.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { scrolling } from "./scrolling.ts";

const own = words.province.page;
const book = words.province.workbook;
/** Doubts of one kind; what is longer is for the workbook. */
const MOST_DOUBTS = 200;
/** Doubts of one kind that stand open. */
const MOST_OPEN = 5;
const MOST_PLACES = 6;
const MOST_REFUSED = 200;
const MOST_FAILED = 15;

export function writeSummaryPage(summary: ProvinceSummary): string {
  return writePage(
    book.title,
    PAGE_STYLE,
    markup`<h1>${book.title}</h1>
<p class="note">${book.subtitle(summary)}</p>
${writeFigures(summary)}${writeCoverage(summary.region)}${writeVerdicts(summary.region)}${writeFailed(summary.region)}${writeCities(summary)}${writeHeatMap(summary)}${writeDoubts(summary.doubts)}${writeSpotChecks(summary)}${writeRefused(summary)}<p class="note">${book.region.note}</p>
`,
  );
}

function writeFigures({ inputs, markets, superseded, doubts, region }: ProvinceSummary): Markup {
  const figures: [string, number][] = [
    [book.region.inputs, inputs.received],
    [book.region.refused, inputs.refused],
    [book.region.markets, markets.length],
    [own.superseded, superseded.length],
    [book.region.heard, region.divisions.heard],
    [book.region.silent, region.divisions.silent.length],
    [own.doubts, doubts.length],
  ];
  const items = figures.map(([label, count]) => markup`<div><dt>${label}</dt><dd>${count}</dd></div>`);
  return markup`<section aria-label="${book.region.received}"><dl class="figures">${items}</dl></section>\n`;
}

function writeCoverage({ coverage, byType }: LevelSummary): Markup {
  const bar = (label: string, { covered, due, rate }: Covered) =>
    writeBar(label, covered, due, own.outOf(covered, due, rate === null ? "—" : `${(rate * 100).toFixed(1)}%`));
  const types = Object.entries(byType).map(([type, { markets, heard, silent }]) =>
    writeBar(
      own.typeHeard(book.types[type] ?? type, markets),
      heard,
      heard + silent,
      own.outOf(heard, heard + silent, ""),
    ),
  );
  return markup`<section aria-labelledby="coverage"><h2 id="coverage">${own.coverage}</h2>
<ul class="bars">${bar(book.coverage.counties, coverage.counties)}${bar(book.coverage.withCities, coverage.withCities)}${bar(book.coverage.countiesByGoal, coverage.countiesByGoal)}${bar(book.coverage.withCitiesByGoal, coverage.withCitiesByGoal)}</ul>
<h3>${own.types}</h3>
<ul class="bars">${types}</ul></section>
`;
}

function writeVerdicts({ verdicts, markets, states }: LevelSummary): Markup {
  const all = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const clauses = VERDICTS.map((verdict) =>
    writeBar(words.terms.verdicts[verdict], verdicts[verdict], all, own.clauseCount(verdicts[verdict])),
  );
  const byState = (["gaps", "unanswered", "explain", "met"] as const).map((state) =>
    writeBar(book.states[state], states[state], markets, own.marketCount(states[state])),
  );
  return markup`<section aria-labelledby="verdicts"><h2 id="verdicts">${own.verdicts}</h2>
<ul class="bars">${clauses}</ul>
<h3>${book.region.state}</h3>
<ul class="bars">${byState}</ul></section>
`;
}

function writeFailed({ clauses }: LevelSummary): Markup {
  const bars = failedFirst(clauses)
    .slice(0, MOST_FAILED)
    .map(({ checklist, id, title, failed, judged }) =>
      writeBar(
        `${book.types[checklist] ?? checklist} ${id} ${title}`,
        failed,
        judged,
        own.outOf(failed, judged, `${percent(failed / judged)}%`),
      ),
    );
  if (bars.length === 0) return nothing;
  return markup`<section aria-labelledby="failed"><h2 id="failed">${own.mostFailed}</h2>
<p class="note">${own.mostFailedNote}</p>
<ul class="bars">${bars}</ul></section>
`;
}

function writeBar(label: string, count: number, whole: number, says: string): Markup {
  const width = whole === 0 ? 0 : Math.round((count / whole) * 1000) / 10;
  return markup`<li><span>${label}</span><svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="16"/><rect class="fill" width="${width}" height="16"/></svg><span class="count">${says}</span></li>
`;
}

function writeCities({ cities }: ProvinceSummary): Markup {
  const heads = [book.heads.due, book.heads.heard, book.heads.markets, book.states.gaps, book.heads.doubtful];
  const rows = cities.map((city) => {
    const { divisions, markets, states, doubtful, coverage } = city;
    const counts = [divisions.due, divisions.heard, markets, states.gaps, doubtful];
    const { covered, due } = coverage.counties;
    return markup`<tr><th scope="row">${city.name}</th>${counts.map((count) => markup`<td class="number">${count}</td>`)}<td class="number">${covered}/${due}</td><td>${mostFailed(city).join("；")}</td><td>${divisions.silent.join("、")}</td></tr>
`;
  });
  const table = markup`<table class="cities"><thead><tr><th scope="col">${book.heads.city}</th>${heads.map((head) => markup`<th scope="col" class="number">${head}</th>`)}<th scope="col" class="number">${book.heads.covered}</th><th scope="col">${own.mostFailed}</th><th scope="col">${book.heads.silentNames}</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
  return markup`<section aria-labelledby="cities"><h2 id="cities">${book.cities.title}</h2>
${scrolling(book.cities.title, table)}</section>
`;
}

/** By kind, the worst kinds first; a long list waits folded up until somebody wants it. */
function writeDoubts(doubts: readonly CrossDoubt[]): Markup {
  const kinds = [...groupBy(doubts, ({ id }) => id)].map(([id, ofKind]) => {
    const more = ofKind.length > MOST_DOUBTS ? markup`<p>${own.moreDoubts(ofKind.length - MOST_DOUBTS)}</p>` : nothing;
    const open = ofKind.length > MOST_OPEN ? nothing : new Markup(" open");
    return markup`<details${open}><summary>${own.doubtKind(book.doubtKinds[id] ?? id, ofKind.length)}</summary>
<ol class="doubts">${ofKind.slice(0, MOST_DOUBTS).map(writeDoubt)}</ol>${more}</details>
`;
  });
  return markup`<section aria-labelledby="doubts"><h2 id="doubts">${own.doubtsTitle(doubts.length)}</h2>
${kinds}</section>
`;
}

function writeDoubt({ message, places }: CrossDoubt): Markup {
  const shown = places.slice(0, MOST_PLACES).map(({ place, says }) => markup`<li>${place}　${says}</li>`);
  const more = places.length > MOST_PLACES ? markup`<li>${own.morePlaces(places.length - MOST_PLACES)}</li>` : nothing;
  return markup`<li>${message}<ul class="places">${shown}${more}</ul></li>
`;
}

function writeSpotChecks({ spotChecks: { seed, percent: share, chosen } }: ProvinceSummary): Markup {
  const rows = chosen.map(
    ({ city, county, type, name, why, crossDoubts, doubts }) =>
      markup`<tr><td>${city ?? ""}</td><td>${county ?? ""}</td><td>${type ?? ""}</td><td>${name ?? ""}</td><td>${book.why[why]}</td><td class="number">${crossDoubts}</td><td class="number">${doubts}</td></tr>
`,
  );
  const { heads } = book;
  const names = [heads.city, heads.division, heads.type, heads.market, heads.why, heads.crossDoubts, heads.ownDoubts];
  const table = markup`<table><thead><tr>${names.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>`;
  return markup`<section aria-labelledby="spot"><h2 id="spot">${book.spotChecks.title}</h2>
<p class="note">${book.spotSubtitle(seed, share, chosen.length)}</p>
${scrolling(book.spotChecks.title, table)}</section>
`;
}

function writeRefused({ refused }: ProvinceSummary): Markup {
  if (refused.length === 0) return nothing;
  const rows = refused
    .slice(0, MOST_REFUSED)
    .map(({ file, message }) => markup`<tr><td>${file}</td><td>${message}</td></tr>\n`);
  const table = markup`<table><thead><tr><th scope="col">${book.heads.file}</th><th scope="col">${book.heads.reason}</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
  return markup`<section aria-labelledby="refused"><h2 id="refused">${book.refused.title}</h2>
<p class="note">${own.refusedNote}</p>
${scrolling(book.refused.title, table)}</section>
`;
}
