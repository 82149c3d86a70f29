// The clauses and checks of a standard, through all its checklists.

import type { Check, Clause, Standard } from "./standard.ts";

/** The clauses of every checklist; one that several lists hold stands there several times. */
export function listedClauses({ checklists }: Pick<Standard, "checklists">): Clause[] {
  return checklists.flatMap(({ clauses }) => [...clauses]);
}

/** The checks of every checklist, in the version of each. */
export function listedChecks(standard: Pick<Standard, "checklists">): Check[] {
  return listedClauses(standard).flatMap(({ checks }) => [...checks]);
}

/**
 * Every clause once, by its id, also those that bind the government. A checklist that extends another may keep only some
 * checks of a clause: the fullest counts, and of two alike the first.
 */
export function clausesById(standard: Pick<Standard, "checklists" | "governmentDuties">): ReadonlyMap<string, Clause> {
  const byId = new Map<string, Clause>();
  for (const clause of [...listedClauses(standard), ...standard.governmentDuties]) {
    const known = byId.get(clause.id);
    if (known === undefined || known.checks.length < clause.checks.length) byId.set(clause.id, clause);
  }
  return byId;
}
