import type { Fact, Standard } from "../../model/standard.ts";

/** The names that a standard defines, by kind. */
export interface Names {
  facts: ReadonlyMap<string, Fact>;
  /** Facts of optional groups: no verdict may rest on them. */
  optional: ReadonlySet<string>;
  derived: ReadonlySet<string>;
  parameter: ReadonlySet<string>;
  definition: ReadonlySet<string>;
  pattern: ReadonlySet<string>;
}

/** Collects what the files of a standard define. */
export function collectNames(standard: Standard): Names {
  return {
    facts: new Map(standard.facts.flatMap((group) => group.facts.map((fact) => [fact.key, fact] as const))),
    optional: new Set(
      standard.facts.flatMap((group) => (group.optional === true ? group.facts.map((fact) => fact.key) : [])),
    ),
    derived: new Set(standard.derived.map((fact) => fact.key)),
    parameter: new Set(standard.parameters.map((parameter) => parameter.name)),
    definition: new Set(standard.definitions.map((definition) => definition.name)),
    pattern: new Set(standard.patterns.map((pattern) => pattern.name)),
  };
}
