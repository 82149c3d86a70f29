// The checks of a checklist whose conditions another engine can be given.

import type { Condition } from "../../src/model/condition.ts";
import type { Check, Checklist, Standard } from "../../src/model/standard.ts";
import { NotSayable, resolveCondition } from "./resolve-conditions.ts";

/** What `say` makes of each check's condition, with its id; checks that cannot be said are left out. */
export function sayChecks<Said extends object>(
  { clauses }: Checklist,
  standard: Standard,
  say: (condition: Condition) => Said,
): ({ id: string } & Said)[] {
  const sayCheck = ({ id, pass, when, fails_if }: Check) => {
    if (pass === undefined || when !== undefined || fails_if !== undefined) return [];
    try {
      return [{ id, ...say(resolveCondition(pass, standard)) }];
    } catch (error) {
      if (error instanceof NotSayable) return [];
      throw error;
    }
  };
  return clauses.flatMap(({ checks }) => checks.flatMap(sayCheck));
}
