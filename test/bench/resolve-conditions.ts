// The conditions of a checklist as another engine could be given them: definitions and parameters written out.

import type { Condition, Leaf, Operand } from "../../src/model/condition.ts";
import type { Standard } from "../../src/model/standard.ts";

/** A condition that no other engine can be given as it is: it adds up, compares columns, or reads wording. */
export class NotSayable extends Error {}

/** Puts definitions and the values of parameters in place. Throws NotSayable. */
export function resolveCondition(condition: Condition, standard: Standard): Condition {
  const derived = new Set(standard.derived.map(({ key }) => key));
  const parameters = new Map(standard.parameters.map(({ name, value }) => [name, value]));
  const definitions = new Map(standard.definitions.map(({ name, meets }) => [name, meets]));

  const numberOf = (operand: Operand): number => {
    if (typeof operand === "number") return operand;
    const value = "parameter" in operand && operand.of === undefined ? parameters.get(operand.parameter) : undefined;
    if (typeof value !== "number") throw new NotSayable(JSON.stringify(operand));
    return value;
  };

  const resolveLeaf = (leaf: Leaf): Leaf => {
    if (leaf.sum !== undefined || Array.isArray(leaf.fact)) throw new NotSayable(JSON.stringify(leaf));
    if (typeof leaf.fact === "string" && derived.has(leaf.fact)) throw new NotSayable(leaf.fact);
    const resolved: Leaf = { ...leaf };
    for (const name of ["at_least", "at_most", "more_than", "less_than", "within_days", "days_ago_at_least"] as const) {
      const operand = leaf[name];
      if (operand !== undefined) resolved[name] = numberOf(operand);
    }
    if (leaf.every !== undefined) resolved.every = resolve(leaf.every);
    if (leaf.some !== undefined) resolved.some = resolve(leaf.some);
    return resolved;
  };

  const resolve = (part: Condition): Condition => {
    if ("all" in part) return { all: part.all.map(resolve) };
    if ("any" in part) return { any: part.any.map(resolve) };
    if ("not" in part) return { not: resolve(part.not) };
    if (!("holds" in part)) return resolveLeaf(part);
    const meets = definitions.get(part.holds);
    if (meets === undefined) throw new NotSayable(part.holds);
    return resolve(meets);
  };
  return resolve(condition);
}
