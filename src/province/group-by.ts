// Groups and orders that come out the same on every machine and for every order of the inputs.

/** Entries by key, in the order in which keys and entries first come. */
export function groupBy<Entry, Key>(entries: Iterable<Entry>, keyOf: (entry: Entry) => Key): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Compares by code units, never by the language of the machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The order of entries by a text of theirs. */
export function byText<Entry>(textOf: (entry: Entry) => string): (first: Entry, second: Entry) => number {
  return (first, second) => compareText(textOf(first), textOf(second));
}
