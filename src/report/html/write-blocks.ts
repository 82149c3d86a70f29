// Headings, entries and tables of the page.

import type { Table } from "../content/content.ts";
import type { Entry } from "../content/list-origin.ts";
import { type Markup, markup, nothing } from "./markup.ts";

export function writeSection(heading: string, note: string, body: readonly Markup[]): Markup {
  const small = note === "" ? nothing : markup`<small>${note}</small>`;
  return markup`<section><h3>${heading}${small}</h3>${body}</section>\n`;
}

export function writeEntries(entries: readonly Entry[]): Markup {
  const rows = entries.map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`);
  return rows.length === 0 ? nothing : markup`<dl class="entries">${rows}</dl>`;
}

export function writeList(items: readonly string[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li class="lines">${item}</li>`)}</ul>`;
}

/** The roles keep it a table where a narrow screen stacks its cells. */
export function writeTable({ heading, columns, rows }: Table, isCaptioned = false): Markup {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => markup`<col width="${Math.round((weight / total) * 100)}%">`);
  const heads = columns.map(({ name }) => markup`<th role="columnheader" scope="col">${name}</th>`);
  const lines = rows.map((cells) => {
    const written = cells.map(
      (cell, index) => markup`<td role="cell" data-label="${columns[index]?.name ?? ""}">${cell}</td>`,
    );
    return markup`<tr role="row">${written}</tr>\n`;
  });
  const caption = isCaptioned ? markup`<caption>${heading}</caption>` : nothing;
  return markup`<table role="table">${caption}<colgroup>${widths}</colgroup><thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">${lines}</tbody></table>`;
}
