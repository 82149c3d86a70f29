// A JSON Schema (draft 7, which editors know best) of a self-report: names are completed, wrong ones are underlined.
// It is as lenient as reading is: people's ways of writing numbers, dates and yes stay allowed.

import { words } from "../locale/index.ts";
import { isFieldList } from "../model/item-shape.ts";
import type { Checklist, Fact, Field, Standard } from "../model/standard.ts";

type Schema = Record<string, unknown>;

const say = words.form.schema;
/** Said once, and pointed at: no key of a fact begins with a dash. */
const BLANK = { $ref: "#/definitions/-blank" };
const NONE = { $ref: "#/definitions/-none" };
const SHARED: readonly [string, Schema][] = [
  ["-blank", { enum: [null, ...say.blanks] }],
  ["-none", { enum: say.nones }],
];
const DIGIT = "[0-9０-９零〇一二两三四五六七八九十百千万半]";

/** The file that a blank form names. */
export function schemaFileName({ id, version }: Standard, checklist: Checklist): string {
  return `${id}-${version}-${checklist.id}.schema.json`;
}

export function writeReportSchema(standard: Standard, checklist: Checklist): Schema {
  const facts = standard.facts.flatMap((group) => group.facts);
  const named = facts.flatMap((fact) => namesOf(fact).map((name): [string, Schema] => [name, refTo(fact.key)]));
  const groups = standard.facts.map((group): [string, Schema] => [group.title, { $ref: "#" }]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: say.title(checklist.marketType, standard.document),
    type: "object",
    // A question wins over a heading of the same name.
    properties: { ...Object.fromEntries(groups), ...SECTIONS, ...Object.fromEntries(named) },
    additionalProperties: false,
    definitions: Object.fromEntries([
      ...SHARED,
      ...facts.map((fact) => [fact.key, fact.key === standard.roles.type ? fixType(fact, checklist) : writeFact(fact)]),
      ...facts.flatMap((fact) => (fact.type === "map" ? [[itemOf(fact), itemShape(fact)]] : [])),
    ]),
  };
}

const SECTIONS: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(say.sections).flatMap(([key, zh]) => {
    const type = key === "standard" ? "string" : key === "explanations" ? "array" : "object";
    return [key, zh].map((name) => [name, { type: [type, "null"] }]);
  }),
);

function refTo(key: string): Schema {
  return { $ref: `#/definitions/${key}` };
}

/** Its label, with and without the remark in brackets, its key, and what else people call it. */
function namesOf({ zh, key, synonyms = [] }: Pick<Field, "zh" | "key" | "synonyms">): string[] {
  return [...new Set([zh.replace(/（[^）]*）$/u, ""), zh, key, ...synonyms])];
}

function fixType(fact: Fact, { marketType }: Checklist): Schema {
  const meant = Object.entries(fact.means ?? {}).flatMap(([word, choice]) => (choice === marketType ? [word] : []));
  return { ...aboutFact(fact), enum: [marketType, ...meant] };
}

function writeFact(fact: Fact): Schema {
  return { ...aboutFact(fact), anyOf: [...shapesOf(fact), BLANK] };
}

function aboutFact({ zh, unit, ask, plausible }: Fact): Schema {
  const hints = [unit === undefined ? undefined : say.unit(unit), ask, plausible].filter((hint) => hint !== undefined);
  return { title: zh, ...(hints.length === 0 ? {} : { description: hints.join("；") }) };
}

function shapesOf(fact: Fact): Schema[] {
  switch (fact.type) {
    case "map":
      return [mapShape(fact), noneOf(fact)];
    case "record":
      return [recordShape(fact.fields ?? []), noneOf(fact)];
    case "rows":
      return [{ type: "array", items: recordShape(fact.fields ?? []) }, noneOf(fact)];
    default:
      return [...cellShapes({ ...fact, type: fact.type }), noneOf(fact)];
  }
}

/** An explicit nothing, in the usual words and those of the fact. */
function noneOf({ none_words = [] }: Pick<Field, "none_words">): Schema {
  return none_words.length === 0 ? NONE : { enum: [...say.nones, ...none_words] };
}

type Cell = Pick<Field, "type" | "choices" | "none_words"> & { means?: Fact["means"]; referral?: true };

function cellShapes({ type, choices, means = {}, referral }: Cell): Schema[] {
  const chosen = choices === undefined ? { type: "string" } : { enum: [...choices, ...Object.keys(means)] };
  switch (type) {
    case "number":
    case "integer":
      return [
        { type: "number", minimum: 0 },
        { type: "string", pattern: DIGIT },
      ];
    case "yesno":
      return [{ type: "boolean" }, referral === true ? { type: "string" } : { type: "string", pattern: say.yesOrNo }];
    case "date":
    case "month":
      return [{ type: "number" }, { type: "string", pattern: DIGIT }];
    case "enum":
      return [chosen];
    case "list":
      return [
        { type: "array", items: chosen },
        { type: "string" },
        ...tickedShapes([...(choices ?? []), ...Object.keys(means)]),
      ];
    default:
      return [{ type: ["string", "number"] }];
  }
}

/** A list of choices may also be written as a form to tick: a line a choice. */
function tickedShapes(choices: readonly string[]): Schema[] {
  if (choices.length === 0) return [];
  const properties = Object.fromEntries(choices.map((name) => [name, true]));
  return [{ type: "object", properties, additionalProperties: false }];
}

function recordShape(fields: readonly Field[]): Schema {
  const named = fields.flatMap((field) => {
    const shape = { title: field.zh, anyOf: [...cellShapes(field), noneOf(field), BLANK] };
    return namesOf(field).map((name): [string, Schema] => [name, shape]);
  });
  return { type: ["object", "null"], properties: Object.fromEntries(named), additionalProperties: false };
}

/** Every item of a map has the same shape: said once. */
function itemOf({ key }: Fact): string {
  return `${key}.item`;
}

function itemShape({ item, none_words, referral }: Fact): Schema {
  return isFieldList(item)
    ? { anyOf: [recordShape(item), { type: ["string", "boolean", "number", "array"] }] }
    : {
        anyOf: [
          ...cellShapes({ type: "text", ...item, ...(referral === true ? { referral } : {}) }),
          noneOf(none_words === undefined ? {} : { none_words }),
          noneOf(item ?? {}),
          BLANK,
        ],
      };
}

function mapShape(fact: Fact): Schema {
  const { choices = [], means = {}, spreads = {} } = fact;
  const names = [...choices, ...Object.keys(means), ...Object.keys(spreads)];
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, refTo(itemOf(fact))])),
    additionalProperties: false,
  };
}
