// One clause in full: its words, each check, how it is judged, parameters, evidence, what to do.

import type { CompiledCheck, CompiledChecklist } from "../../engine/compile-standard.ts";
import { words } from "../../locale/index.ts";
import type { Clause, Standard } from "../../model/standard.ts";
import { describeCheck } from "./describe-check.ts";
import type { Line } from "./print-lines.ts";

const say = words.explain;

/** `only` narrows it to one check; `compiled` is null for what binds the county or city. */
export function explainClause(
  clause: Clause,
  standard: Standard,
  compiled: CompiledChecklist | null,
  only: string,
): Line[] {
  const checks = compiled?.clauses.find((entry) => entry.clause.id === clause.id)?.checks ?? [];
  const shown = checks.some(({ check }) => check.id === only)
    ? checks.filter(({ check }) => check.id === only)
    : checks;
  return [
    { kind: "title", text: say.clause(clause.id, clause.title) },
    {
      kind: "plain",
      text: [standard.document, clause.section, clause.topic].filter((part) => part !== null).join(" · "),
    },
    { kind: "heading", text: say.words },
    { kind: "quote", text: clause.text },
    ...(clause.falls_on === undefined ? [] : [{ kind: "plain", text: say.fallsOn[clause.falls_on] } as const]),
    ...(clause.note === undefined ? [] : [{ kind: "plain", text: say.note(clause.note) } as const]),
    ...shown.flatMap((check) => explainCheck(check, standard)),
    ...listOf(say.evidence, clause.evidence),
  ];
}

function explainCheck(compiled: CompiledCheck, standard: Standard): Line[] {
  const { heading, quote, entries } = describeCheck(compiled, standard);
  return [
    { kind: "heading", text: heading },
    { kind: "quote", text: quote },
    ...entries.map(([name, text]): Line => ({ kind: "field", name, text })),
  ];
}

function listOf(heading: string, items: readonly string[]): Line[] {
  if (items.length === 0) return [];
  return [{ kind: "heading", text: heading }, ...items.map((text): Line => ({ kind: "item", text }))];
}
