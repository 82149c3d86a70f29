// gig-audit explain CLAUSE|FACT

import { compileChecklist } from "../../engine/compile-standard.ts";
import { words } from "../../locale/index.ts";
import type { Standard } from "../../model/standard.ts";
import { isColorWanted, outputColumns, printData } from "../console.ts";
import { explainClause } from "../explaining/explain-clause.ts";
import { explainFact } from "../explaining/explain-fact.ts";
import { type Found, findSubjects } from "../explaining/find-subjects.ts";
import { type Line, printLines } from "../explaining/print-lines.ts";
import { findStandard } from "../find-standard.ts";
import { UsageError } from "../usage-error.ts";

export interface ExplainOptions {
  standard?: string;
  params?: string;
  color: boolean;
}

/** More than this many answers to a question are listed by name only. */
const MOST_IN_FULL = 3;

export async function explain(asked: string, options: ExplainOptions): Promise<void> {
  const standard = await findStandard(options.standard ?? null);
  const parameters =
    options.params === undefined ? {} : (await import("../read-settings.ts")).readParameters(options.params, standard);
  const found = findSubjects(standard, asked);
  const count = found.clauses.length + found.facts.length;
  if (count === 0) throw new UsageError(words.cli.nothingFound(asked));
  const lines = count > MOST_IN_FULL ? listFound(found) : explainFound(found, standard, parameters, asked);
  printData(printLines(lines, outputColumns(), isColorWanted(!options.color)));
}

function explainFound(
  { clauses, facts }: Found,
  standard: Standard,
  parameters: Record<string, number | string>,
  asked: string,
): Line[] {
  const blocks = [
    ...clauses.map(({ clause, checklist }) => {
      const compiled = checklist === null ? null : compileChecklist(standard, checklist.id, { parameters });
      return explainClause(clause, standard, compiled, asked);
    }),
    ...facts.map((fact) => explainFact(fact, standard)),
  ];
  return blocks.flatMap((block, index): Line[] => (index === 0 ? block : [{ kind: "plain", text: "" }, ...block]));
}

function listFound({ clauses, facts }: Found): Line[] {
  return [
    { kind: "title", text: words.explain.several },
    ...clauses.map(({ clause }): Line => ({ kind: "item", text: words.explain.clause(clause.id, clause.title) })),
    ...facts.map((fact): Line => ({ kind: "item", text: words.explain.fact(fact.zh) })),
  ];
}
