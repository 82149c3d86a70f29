// Small checks of parsed YAML; every error names the file and the key.

export type Mapping = Record<string, unknown>;

/** Where a value stands, for the error. */
export interface At {
  file: string;
  key: string;
}

/** Thrown at the first thing that is wrong with a wording file. */
export class WordingError extends Error {
  override readonly name = "WordingError";
  readonly at: At;

  constructor(at: At, why: string) {
    super(`${at.file}: ${at.key}: ${why}`);
    this.at = at;
  }
}

export const refuse = (at: At, why: string): never => {
  throw new WordingError(at, why);
};

export const inside = ({ file, key }: At, name: string): At => ({ file, key: key === "" ? name : `${key}.${name}` });

export function asMapping(value: unknown, at: At): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(at, "not a mapping");
  return value as Mapping;
}

export function asList(value: unknown, at: At): unknown[] {
  return Array.isArray(value) ? value : refuse(at, "not a list");
}

export function asText(value: unknown, at: At): string {
  return typeof value === "string" && value.trim() !== "" ? value : refuse(at, "not a text (write numbers in quotes)");
}

export function asTexts(value: unknown, at: At): string[] {
  return asList(value, at).map((item, index) => asText(item, inside(at, String(index))));
}

/** A word list: several words a line, apart by blanks. */
export function asWords(value: unknown, at: At): string[] {
  return asTexts(value, at).flatMap((line) => line.split(/\s+/u).filter((word) => word !== ""));
}

export function asNumber(value: unknown, at: At): number {
  return typeof value === "number" && Number.isFinite(value) ? value : refuse(at, "not a number");
}

export function asOneOf<Choice extends string>(value: unknown, choices: readonly Choice[], at: At): Choice {
  return choices.find((choice) => choice === value) ?? refuse(at, `not one of ${choices.join(", ")}`);
}

/** Refuses missing and unknown keys. */
export function withKeys(mapping: Mapping, needed: readonly string[], optional: readonly string[], at: At): Mapping {
  for (const name of needed) if (mapping[name] === undefined) refuse(inside(at, name), "is missing");
  for (const name of Object.keys(mapping)) {
    if (!needed.includes(name) && !optional.includes(name)) refuse(inside(at, name), "unknown key");
  }
  return mapping;
}

/** Every list of texts below becomes a word list; numbers and texts stay. */
export function splitWordLists(value: unknown, at: At): unknown {
  if (Array.isArray(value)) return value.every((item) => typeof item === "number") ? value : asWords(value, at);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, splitWordLists(item, inside(at, name))]),
  );
}
