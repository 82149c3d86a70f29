// One page that needs nothing else: no script, no picture, no address.

import { words } from "../../locale/index.ts";
import type { Catalogue, CatalogueClause, CatalogueEntry } from "../../model/rule-sets/catalogue.ts";
import { type Markup, markup, nothing } from "../html/markup.ts";
import { STYLE } from "../html/style.ts";
import { writePage } from "../html/write-page.ts";

const say = words.rules.catalogue;

const OWN_STYLE = `${STYLE}
blockquote { margin: 0 0 .75rem; padding: .5rem .9rem; background: var(--ground); border-left: 4px solid var(--line); white-space: pre-line; }
.check { border-top: 1px solid var(--line); padding-top: .75rem; margin-top: .75rem; }
.quote { color: var(--soft); }
nav { margin-bottom: 1rem; }
nav a { white-space: nowrap; margin-right: .6rem; color: var(--accent); }
`;

export function writeCatalogueHtml(catalogue: Catalogue): string {
  const title = say.title(catalogue.title);
  return writePage(
    title,
    OWN_STYLE,
    markup`<h1>${title}</h1>
<section>
<p class="note">${say.generated}</p>
${writeEntries(catalogue.about)}</section>
<section>
<h2>${say.lists}</h2>
${catalogue.checklists.map(writeList)}</section>
${catalogue.sections.map(writeSection)}`,
  );
}

function writeList({ title, clauses }: Catalogue["checklists"][number]): Markup {
  const links = clauses.map((id) => markup`<a href="#c${id}">${id}</a>\n`);
  return markup`<h3>${title} <small>${say.count(clauses.length)}</small></h3>
<nav aria-label="${title}">
${links}</nav>
`;
}

function writeSection({ title, clauses }: Catalogue["sections"][number]): Markup {
  return markup`<h2>${title}</h2>
${clauses.map(writeClause)}`;
}

function writeClause(clause: CatalogueClause): Markup {
  const evidence =
    clause.evidence.length === 0
      ? nothing
      : markup`<div class="check"><h4>${words.explain.evidence}</h4>
<ul>
${clause.evidence.map((item) => markup`<li>${item}</li>\n`)}</ul></div>
`;
  return markup`<section id="c${clause.id}">
<h3>${clause.heading}</h3>
<blockquote>${clause.text}</blockquote>
${clause.notes.map((note) => markup`<p class="note">${note}</p>\n`)}${clause.checks.map(
  ({ heading, quote, entries }) => markup`<div class="check">
<h4>${heading}</h4>
<p class="quote">${quote}</p>
${writeEntries(entries)}</div>
`,
)}${evidence}</section>
`;
}

function writeEntries(entries: readonly CatalogueEntry[]): Markup {
  return markup`<dl class="entries">
${entries.map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>\n`)}</dl>
`;
}
