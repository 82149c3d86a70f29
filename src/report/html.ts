// Assessments → one HTML file: no network, no script, readable on a phone, on A4 and by a screen reader.

import { words } from "../locale/index.ts";
import type { Assessment } from "../model/assessment.ts";
import type { Content, ProgressContent } from "./content/content.ts";
import { sayClauses } from "./content/headline.ts";
import { listTables, prepareContent } from "./content/prepare-content.ts";
import { VERDICT_MARKS } from "./content/verdict-marks.ts";
import { type Markup, markup, nothing } from "./html/markup.ts";
import { STYLE } from "./html/style.ts";
import { writeEntries, writeList, writeSection, writeTable } from "./html/write-blocks.ts";
import { writeEveryClause, writeGaps } from "./html/write-clauses.ts";
import { writePage } from "./html/write-page.ts";

/** Several assessments stand one below the other, with a list of links before them. */
export function render(assessments: readonly Assessment[]): string {
  const contents = assessments.map(prepareContent);
  const [only] = contents;
  const heading = words.report.title(assessments[0]?.standard.subject);
  const title = contents.length === 1 && only !== undefined ? `${heading} · ${only.name}` : heading;
  const overview = contents.length > 1 ? writeOverview(contents) : nothing;
  return writePage(title, STYLE, markup`<h1>${heading}</h1>\n${overview}${contents.map(writeReport)}`);
}

function writeOverview(contents: readonly Content[]): Markup {
  const links = contents.map(({ name, verdicts }, index) => {
    const counts = verdicts.filter(({ count }) => count > 0).map(({ word, count }) => `${word}${count}`);
    return markup`<li><a href="#${prefixOf(index)}">${name}</a> <span class="note">${counts.join("，")}</span></li>`;
  });
  return markup`<nav aria-label="${words.html.markets}"><section><ul>${links}</ul></section></nav>\n`;
}

function prefixOf(index: number): string {
  return `market-${index + 1}`;
}

function writeReport(content: Content, index: number): Markup {
  const prefix = prefixOf(index);
  return markup`<article class="report" aria-labelledby="${prefix}">
<h2 id="${prefix}">${content.name}</h2>
<section>${writeEntries(content.origin)}</section>
${writeHeadline(content)}${content.progress === null ? nothing : writeProgress(content.progress)}${writeGaps(content.gaps, prefix)}
${listTables(content).map((table) => writeSection(table.heading, table.note, [writeTable(table)]))}
${writeEveryClause(content.clauses)}
<p class="note">${content.closing}</p>
</article>\n`;
}

/** How many clauses stand where, as bars; then the score interval with its label. */
function writeHeadline({ verdicts, clauses, score, scoreNotes }: Content): Markup {
  const { heading } = words.report.headline;
  const most = Math.max(...verdicts.map(({ count }) => count), 1);
  const bars = verdicts.map(({ verdict, word, count }) => {
    const width = Math.round((count / most) * 1000) / 10;
    return markup`<li class="${verdict}"><span class="word">${VERDICT_MARKS[verdict]} ${word}</span>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${words.html.bar(word, count, clauses.length)}"><rect class="track" width="100" height="10"/><rect width="${width}" height="10"/></svg>
<span class="count">${count}</span></li>\n`;
  });
  return writeSection(heading, sayClauses(clauses), [
    markup`<ul class="bars">${bars}</ul>`,
    ...score.map((text) => markup`<p class="score">${text}</p>`),
    ...scoreNotes.map((text) => markup`<p class="note">${text}</p>`),
  ]);
}

function writeProgress({ heading, note, entries, cautions, tables }: ProgressContent): Markup {
  const warned =
    cautions.length === 0 ? nothing : markup`<p><strong>${words.comparison.caution}</strong></p>${writeList(cautions)}`;
  return writeSection(heading, note, [
    writeEntries(entries),
    warned,
    ...tables.map((table) => writeTable(table, true)),
  ]);
}
