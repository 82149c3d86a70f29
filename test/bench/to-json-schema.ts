import type { Condition, Leaf } from "../../src/model/condition.ts";
import type { Day } from "../../src/model/day.ts";
import { NotSayable } from "./resolve-conditions.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** A resolved condition as JSON Schema, true exactly where the condition passes. Throws NotSayable. */
export function toJsonSchema(condition: Condition, patterns: ReadonlyMap<string, string>, asOf: Day): Schema {
  const schemaOf = (part: Condition): Schema => {
    if ("all" in part) return { allOf: part.all.map(schemaOf) };
    if ("any" in part) return { anyOf: part.any.map(schemaOf) };
    if ("not" in part) return { not: schemaOf(part.not) };
    if ("holds" in part) throw new NotSayable(part.holds);
    const path = (part.column ?? String(part.fact ?? "")).split(".").filter((step) => step !== "");
    return path.reduceRight<Schema>(
      (inner, key) => ({ type: "object", required: [key], properties: { [key]: inner } }),
      valueSchema(part),
    );
  };

  const numberSchema = (leaf: Leaf): Schema | null => {
    if (typeof leaf.at_least === "number") return { type: "number", minimum: leaf.at_least };
    if (typeof leaf.at_most === "number") return { type: "number", maximum: leaf.at_most };
    if (typeof leaf.more_than === "number") return { type: "number", exclusiveMinimum: leaf.more_than };
    if (typeof leaf.within_days === "number")
      return { type: "number", minimum: asOf - leaf.within_days, maximum: asOf };
    if (typeof leaf.days_ago_at_least === "number") return { type: "number", maximum: asOf - leaf.days_ago_at_least };
    return null;
  };

  const valueSchema = (leaf: Leaf): Schema => {
    const ofNumber = numberSchema(leaf);
    if (ofNumber !== null) return ofNumber;
    if (leaf.is === false) return { enum: [false, null] };
    if (typeof leaf.is === "boolean" || typeof leaf.is === "string") return { const: leaf.is };
    if (leaf.in !== undefined) return { enum: leaf.in };
    if (leaf.matches !== undefined) return { type: "string", pattern: patterns.get(leaf.matches) };
    if (leaf.filled === true)
      return { anyOf: [{ type: ["number", "string", "boolean", "object"] }, { type: "array", minItems: 1 }] };
    return listSchema(leaf);
  };

  const listSchema = (leaf: Leaf): Schema => {
    if (leaf.includes_all !== undefined)
      return { type: "array", allOf: leaf.includes_all.map((item) => ({ contains: { const: item } })) };
    if (leaf.includes_any !== undefined) return { type: "array", contains: { enum: leaf.includes_any } };
    if (leaf.mentions !== undefined)
      return { type: "array", contains: { type: "string", pattern: leaf.mentions.join("|") } };
    if (leaf.count !== undefined && "at_least" in leaf.count && typeof leaf.count.at_least === "number")
      return { type: "array", minItems: leaf.count.at_least };
    if (leaf.some !== undefined) return someSchema(schemaOf(leaf.some));
    if (leaf.every !== undefined) return everySchema(schemaOf(leaf.every));
    throw new NotSayable(JSON.stringify(leaf));
  };
  return schemaOf(condition);
}

/** Some row, or the answer to some part of a question, is so. */
function someSchema(inner: Schema): Schema {
  const ofParts = { type: "object", not: { additionalProperties: { not: inner } } };
  return { anyOf: [{ type: "array", contains: inner }, ofParts] };
}

function everySchema(inner: Schema): Schema {
  return { type: ["array", "object"], minItems: 1, items: inner, minProperties: 1, additionalProperties: inner };
}
