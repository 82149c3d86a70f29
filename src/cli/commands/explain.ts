// gig-audit explain CLAUSE|FACT

import { compileChecklist } from "../../engine/compile-standard.ts";
import { words } from "../../locale/index.ts";
import type { Standard } from "../../model/standard.ts";
import { printData } from "../console.ts";
import { explainChecklist } from "../explaining/explain-checklist.ts";
import { explainClause } from "../explaining/explain-clause.ts";
import { explainFact } from "../explaining/explain-fact.ts";
import { type Found, findSubjects } from "../explaining/find-subjects.ts";
import { type Line, printLines } from "../explaining/print-lines.ts";
import { findStandard } from "../find-standard.ts";
import { drawingOptions } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";

export interface ExplainOptions {
  standard?: string;
  params?: string;
  color: boolean;
}

/** More than this many of a kind are listed by name only. */
const MOST_IN_FULL = 3;

export async function explain(asked: string, options: ExplainOptions): Promise<void> {
  const standard = await findStandard(options.standard ?? null);
  const parameters =
    options.params === undefined
      ? {}
      : (await import("../judging/read-settings.ts")).readParameters(options.params, standard);
  const found = findSubjects(standard, asked);
  if (found.checklists.length + found.clauses.length + found.facts.length === 0)
    throw new UsageError(
      words.cli.nothingFound(
        asked,
        standard.checklists.map(({ marketType }) => marketType),
      ),
    );
  const { inFull, byName } = divide(found);
  const blocks = explainFound(inFull, standard, parameters, asked);
  const lines = [...blocks, ...listFound(byName, blocks.length > 0)];
  printData(printLines(lines, drawingOptions(options)));
}

/** Clauses come before questions: 面积 is explained by its clause, and the questions that touch it are named. */
function divide({ checklists, clauses, facts }: Found): { inFull: Found; byName: Found } {
  const none: Found = { checklists: [], clauses: [], facts: [] };
  if (checklists.length > 0 || clauses.length > MOST_IN_FULL)
    return { inFull: { ...none, checklists }, byName: { ...none, clauses, facts } };
  const fitting = clauses.length + facts.length <= MOST_IN_FULL ? facts : [];
  const rest = fitting.length > 0 ? [] : facts;
  return { inFull: { ...none, clauses, facts: fitting }, byName: { ...none, facts: rest } };
}

function explainFound(
  { checklists, clauses, facts }: Found,
  standard: Standard,
  parameters: Record<string, number | string>,
  asked: string,
): Line[] {
  const blocks = [
    ...checklists.map((checklist) => explainChecklist(checklist, standard)),
    ...clauses.map(({ clause, checklist }) => {
      const compiled = checklist === null ? null : compileChecklist(standard, checklist.id, { parameters });
      return explainClause(clause, standard, compiled, asked);
    }),
    ...facts.map((fact) => explainFact(fact, standard)),
  ];
  return blocks.flatMap((block, index): Line[] => (index === 0 ? block : [{ kind: "plain", text: "" }, ...block]));
}

function listFound({ clauses, facts }: Found, isMore: boolean): Line[] {
  if (clauses.length + facts.length === 0) return [];
  return [
    isMore ? { kind: "heading", text: words.explain.more } : { kind: "title", text: words.explain.several },
    ...clauses.map(({ clause }): Line => ({ kind: "item", text: words.explain.clause(clause.id, clause.title) })),
    ...facts.map((fact): Line => ({ kind: "item", text: words.explain.fact(fact.zh) })),
  ];
}
