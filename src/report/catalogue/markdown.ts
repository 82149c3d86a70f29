import { words } from "../../locale/index.ts";
import type { Catalogue, CatalogueClause } from "../../model/rule-sets/catalogue.ts";
import { escapeMarkdown } from "../md/escape-markdown.ts";
import { writeEntries, writeHeading, writeList } from "../md/write-blocks.ts";

const say = words.rules.catalogue;

/** A catalogue as one Markdown text: what is judged, the lists, then every clause. */
export function writeCatalogueMarkdown(catalogue: Catalogue): string {
  const lists = catalogue.checklists.map(({ title, clauses }) => say.list(title, clauses));
  const blocks = [
    writeHeading(1, say.title(catalogue.title)),
    say.generated,
    writeEntries(catalogue.about),
    writeHeading(2, say.lists),
    writeList(lists),
    ...catalogue.sections.flatMap(({ title, clauses }) => [writeHeading(2, title), ...clauses.flatMap(writeClause)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeClause(clause: CatalogueClause): string[] {
  return [
    writeHeading(3, clause.heading),
    clause.text
      .split("\n")
      .map((line) => `> ${escapeMarkdown(line)}`)
      .join("\n>\n"),
    ...clause.notes.map(escapeMarkdown),
    ...clause.checks.flatMap(({ heading, quote, entries }) => [
      writeHeading(4, heading),
      escapeMarkdown(quote),
      writeEntries(entries),
    ]),
    ...(clause.evidence.length === 0 ? [] : [`**${words.explain.evidence}**`, writeList(clause.evidence)]),
  ];
}
