// One list of clauses at a glance: for which markets it is, and the clauses under their headings.

import { words } from "../../locale/index.ts";
import type { Checklist, Clause, Standard } from "../../model/standard.ts";
import type { Line } from "./print-lines.ts";

const say = words.explain;

export function explainChecklist(checklist: Checklist, standard: Standard): Line[] {
  const { clauses, marketType, aliases } = checklist;
  const annexes = new Set(standard.checklists.flatMap(({ annex }) => annex ?? []));
  const headings = clauses.map((clause) => headingOf(clause, checklist, annexes));
  return [
    { kind: "title", text: words.terms.checklist(checklist) },
    { kind: "plain", text: say.forMarkets(marketType, clauses.length) },
    ...clauses.flatMap(({ id, title }, index): Line[] => {
      const heading = headings[index] ?? "";
      const item: Line = { kind: "item", text: say.clause(id, title) };
      return heading === headings[index - 1] ? [item] : [{ kind: "heading", text: heading }, item];
    }),
    { kind: "plain", text: "" },
    { kind: "plain", text: say.goOn(clauses.at(-1)?.id ?? "", aliases[0] ?? marketType) },
  ];
}

/** The section, and where it stands when that is not the list's own annex. */
function headingOf({ id, section }: Clause, { annex }: Checklist, annexes: ReadonlySet<number>): string {
  const number = Number(id.split(".")[0]);
  if (number === annex || annexes.size === 0) return section;
  return annexes.has(number) ? say.inAnnex(number, section) : say.inMainText(section);
}
