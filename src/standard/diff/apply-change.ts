import { clausesById } from "../../model/clauses-of.ts";
import type { RuleChange } from "../../model/rule-sets/standard-diff.ts";
import type { Checklist, Clause, Standard } from "../../model/standard.ts";

type Named = "parameters" | "definitions" | "derived" | "patterns" | "doubts";

const LISTS: Readonly<Partial<Record<RuleChange["part"], Named>>> = {
  parameter: "parameters",
  definition: "definitions",
  derived: "derived",
  pattern: "patterns",
  doubt: "doubts",
};

/** The old version with this one change of the new made: to see what it does alone. */
export function applyChange(before: Standard, after: Standard, { part, id }: RuleChange): Standard {
  const list = LISTS[part];
  if (list !== undefined) return { ...before, [list]: replaceNamed<object>(before[list], after[list], id) };
  if (part === "fact") return { ...before, facts: replaceFact(before, after, id) };
  if (part === "wording") return { ...before, wording: after.wording };
  if (part === "score") return { ...before, scoreProfile: after.scoreProfile };
  if (part === "check" || part === "clause") return { ...before, checklists: replaceClause(before, after, part, id) };
  return before;
}

const nameOf = (entry: object) => Object.entries(entry).find(([key]) => ["name", "key", "id"].includes(key))?.[1];

function replaceNamed<Entry extends object>(before: readonly Entry[], after: readonly Entry[], id: string): Entry[] {
  const fresh = after.find((entry) => nameOf(entry) === id);
  const kept = before.flatMap((entry) => (nameOf(entry) !== id ? [entry] : fresh === undefined ? [] : [fresh]));
  return fresh === undefined || kept.includes(fresh) ? kept : [...kept, fresh];
}

function replaceFact(before: Standard, after: Standard, id: string): Standard["facts"] {
  const home = after.facts.find((group) => group.facts.some(({ key }) => key === id));
  const fresh = home?.facts.find(({ key }) => key === id);
  const isHome = (group: { id: string }) => group.id === (home?.id ?? before.facts[0]?.id);
  return before.facts.map((group) => {
    if (!group.facts.some(({ key }) => key === id) && !isHome(group)) return group;
    return { ...group, facts: replaceNamed(group.facts, fresh === undefined ? [] : [fresh], id) };
  });
}

/** The clause's own words with the old checks, or one check of it. */
function replaceClause(before: Standard, after: Standard, part: "check" | "clause", id: string): Checklist[] {
  const fresh = clausesById(after);
  return before.checklists.map((list) => {
    const changed = list.clauses.flatMap((clause): Clause[] => {
      const now = fresh.get(clause.id);
      if (part === "clause")
        return clause.id !== id ? [clause] : now === undefined ? [] : [{ ...now, checks: clause.checks }];
      if (!id.startsWith(`${clause.id}.`)) return [clause];
      return [{ ...clause, checks: replaceNamed(clause.checks, now?.checks ?? [], id) }];
    });
    return { ...list, clauses: changed };
  });
}
