// Every change of an extension names something that its base has, and really changes it.

import { words } from "../../locale/index.ts";
import { clausesById } from "../../model/clauses-of.ts";
import type { RuleProblem } from "../../model/rule-sets/rule-problem.ts";
import type { Check, Standard } from "../../model/standard.ts";
import type { ParsedRuleFile } from "../rule-file.ts";
import { problemAt } from "../rule-set.ts";
import type { ExtendingSource } from "../rule-sources.ts";

const say = words.rules.extends;

export function* reviewChanges(file: ParsedRuleFile, base: Standard): Generator<RuleProblem> {
  const { changes = {} } = file.value as ExtendingSource;
  const clauses = clausesById(base);
  const checks = new Map([...clauses.values()].flatMap((clause) => clause.checks.map((check) => [check.id, check])));
  const unknown = (...path: string[]) =>
    problemAt(file, ["changes", ...path], "change-unknown", say.unknown(path.at(-1) ?? ""));
  yield* reviewParameters(file, base);
  for (const [id, { reason: _reason, ...change }] of Object.entries(changes.checks ?? {})) {
    const own = checks.get(id);
    const isEmpty = Object.entries(change).every(([key, value]) => isSame(value, own?.[key as keyof Check]));
    if (own === undefined) yield unknown("checks", id);
    else if (isEmpty) yield problemAt(file, ["changes", "checks", id], "change-empty", say.empty(id));
  }
  for (const id of Object.keys(changes.drop ?? {})) {
    if (!clauses.has(id) && !checks.has(id)) yield unknown("drop", id);
  }
  for (const id of Object.keys(changes.add ?? {})) {
    if (!base.checklists.some((list) => list.id === id)) yield unknown("add", id);
  }
}

function* reviewParameters(file: ParsedRuleFile, base: Standard): Generator<RuleProblem> {
  const { changes = {} } = file.value as ExtendingSource;
  const parameters = new Map(base.parameters.map((parameter) => [parameter.name, parameter]));
  for (const [name, { value }] of Object.entries(changes.parameters ?? {})) {
    const own = parameters.get(name);
    const path = ["changes", "parameters", name];
    if (typeof own?.value !== typeof value) yield problemAt(file, path, "change-unknown", say.unknown(name));
    else if (own?.value === value) yield problemAt(file, path, "change-empty", say.empty(name));
  }
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
