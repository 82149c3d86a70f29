// Which names a condition uses: for linking, for forms (what to ask), for lint (what is never used).

export interface Reference {
  kind: "fact" | "parameter" | "definition" | "pattern";
  name: string;
  path: readonly (string | number)[];
  /** Read only where the first of several is blank: not worth a question of its own. */
  isAlternative?: true;
}

type Path = Reference["path"];

const named = (kind: Reference["kind"]) =>
  function* (value: unknown, path: Path): Generator<Reference> {
    for (const [index, name] of [value].flat().entries()) {
      if (typeof name !== "string" || name === "*") continue;
      const here = Array.isArray(value) ? [...path, index] : path;
      yield kind === "fact" && index > 0 && path.at(-1) === "fact"
        ? { kind, name, path: here, isAlternative: true }
        : { kind, name, path: here };
    }
  };

function* placeholders(value: unknown, path: Path): Generator<Reference> {
  for (const template of [value].flat()) {
    for (const [, name = ""] of String(template).matchAll(/\{([a-z_0-9]+)\}/gu)) yield { kind: "fact", name, path };
  }
}

/** Keys of the condition language whose value is, or holds, a name. */
const NAMING: Readonly<Record<string, (value: unknown, path: Path) => Generator<Reference>>> = {
  fact: named("fact"),
  of: named("fact"),
  facts: named("fact"),
  sum: named("fact"),
  since: named("fact"),
  parameter: named("parameter"),
  holds: named("definition"),
  matches: named("pattern"),
  same_as: placeholders,
};

/** Every name used in a condition (or any part of one), with its path from the given one. */
export function* referencesIn(part: unknown, path: Path = []): Generator<Reference> {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    yield* NAMING[key]?.(value, here) ?? [];
    yield* referencesIn(value, here);
  }
}
