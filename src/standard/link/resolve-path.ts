// What a dotted path of a condition leads to: a fact, an item of a table, a field of an item.

import { fieldsOf, isFieldList } from "../../model/item-shape.ts";
import type { Fact, Field } from "../../model/standard.ts";
import type { Names } from "./defined-names.ts";
import type { SubjectType } from "./operator-types.ts";

/** What a path leads to. */
export interface Target {
  type: SubjectType;
  label: string;
  choices: readonly string[];
  /** Columns of the rows, or fields of each item's record. */
  fields: readonly Field[];
  /** Type of each item, for `every` and `some`. */
  itemType: SubjectType;
}

const PLAIN = { choices: [], fields: [], itemType: "item" as const };
export const AMOUNT: Target = { ...PLAIN, type: "number", label: "" };

/** `missing` names what the path fails on. */
export function resolvePath(dotted: string, names: Names): Target | { missing: "fact" | "item"; label: string } {
  if (dotted === "as_of") return { ...PLAIN, type: "date", label: dotted };
  if (names.derived.has(dotted)) return { ...AMOUNT, label: dotted };
  const [key = "", ...rest] = dotted.split(".");
  const fact = names.facts.get(key);
  if (fact === undefined) return { missing: "fact", label: key };
  return resolveInside(fact, rest) ?? { missing: "item", label: fact.zh };
}

function resolveInside(fact: Fact, rest: readonly string[]): Target | null {
  const record = isFieldList(fact.item) ? fact.item : null;
  const scalar = fact.item !== undefined && !isFieldList(fact.item) ? fact.item : null;
  const [item, inner, tooDeep] = rest;
  if (item === undefined) {
    const choices = fact.choices ?? [];
    return { type: fact.type, label: fact.zh, choices, fields: fieldsOf(fact), itemType: scalar?.type ?? "item" };
  }
  if (fact.type === "record") return inner === undefined ? fieldTarget(fact.fields, item) : null;
  if (fact.type !== "map" || !(fact.choices ?? []).includes(item) || tooDeep !== undefined) return null;
  if (record !== null) return fieldTarget(record, inner);
  return scalar === null || inner !== undefined ? null : { ...PLAIN, type: scalar.type, label: item };
}

function fieldTarget(fields: readonly Field[] | undefined, key: string | undefined): Target | null {
  const field = fields?.find((candidate) => candidate.key === key);
  return field === undefined ? null : columnTarget(field);
}

export function columnTarget(field: Field): Target {
  return { ...PLAIN, type: field.type, label: field.zh, choices: field.choices ?? [] };
}
