// ids.lock: every id that reports, explanations and stored results may name. An id that was released never vanishes.

import { clausesById } from "../model/clauses-of.ts";
import type { Standard } from "../model/standard.ts";

export const IDS_LOCK = "ids.lock";

/** Lines such as `check 1.5.a`, in the order of the standard. */
export function listIds(standard: Standard): string[] {
  return [
    ...standard.checklists.map(({ id }) => `checklist ${id}`),
    ...[...clausesById(standard).values()].flatMap((clause) => [
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
