// One clause in full: its words, each check, how it is judged, parameters, evidence, what to do.

import type { CompiledCheck, CompiledChecklist } from "../../engine/compile-standard.ts";
import { words } from "../../locale/index.ts";
import type { Clause, Standard } from "../../model/standard.ts";
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
  const { check, pass, when, failsIf } = compiled;
  const lines: Line[] = [
    { kind: "heading", text: say.check(check.id, words.terms.levels[check.level]) },
    { kind: "quote", text: `“${check.quote}”` },
    { kind: "field", name: say.asks, text: compiled.asks },
  ];
  if (pass !== null) lines.push({ kind: "field", name: say.judged, text: pass.says() });
  else lines.push({ kind: "field", name: say.judged, text: say.onlyNoted });
  if (failsIf !== null) lines.push({ kind: "field", name: say.failsIf, text: failsIf.says() });
  if (when !== null) lines.push({ kind: "field", name: say.when, text: `${when.says()}（${compiled.otherwise}）` });
  if (check.only_on_site === true) lines.push({ kind: "field", name: say.confirm, text: say.onlyOnSite });
  else if (check.confirm !== undefined)
    lines.push({ kind: "field", name: say.confirm, text: say.confirmBy[check.confirm] });
  if (check.derived === true) lines.push({ kind: "field", name: say.score, text: say.derived });
  for (const [name, value] of Object.entries({ ...compiled.parameters, ...compiled.whenParameters })) {
    const parameter = standard.parameters.find((candidate) => candidate.name === name);
    lines.push({
      kind: "field",
      name: say.practice,
      text: say.parameter(parameter?.zh ?? name, value, parameter?.unit ?? "", parameter?.reason ?? "", name),
    });
  }
  if (compiled.remedy !== "")
    lines.push({ kind: "field", name: say.remedy, text: compiled.remedy.replace(/\{[a-z_0-9]+\|([^}]*)\}/gu, "$1") });
  if (check.note !== undefined) lines.push({ kind: "field", name: say.remark, text: check.note });
  return lines;
}

function listOf(heading: string, items: readonly string[]): Line[] {
  if (items.length === 0) return [];
  return [{ kind: "heading", text: heading }, ...items.map((text): Line => ({ kind: "item", text }))];
}
