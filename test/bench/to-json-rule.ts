import type { Engine } from "json-rules-engine";
import type { Condition, Leaf } from "../../src/model/condition.ts";
import type { Day } from "../../src/model/day.ts";
import type { Plain } from "./plain-answers.ts";
import { NotSayable } from "./resolve-conditions.ts";
import { type Schema, toJsonSchema } from "./to-json-schema.ts";

interface RuleLeaf {
  fact: string;
  path?: string;
  operator: string;
  value: unknown;
}
export type RuleCondition = RuleLeaf | { all: RuleCondition[] } | { any: RuleCondition[] } | { not: RuleCondition };

/** Operators that the engine lacks, in plain JavaScript: nothing is faster. */
export function addOperators(engine: Engine, compile: (schema: Schema) => (value: unknown) => boolean): void {
  const isFilled = (value: Plain) =>
    value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0);
  engine.addOperator("filled", isFilled);
  engine.addOperator("between", (value: Plain, [low, high]: [number, number]) =>
    typeof value === "number" ? value >= low && value <= high : false,
  );
  engine.addOperator("notTrue", (value: Plain) => value === false || value === null);
  engine.addOperator("matches", (value: Plain, pattern: RegExp) => typeof value === "string" && pattern.test(value));
  engine.addOperator(
    "mentions",
    (value: Plain, words: readonly string[]) =>
      Array.isArray(value) &&
      value.some((item) => typeof item === "string" && words.some((word) => item.includes(word))),
  );
  engine.addOperator(
    "containsAny",
    (value: Plain, wanted: readonly string[]) =>
      Array.isArray(value) && value.some((item) => typeof item === "string" && wanted.includes(item)),
  );
  engine.addOperator("hasAtLeast", (value: Plain, least: number) => Array.isArray(value) && value.length >= least);
  // Rows: the engine has no word for them, so they are checked as fast as can be.
  const compiled = new Map<Schema, (value: unknown) => boolean>();
  engine.addOperator("rows", (value: Plain, schema: Schema) => {
    const check = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, check);
    return check(value);
  });
}

/** A resolved condition for json-rules-engine, true exactly where the condition passes. Throws NotSayable. */
export function toJsonRule(condition: Condition, patterns: ReadonlyMap<string, string>, asOf: Day): RuleCondition {
  const ruleOf = (part: Condition): RuleCondition => {
    if ("all" in part) return { all: part.all.map(ruleOf) };
    if ("any" in part) return { any: part.any.map(ruleOf) };
    if ("not" in part) return { not: ruleOf(part.not) };
    if ("holds" in part) throw new NotSayable(part.holds);
    const [fact = "", ...rest] = String(part.fact ?? "").split(".");
    return leafRule(part, rest.length === 0 ? { fact } : { fact, path: `$.${rest.join(".")}` });
  };

  const numberRule = (leaf: Leaf, at: Pick<RuleLeaf, "fact" | "path">): RuleCondition | null => {
    if (typeof leaf.at_least === "number") return { ...at, operator: "greaterThanInclusive", value: leaf.at_least };
    if (typeof leaf.at_most === "number") return { ...at, operator: "lessThanInclusive", value: leaf.at_most };
    if (typeof leaf.more_than === "number") return { ...at, operator: "greaterThan", value: leaf.more_than };
    if (typeof leaf.within_days === "number")
      return { ...at, operator: "between", value: [asOf - leaf.within_days, asOf] };
    if (typeof leaf.days_ago_at_least === "number")
      return { ...at, operator: "lessThanInclusive", value: asOf - leaf.days_ago_at_least };
    return null;
  };

  const leafRule = (leaf: Leaf, at: Pick<RuleLeaf, "fact" | "path">): RuleCondition => {
    const ofNumber = numberRule(leaf, at);
    if (ofNumber !== null) return ofNumber;
    if (leaf.is === false) return { ...at, operator: "notTrue", value: true };
    if (typeof leaf.is === "boolean" || typeof leaf.is === "string")
      return { ...at, operator: "equal", value: leaf.is };
    if (leaf.in !== undefined) return { ...at, operator: "in", value: leaf.in };
    if (leaf.matches !== undefined)
      return { ...at, operator: "matches", value: new RegExp(patterns.get(leaf.matches) ?? "", "u") };
    if (leaf.filled === true) return { ...at, operator: "filled", value: true };
    return listRule(leaf, at);
  };

  const listRule = (leaf: Leaf, at: Pick<RuleLeaf, "fact" | "path">): RuleCondition => {
    if (leaf.includes_all !== undefined)
      return { all: leaf.includes_all.map((value) => ({ ...at, operator: "contains", value })) };
    if (leaf.includes_any !== undefined) return { ...at, operator: "containsAny", value: leaf.includes_any };
    if (leaf.mentions !== undefined) return { ...at, operator: "mentions", value: leaf.mentions };
    if (leaf.count !== undefined && "at_least" in leaf.count)
      return { ...at, operator: "hasAtLeast", value: leaf.count.at_least };
    if (leaf.some === undefined && leaf.every === undefined) throw new NotSayable(JSON.stringify(leaf));
    const { fact: _fact, ...rows } = leaf;
    return { ...at, operator: "rows", value: toJsonSchema(rows, patterns, asOf) };
  };
  return ruleOf(condition);
}
