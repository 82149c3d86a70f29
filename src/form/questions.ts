// Which questions a checklist asks, in the order one walks through a market, each with the clauses that rest on it.

import { factsOf, itemsAsked } from "../model/facts-asked.ts";
import type { Checklist, Fact, Standard } from "../model/standard.ts";

export interface Question {
  fact: Fact;
  /** Preset items that this checklist asks for; empty for facts without items. */
  items: readonly string[];
  /** Clause ids that rest on it, in the document's order; empty for what is asked of every market. */
  clauses: readonly string[];
  /** It asks for the reason of a departure. */
  isReason: boolean;
}

export interface QuestionGroup {
  id: string;
  title: string;
  /** What the group is for, where its title does not say it. */
  note?: string;
  questions: readonly Question[];
}

interface Use {
  clauses: Set<string>;
  isReason: boolean;
}

export function askQuestions(standard: Standard, checklist: Checklist): QuestionGroup[] {
  const uses = collectUses(standard, checklist);
  const itemsOf = itemsAsked(
    checklist.clauses.flatMap(({ checks }) => checks),
    standard,
  );
  const groups = standard.facts.map((group) => {
    const asked = group.facts.filter((fact) => fact.always === true || uses.has(fact.key));
    return {
      id: group.id,
      title: group.title,
      ...(group.note === undefined ? {} : { note: group.note }),
      questions: asked.map((fact) => {
        const use = uses.get(fact.key);
        return {
          fact,
          items: itemsOf(fact),
          clauses: [...(use?.clauses ?? [])],
          isReason: use?.isReason === true,
        };
      }),
    };
  });
  return groups.filter((group) => group.questions.length > 0);
}

function collectUses(standard: Standard, checklist: Checklist): Map<string, Use> {
  const uses = new Map<string, Use>();
  const note = (path: string, clause: string, isReason: boolean) => {
    const [key = ""] = path.split(".", 1);
    const use = uses.get(key) ?? { clauses: new Set(), isReason };
    use.clauses.add(clause);
    uses.set(key, use);
  };
  for (const clause of checklist.clauses) {
    for (const check of clause.checks) {
      for (const path of factsOf(check, standard)) note(path, clause.id, false);
      for (const key of check.reason_in ?? []) note(key, clause.id, true);
    }
  }
  return uses;
}
