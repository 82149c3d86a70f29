import { referencesIn } from "./references.ts";
import type { Standard } from "./standard.ts";

type Shared = Pick<Standard, "definitions" | "derived">;

/**
 * Paths of the facts that a condition (or any part of one) rests on, followed through definitions and derived facts.
 * `withAlternatives` adds those read only where the first of several is blank.
 */
export function* factsRead(part: unknown, shared: Shared, withAlternatives: boolean): Generator<string> {
  for (const { kind, name, isAlternative } of referencesIn(part)) {
    if (isAlternative && !withAlternatives) continue;
    const derived = kind === "fact" ? shared.derived.find((fact) => fact.key === name) : undefined;
    const definition = kind === "definition" ? shared.definitions.find((entry) => entry.name === name) : undefined;
    if (derived !== undefined) yield* factsRead({ sum: derived.first_of }, shared, withAlternatives);
    else if (definition !== undefined) yield* factsRead(definition.meets, shared, withAlternatives);
    else if (kind === "fact") yield name;
  }
}
