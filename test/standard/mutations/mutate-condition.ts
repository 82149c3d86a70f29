// Every small mistake that could be made in a condition: another comparison, all for any, a number one off, an item gone.

export interface Mutation {
  what: string;
  condition: unknown;
}

const SWAPS: Readonly<Record<string, readonly string[]>> = {
  at_least: ["more_than", "at_most"],
  at_most: ["less_than", "at_least"],
  more_than: ["at_least", "less_than"],
  less_than: ["at_most", "more_than"],
  all: ["any"],
  any: ["all"],
  every: ["some"],
  some: ["every"],
  includes_all: ["includes_any"],
  includes_any: ["includes_all"],
  within_days: ["days_ago_at_least"],
  not_before: ["not_after"],
  not_after: ["not_before"],
};

/** Where the language knows no strict comparison (a count), only the turned-around one is tried. */
const COUNT_SWAPS: Readonly<Record<string, readonly string[]>> = { at_least: ["at_most"], at_most: ["at_least"] };

export function mutate(condition: unknown, path = ""): Mutation[] {
  if (typeof condition === "number")
    return [-1, 1].map((step) => ({ what: `${path} ${step}`, condition: condition + step }));
  if (typeof condition === "boolean")
    return path.endsWith(".is") ? [{ what: `${path} negated`, condition: !condition }] : [];
  if (typeof condition !== "object" || condition === null) return [];
  if (Array.isArray(condition)) return mutateList(condition, path);
  return Object.entries(condition).flatMap(([key, value]) => [
    ...swaps(path, key, value).map((other) => ({
      what: `${path}.${key} → ${other}`,
      condition: swapKey(condition, key, other),
    })),
    ...mutate(value, `${path}.${key}`).map(({ what, condition: inner }) => ({
      what,
      condition: { ...condition, [key]: inner },
    })),
  ]);
}

/** One part of a group alone has nothing to be joined with. */
function swaps(path: string, key: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length < 2) return [];
  return (path.endsWith(".count") ? COUNT_SWAPS : SWAPS)[key] ?? [];
}

function swapKey(condition: object, key: string, other: string): object {
  return Object.fromEntries(Object.entries(condition).map(([name, value]) => [name === key ? other : name, value]));
}

function mutateList(list: readonly unknown[], path: string): Mutation[] {
  const isListOfFacts = path.endsWith(".fact");
  const without = list.map((_item, index) => ({
    what: `${path}[${index}] removed`,
    condition: list.toSpliced(index, 1),
  }));
  const inside = list.flatMap((item, index) =>
    mutate(item, `${path}[${index}]`).map(({ what, condition }) => ({ what, condition: list.with(index, condition) })),
  );
  return [...(list.length > 1 && !isListOfFacts ? without : []), ...inside];
}
