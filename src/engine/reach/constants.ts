// The numbers and words that conditions compare with: answers around them are the ones that matter.

import { parseDay } from "../../model/day.ts";
import { referencesIn } from "../../model/references.ts";
import type { Standard } from "../../model/standard.ts";

export interface Constants {
  numbers: readonly number[];
  texts: readonly string[];
  /** Days of date parameters. */
  days: readonly number[];
}

/** Everything written into the conditions, with the values of the parameters they name. */
export function constantsIn(parts: unknown, standard: Standard): Constants {
  const numbers = new Set<number>([0, 1]);
  const texts = new Set<string>();
  const days = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value === "number") numbers.add(value);
    else if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) visit(inner);
  };
  visit(parts);
  for (const { kind, name } of referencesIn(parts)) {
    if (kind === "definition") visit(standard.definitions.find((entry) => entry.name === name)?.meets);
  }
  for (const { name, value } of standard.parameters) {
    if (!texts.has(name)) continue;
    const day = typeof value === "string" ? parseDay(value) : null;
    if (day !== null) days.add(day);
    else visit(value);
  }
  return { numbers: [...numbers], texts: [...texts], days: [...days] };
}
