// The same conditions in three engines: ours (every result explained), json-rules-engine, ajv-compiled schemas.

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Engine } from "json-rules-engine";
import { assess } from "../../src/engine/assess.ts";
import { compileChecklist } from "../../src/engine/compile-standard.ts";
import { openPostingJudge } from "../../src/engine/postings/open-posting-judge.ts";
import type { Answer } from "../../src/model/answer.ts";
import type { Condition, Leaf } from "../../src/model/condition.ts";
import { readReleased } from "../../src/standard/released.ts";
import { readTextSubmission } from "../../src/submission/read-text-submission.ts";

type Schema = Record<string, unknown>;
type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

function plain(answer: Answer): Plain {
  switch (answer.kind) {
    case "map":
      return Object.fromEntries([...answer.entries].map(([key, inner]) => [key, plain(inner)]));
    case "rows":
      return answer.rows.map(plain);
    case "list":
      return [...answer.items];
    case "none":
    case "unanswered":
    case "invalid":
      return null;
    default:
      return answer.value;
  }
}

/** The value a leaf asks for, as JSON Schema; every operator becomes the nearest keyword. */
function schemaOf(leaf: Leaf, today: number): Schema {
  if (typeof leaf.at_least === "number") return { type: "number", minimum: leaf.at_least };
  if (leaf.within_days !== undefined) return { type: "number", minimum: today - 365 };
  if (typeof leaf.is === "boolean" || typeof leaf.is === "string") return { const: leaf.is };
  if (leaf.in !== undefined) return { enum: [...leaf.in] };
  if (leaf.includes_all !== undefined)
    return { type: "array", allOf: leaf.includes_all.map((item) => ({ contains: { const: item } })) };
  if (leaf.includes_any !== undefined) return { type: "array", contains: { enum: [...leaf.includes_any] } };
  if (leaf.count !== undefined) return { type: "array", minItems: "at_least" in leaf.count ? 1 : 0 };
  if (leaf.some !== undefined) return { type: "array", contains: rowSchema(leaf.some, today) };
  if (leaf.every !== undefined) return { type: "array", items: rowSchema(leaf.every, today) };
  return { not: { const: null } };
}

function rowSchema(condition: Condition, today: number): Schema {
  if ("all" in condition) return { allOf: condition.all.map((part) => rowSchema(part, today)) };
  if ("any" in condition || "not" in condition || "holds" in condition) return {};
  if (condition.column === undefined) return { type: "object" };
  return {
    type: "object",
    required: [condition.column],
    properties: { [condition.column]: schemaOf(condition, today) },
  };
}

function toSchema(condition: Condition, today: number): Schema {
  if ("all" in condition) return { allOf: condition.all.map((part) => toSchema(part, today)) };
  if ("any" in condition) return { anyOf: condition.any.map((part) => toSchema(part, today)) };
  if ("not" in condition) return { not: toSchema(condition.not, today) };
  if ("holds" in condition) return {};
  const path = String([condition.fact ?? "as_of"].flat()[0]).split(".");
  return path.reduceRight<Schema>(
    (inner, key) => ({ type: "object", required: [key], properties: { [key]: inner } }),
    schemaOf(condition, today),
  );
}

interface RuleLeaf {
  fact: string;
  path?: string;
  operator: string;
  value: Plain;
}
type RuleCondition = RuleLeaf | { all: RuleCondition[] } | { any: RuleCondition[] } | { not: RuleCondition };

function toRule(condition: Condition, today: number): RuleCondition {
  if ("all" in condition) return { all: condition.all.map((part) => toRule(part, today)) };
  if ("any" in condition) return { any: condition.any.map((part) => toRule(part, today)) };
  if ("not" in condition) return { not: toRule(condition.not, today) };
  if ("holds" in condition) return { fact: "as_of", operator: "present", value: true };
  const [fact = "as_of", ...rest] = String([condition.fact ?? "as_of"].flat()[0]).split(".");
  const at = rest.length === 0 ? { fact } : { fact, path: `$.${rest.join(".")}` };
  if (typeof condition.at_least === "number")
    return { ...at, operator: "greaterThanInclusive", value: condition.at_least };
  if (condition.within_days !== undefined) return { ...at, operator: "greaterThanInclusive", value: today - 365 };
  if (typeof condition.is === "boolean" || typeof condition.is === "string")
    return { ...at, operator: "equal", value: condition.is };
  if (condition.in !== undefined) return { ...at, operator: "in", value: [...condition.in] };
  if (condition.includes_all !== undefined)
    return { all: condition.includes_all.map((item) => ({ ...at, operator: "contains", value: item })) };
  if (condition.includes_any !== undefined)
    return { any: condition.includes_any.map((item) => ({ ...at, operator: "contains", value: item })) };
  return { ...at, operator: "present", value: true };
}

async function perSecond(run: () => unknown, seconds = 1.5): Promise<number> {
  for (let warm = 0; warm < 20; warm++) await run();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < seconds * 1000) {
    await run();
    rounds++;
  }
  return (rounds / (performance.now() - start)) * 1000;
}

/** Prints evaluations of single checks per second for the three engines, and the two ratios. */
export async function compareEngines(): Promise<void> {
  const standard = readReleased("dist/standards/gx-2024-12@1.0");
  const file = "examples/01-comprehensive-good/market.yaml";
  const submission = readTextSubmission({ file, bytes: readFileSync(file), sha256: "", facts: standard.facts });
  const today = 20_777;
  const conditions =
    standard.checklists[0]?.clauses.flatMap((clause) => clause.checks.flatMap((check) => check.pass ?? [])) ?? [];
  const values = {
    as_of: today,
    ...Object.fromEntries([...submission.answers].map(([key, answer]) => [key, plain(answer)])),
  };

  const compiled = compileChecklist(standard, "comprehensive", { postings: openPostingJudge(standard.wording) });
  const ours = await perSecond(() => assess(compiled, submission, { tool: { name: "bench", version: "0" } }));

  const ajv = new Ajv({ strict: false });
  const validators = conditions.map((condition) => ajv.compile(toSchema(condition, today)));
  const schemas = await perSecond(() => validators.map((validate) => validate(values)));

  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("present", (value: unknown) => value !== null && value !== undefined);
  for (const condition of conditions) {
    const rule = toRule(condition, today);
    const isGroup = "all" in rule || "any" in rule || "not" in rule;
    engine.addRule({ conditions: (isGroup ? rule : { all: [rule] }) as never, event: { type: "pass" } });
  }
  const rules = await perSecond(() => engine.run(values));

  const count = conditions.length;
  const show = (rate: number) => Math.round(rate * count).toLocaleString("en");
  console.log(
    `${count} conditions a report; evaluations per second: ours ${show(ours)} (whole assessments), ajv ${show(schemas)}, json-rules-engine ${show(rules)}`,
  );
  console.log(`ours / json-rules-engine = ${(ours / rules).toFixed(0)}, ours / ajv = ${(ours / schemas).toFixed(2)}`);
}
