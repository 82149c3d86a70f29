// Checks a condition against the names a standard defines: what it refers to exists, and each operator fits its subject.

import { words } from "../../locale/index.ts";
import type { Beside, Condition, DateOperand, Leaf, OperatorName } from "../../model/condition.ts";
import { type Reference, referencesIn } from "../../model/references.ts";
import type { RuleProblemCode } from "../../model/rule-sets/rule-problem.ts";
import type { Field } from "../../model/standard.ts";
import type { Names } from "./defined-names.ts";
import { OPERATOR_TYPES } from "./operator-types.ts";
import { AMOUNT, columnTarget, resolvePath, type Target } from "./resolve-path.ts";

export type Path = readonly (string | number)[];
export type Report = (path: Path, code: RuleProblemCode, message: string) => void;

/** What a condition may speak about where it stands: columns in reach, and the item itself. */
interface Scope {
  columns: readonly Field[];
  item: Target | null;
}

export function linkCondition(condition: Condition, path: Path, names: Names, report: Report): void {
  for (const reference of referencesIn(condition, path)) linkReference(reference, names, report);
  linkLeaves(condition, path, { columns: [], item: null }, names, report);
}

export function linkReference({ kind, name, path }: Reference, names: Names, report: Report): void {
  const say = words.standard;
  if (kind === "fact") {
    const target = resolvePath(name, names);
    if (!("missing" in target)) return;
    if (target.missing === "item") report(path, "item-unknown", say.itemUnknown(target.label, name));
    else report(path, "fact-unknown", say.factUnknown(target.label, nearestKey(target.label, names)));
  } else if (kind === "parameter" && !names.parameter.has(name))
    report(path, "parameter-unknown", say.parameterUnknown(name));
  else if (kind === "definition" && !names.definition.has(name))
    report(path, "definition-unknown", say.definitionUnknown(name));
  else if (kind === "pattern" && !names.pattern.has(name)) report(path, "pattern-unknown", say.patternUnknown(name));
}

/** A key that begins the same way, for “did you mean”. */
function nearestKey(key: string, names: Names): string | null {
  const stem = key.slice(0, Math.max(4, Math.floor(key.length / 2)));
  for (const candidate of names.facts.keys()) if (candidate.startsWith(stem)) return candidate;
  return null;
}

function linkLeaves(condition: Condition, path: Path, scope: Scope, names: Names, report: Report): void {
  const down = (inner: Condition, ...steps: (string | number)[]) =>
    linkLeaves(inner, [...path, ...steps], scope, names, report);
  if ("all" in condition) for (const [index, part] of condition.all.entries()) down(part, "all", index);
  else if ("any" in condition) for (const [index, part] of condition.any.entries()) down(part, "any", index);
  else if ("not" in condition) down(condition.not, "not");
  else if (!("holds" in condition)) linkLeaf(condition, path, scope, names, report);
}

function linkLeaf(leaf: Leaf, path: Path, scope: Scope, names: Names, report: Report): void {
  const target = targetOf(leaf, scope, names);
  for (const [place, column, fields] of columnsOf(leaf, scope, target)) {
    if (fields.some((field) => field.key === column)) continue;
    report([...path, ...place], "column-unknown", words.standard.columnUnknown(column));
  }
  if (target === null) return;
  for (const name of Object.keys(leaf) as OperatorName[]) {
    const types = OPERATOR_TYPES[name];
    if (types === undefined || types === null || types.includes(target.type)) continue;
    report([...path, name], "operator-type", words.standard.operatorType(name, target.type));
  }
  linkChoices(leaf, path, target, report);
  const inside: Scope = { columns: target.fields, item: { ...target, type: target.itemType, choices: [] } };
  for (const [name, inner] of [
    ["every", leaf.every],
    ["some", leaf.some],
  ] as const) {
    if (inner !== undefined) linkLeaves(inner, [...path, name], inside, names, report);
  }
  if (leaf.latest !== undefined) linkLeaves(leaf.latest.meets, [...path, "latest", "meets"], inside, names, report);
  if (leaf.total?.counts_if !== undefined)
    linkLeaves(leaf.total.counts_if, [...path, "total", "counts_if"], inside, names, report);
  if (leaf.beside !== undefined) linkBeside(leaf.beside, target, [...path, "beside"], names, report);
}

