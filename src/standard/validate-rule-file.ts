// Schema checks of rule files, with messages of our own: ajv says which keyword, we say what to do.

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { words } from "../locale/index.ts";
import type { RuleProblem } from "../model/rule-sets/rule-problem.ts";
import type { ParsedRuleFile } from "./rule-file.ts";
import type { RuleFileKind } from "./rule-file-kind.ts";
import cases from "./schemas/cases.schema.json" with { type: "json" };
import clause from "./schemas/clause.schema.json" with { type: "json" };
import condition from "./schemas/condition.schema.json" with { type: "json" };
import doubts from "./schemas/doubts.schema.json" with { type: "json" };
import extension from "./schemas/extension.schema.json" with { type: "json" };
import facts from "./schemas/facts.schema.json" with { type: "json" };
import parameters from "./schemas/parameters.schema.json" with { type: "json" };
import schedule from "./schemas/schedule.schema.json" with { type: "json" };
import score from "./schemas/score.schema.json" with { type: "json" };
import sharedDefinitions from "./schemas/shared-definitions.schema.json" with { type: "json" };
import standard from "./schemas/standard.schema.json" with { type: "json" };
import templateMap from "./schemas/template-map.schema.json" with { type: "json" };
import wording from "./schemas/wording.schema.json" with { type: "json" };

export const RULE_SCHEMAS = {
  standard,
  extension,
  clause,
  facts,
  parameters,
  sharedDefinitions,
  score,
  doubts,
  cases,
  condition,
  schedule,
  templateMap,
  wording,
};

let schemas: Ajv | undefined;

/**
 * Each kind is compiled when its first file is met, for few runs over small files: ajv's own look at our schemas, which
 * a test has, and its work on faster code would cost more than they bring.
 */
function validatorOf(kind: RuleFileKind): ValidateFunction {
  schemas ??= new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  }).addSchema(Object.values(RULE_SCHEMAS));
  const validate = schemas.getSchema(RULE_SCHEMAS[kind].$id);
  if (validate === undefined) throw new Error(`no schema for rule files of kind ${kind}`);
  return validate as ValidateFunction;
}

/** Files found to be of their schema. */
const valid = new WeakSet<ParsedRuleFile>();

/** True when the file is of its schema; otherwise every distinct place gets one problem. */
export function validateRuleFile(kind: RuleFileKind, file: ParsedRuleFile, problems: RuleProblem[]): boolean {
  if (valid.has(file)) return true;
  const validate = validatorOf(kind);
  if (validate(file.value)) {
    valid.add(file);
    return true;
  }
  for (const error of innermost(validate.errors ?? [])) {
    const path = pathOf(error);
    problems.push({ code: "rule-schema", file: file.path, at: file.placeOf(path), message: sayError(error) });
  }
  return false;
}

/** Alternatives (oneOf) report every branch: the deepest complaints are about what the author meant. */
function innermost(errors: readonly ErrorObject[]): ErrorObject[] {
  const useful = errors.filter((error) => !["oneOf", "if", "not"].includes(error.keyword));
  const candidates = useful.length > 0 ? useful : [...errors];
  const deepest = Math.max(...candidates.map((error) => pathOf(error).length));
  const seen = new Set<string>();
  return candidates.filter((error) => {
    const isKept =
      pathOf(error).length === deepest || !candidates.some((other) => other !== error && isInside(other, error));
    const key = `${error.instancePath} ${sayError(error)}`;
    if (!isKept || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isInside(inner: ErrorObject, outer: ErrorObject): boolean {
  return inner.instancePath !== outer.instancePath && inner.instancePath.startsWith(outer.instancePath);
}

function pathOf(error: ErrorObject): string[] {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return error.keyword === "additionalProperties" ? [...path, String(error.params.additionalProperty)] : path;
}

function sayError(error: ErrorObject): string {
  const say = words.standard.schema;
  switch (error.keyword) {
    case "required":
    case "dependencies":
      return say.required(String(error.params.missingProperty));
    case "additionalProperties":
      return say.unknown(String(error.params.additionalProperty));
    case "enum":
      return say.oneOf((error.params.allowedValues as unknown[]).map(String));
    case "const":
      return say.oneOf([String(error.params.allowedValue)]);
    case "type":
      return say.type(String(error.params.type));
    case "pattern":
      return say.pattern(String(error.params.pattern));
    case "uniqueItems":
      return say.repeated;
    case "oneOf":
    case "maxProperties":
    case "minProperties":
      return say.shape;
    default:
      return say.other(error.keyword);
  }
}
