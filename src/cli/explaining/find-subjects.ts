// What somebody asks about, in their words: a clause, a check, a question of the form.

import type { Checklist, Clause, Fact, Standard } from "../../model/standard.ts";

export interface Found {
  clauses: { clause: Clause; checklist: Checklist | null }[];
  facts: Fact[];
}

/** Exact ids and names first; otherwise everything whose title or label holds the words. */
export function findSubjects(standard: Standard, asked: string): Found {
  const wanted = fold(asked);
  const clauses = allClauses(standard);
  const facts = standard.facts.flatMap((group) => group.facts);
  const byId = clauses.filter(
    ({ clause }) => clause.id === wanted || clause.checks.some((check) => check.id === wanted),
  );
  if (byId.length > 0) return { clauses: byId, facts: [] };
  const exact = facts.filter((fact) => namesOf(fact).some((name) => fold(name) === wanted));
  if (exact.length > 0) return { clauses: [], facts: exact };
  return {
    clauses: clauses.filter(({ clause }) => fold(clause.title).includes(wanted)),
    facts: facts.filter((fact) => namesOf(fact).some((name) => fold(name).includes(wanted))),
  };
}

function allClauses(standard: Standard): Found["clauses"] {
  const seen = new Set<string>();
  const found: Found["clauses"] = [];
  for (const checklist of standard.checklists) {
    for (const clause of checklist.clauses) {
      if (seen.has(clause.id)) continue;
      seen.add(clause.id);
      found.push({ clause, checklist });
    }
  }
  for (const clause of standard.governmentDuties) found.push({ clause, checklist: null });
  return found;
}

function namesOf(fact: Fact): string[] {
  return [fact.key, fact.zh, fact.zh.replace(/（[^）]*）$/u, ""), ...(fact.synonyms ?? [])];
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s“”"]/gu, "")
    .replace(/^第|条$/gu, "")
    .toLowerCase();
}