/** Both maps have plain items of the same names; inside, they are the columns `this` and `that`. */
function linkBeside({ fact, some }: Beside, target: Target, path: Path, names: Names, report: Report): void {
  const other = resolvePath(fact, names);
  if ("missing" in other) return;
  const columns: Field[] = [];
  for (const [key, map] of [
    ["this", target],
    ["that", other],
  ] as const) {
    if (map.type === "map" && map.itemType !== "item")
      columns.push({ key, zh: map.label, type: map.itemType as Field["type"] });
    else report([...path, "fact"], "operator-type", words.standard.operatorType("beside", map.type));
  }
  for (const item of target.choices) {
    if (!other.choices.includes(item))
      report([...path, "fact"], "item-unknown", words.standard.itemUnknown(other.label, item));
  }
  linkLeaves(some, [...path, "some"], { columns, item: null }, names, report);
}

function targetOf(leaf: Leaf, scope: Scope, names: Names): Target | null {
  if (leaf.sum !== undefined) return AMOUNT;
  if (leaf.column !== undefined) {
    const field = scope.columns.find((candidate) => candidate.key === leaf.column);
    return field === undefined ? null : columnTarget(field);
  }
  if (leaf.fact === undefined) return scope.item;
  const target = resolvePath([leaf.fact].flat()[0] ?? "", names);
  return "missing" in target ? null : target;
}

/** Every column a leaf names: where, which, and among which fields it must be. */
function columnsOf(leaf: Leaf, scope: Scope, target: Target | null): [Path, string, readonly Field[]][] {
  const inside = target?.fields ?? [];
  const found: [Path, string, readonly Field[]][] = [];
  const dateColumn = (operand: DateOperand | undefined, name: OperatorName) => {
    if (operand === undefined) return;
    if ("column" in operand) found.push([[name, "column"], operand.column, scope.columns]);
    if ("month_end" in operand) found.push([[name, "month_end"], operand.month_end, scope.columns]);
  };
  if (leaf.column !== undefined) found.push([["column"], leaf.column, scope.columns]);
  dateColumn(leaf.not_before, "not_before");
  dateColumn(leaf.not_after, "not_after");
  for (const column of [leaf.days_apart?.from ?? []].flat())
    found.push([["days_apart", "from"], column, scope.columns]);
  for (const column of leaf.repeats ?? []) found.push([["repeats"], column, inside]);
  for (const column of leaf.alike ?? []) found.push([["alike"], column, inside]);
  if (leaf.total?.column !== undefined) found.push([["total", "column"], leaf.total.column, inside]);
  if (leaf.latest !== undefined) found.push([["latest", "by"], leaf.latest.by, inside]);
  if (leaf.months_unbroken !== undefined) {
    found.push([["months_unbroken", "month"], leaf.months_unbroken.month, inside]);
    found.push([["months_unbroken", "published"], leaf.months_unbroken.published, inside]);
  }
  return found;
}

function linkChoices(leaf: Leaf, path: Path, target: Target, report: Report): void {
  if (target.choices.length === 0 || target.type === "map") return;
  const chosen: [OperatorName, readonly string[]][] = [
    ["is", typeof leaf.is === "string" ? [leaf.is] : []],
    ["in", leaf.in ?? []],
    ["includes_all", leaf.includes_all ?? []],
    ["includes_any", leaf.includes_any ?? []],
  ];
  for (const [name, choices] of chosen) {
    for (const choice of choices) {
      if (!target.choices.includes(choice))
        report([...path, name], "choice-unknown", words.standard.choiceUnknown(target.label, choice));
    }
  }
}
