// Which questions a checklist asks, in the order one walks through a market, each with the clauses that rest on it.

import { factsRead } from "../model/facts-read.ts";
import type { Check, Checklist, Fact, Standard } from "../model/standard.ts";

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
  items: Set<string>;
  isReason: boolean;
}

export function askQuestions(standard: Standard, checklist: Checklist): QuestionGroup[] {
  const uses = collectUses(standard, checklist);
  const groups = standard.facts.map((group) => {
    const asked = group.facts.filter((fact) => fact.always === true || uses.has(fact.key));
    return {
      id: group.id,
      title: group.title,
      ...(group.note === undefined ? {} : { note: group.note }),
      questions: asked.map((fact) => writeQuestion(fact, uses.get(fact.key))),
    };
  });
  return groups.filter((group) => group.questions.length > 0);
}

function writeQuestion(fact: Fact, use: Use | undefined): Question {
  const items = fact.type === "map" ? (fact.choices ?? []) : [];
  const named = items.filter((item) => use?.items.has(item));
  return {
    fact,
    // Some days of a week would be no opening hours; some kinds of equipment are a question.
    items: named.length > 0 && fact.spreads === undefined ? named : items,
    clauses: [...(use?.clauses ?? [])],
    isReason: use?.isReason === true,
  };
}

function collectUses(standard: Standard, checklist: Checklist): Map<string, Use> {
  const uses = new Map<string, Use>();
  const note = (path: string, clause: string, isReason: boolean) => {
    const [key = "", item] = path.split(".");
    const use = uses.get(key) ?? { clauses: new Set(), items: new Set(), isReason };
    use.clauses.add(clause);
    if (item !== undefined) use.items.add(item);
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

/** Facts that a check reads or shows, through definitions and derived facts; an item's as `fact.item`. */
export function* factsOf(check: Check, standard: Standard): Generator<string> {
  yield* check.shows ?? [];
  yield* factsRead([check.pass, check.when, check.fails_if], standard, false);
}
