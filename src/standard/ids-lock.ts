// ids.lock: every id that reports, explanations and stored results may name. An id that was released never vanishes.

import type { Standard } from "../model/standard.ts";

export const IDS_LOCK = "ids.lock";

/** Lines such as `check 1.5.a`, in the order of the standard. */
export function listIds(standard: Standard): string[] {
  const clauses = new Map(
    [...standard.checklists.flatMap((list) => list.clauses), ...standard.governmentDuties].map(
      (clause) => [clause.id, clause] as const,
    ),
  );
  // A checklist that extends another keeps only some checks of a clause: the fullest wins.
  for (const { clauses: listed } of standard.checklists) {
    for (const clause of listed) {
      const known = clauses.get(clause.id);
      if (known !== undefined && known.checks.length < clause.checks.length) clauses.set(clause.id, clause);
    }
  }
  return [
    ...standard.checklists.map(({ id }) => `checklist ${id}`),
    ...[...clauses.values()].flatMap((clause) => [
      `clause ${clause.id}`,
      ...clause.checks.map(({ id }) => `check ${id}`),
    ]),
    ...standard.facts.flatMap((group) => group.facts.map(({ key }) => `fact ${key}`)),
    ...standard.parameters.map(({ name }) => `parameter ${name}`),
    ...standard.doubts.map(({ id }) => `doubt ${id}`),
  ];
}

export function writeIdsLock(standard: Standard): string {
  return `${listIds(standard).join("\n")}\n`;
}
