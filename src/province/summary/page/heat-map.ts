import { words } from "../../../locale/index.ts";
import { groupBy } from "../../../model/group-by.ts";
import { Markup, markup } from "../../../report/html/markup.ts";
import type { ClauseCount, ProvinceSummary } from "../summary.ts";
import { scrolling } from "./scrolling.ts";

const own = words.province.page;
const { types } = words.province.workbook;
/** Lower ends of the shades, in shares; zero has a shade of its own. */
const SHADES = [0.1, 0.25, 0.5, 0.75];

/** Clause by city: the share of markets with a gap, as a shade and as a number. A type without markets is left out. */
export function writeHeatMap({ region, cities }: ProvinceSummary): Markup {
  const heads = [own.whole, ...cities.map(({ name }) => name.replace(/市$/u, ""))];
  const byCity = cities.map(
    ({ clauses }) => new Map(clauses.map((clause) => [`${clause.checklist} ${clause.id}`, clause])),
  );
  const maps = [...groupBy(region.clauses, ({ checklist }) => checklist)].map(([type, clauses]) => {
    const rows = clauses.map((clause) => {
      const shares = byCity.map((city) => writeShare(city.get(`${clause.checklist} ${clause.id}`)));
      return markup`<tr><th scope="row" class="clause">${clause.id} ${clause.title}</th>${writeShare(clause)}${shares}</tr>
`;
    });
    const name = own.mapOf(types[type] ?? type, region.byType[type]?.markets ?? 0);
    const table = markup`<table class="map"><caption>${name}</caption>
<thead><tr><th scope="col" class="clause">${own.clause}</th>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>`;
    return markup`${scrolling(name, table)}
`;
  });
  return markup`<section aria-labelledby="map"><h2 id="map">${own.map}</h2>
<p class="note">${own.mapNote}</p>
<ul class="legend"><li class="heat-0">0</li><li class="heat-1">＜10%</li><li class="heat-2">10%—</li><li class="heat-3">25%—</li><li class="heat-4">50%—</li><li class="heat-5">75%—</li><li class="none">${own.noMarket}</li></ul>
${maps}</section>
`;
}

function writeShare(clause: ClauseCount | undefined): Markup {
  if (clause === undefined || clause.share === null) return new Markup('<td class="none">–</td>');
  const shade = clause.share === 0 ? 0 : 1 + SHADES.filter((least) => (clause.share ?? 0) >= least).length;
  const title = own.shareTitle(clause.failed, clause.judged);
  return markup`<td class="heat-${shade}" title="${title}">${percent(clause.share)}</td>`;
}

/** A share that is not nothing never reads 0. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? "<1" : String(rounded);
}
