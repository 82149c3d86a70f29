import type { Check, Checklist, Clause } from "../model/standard.ts";
import type { CheckChange, ExtensionSource } from "./rule-sources.ts";

/**
 * The clauses of a checklist written as an extension: the base's clauses and checks that it keeps, in the base's order,
 * with its changes. `report` is told every clause or check that the base does not have.
 */
export function extendChecklist(
  source: ExtensionSource,
  built: readonly Checklist[],
  report: (path: readonly string[], id: string) => void,
): Clause[] {
  const base = built.find((checklist) => checklist.id === source.extends);
  if (base === undefined) {
    report(["extends"], source.extends);
    return [];
  }
  const known = new Set(base.clauses.flatMap((clause) => [clause.id, ...clause.checks.map((check) => check.id)]));
  for (const [id, kept] of Object.entries(source.keep)) {
    for (const name of [id, ...(kept === "all" ? [] : kept)]) if (!known.has(name)) report(["keep", id], name);
  }
  for (const id of Object.keys(source.replace ?? {})) if (!known.has(id)) report(["replace", id], id);

  return base.clauses.flatMap((clause): Clause[] => {
    const kept = source.keep[clause.id];
    if (kept === undefined) return [];
    const checks = clause.checks.filter((check) => kept === "all" || kept.includes(check.id));
    return [{ ...clause, checks: checks.map((check) => changeCheck(check, source.replace?.[check.id])) }];
  });
}

/** The check with a change made; its reason becomes the note. */
export function changeCheck(check: Check, change: CheckChange | undefined): Check {
  if (change === undefined) return check;
  const { reason, ...rest } = change;
  // A replaced condition is judged at once: these belonged to the base's condition.
  const { when: _when, spared_only_if_shown: _spared, otherwise: _otherwise, fails_if: _failsIf, ...kept } = check;
  return { ...(change.pass === undefined ? check : kept), ...rest, note: reason };
}
