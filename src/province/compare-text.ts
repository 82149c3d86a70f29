// Orders that come out the same on every machine and for every order of the inputs.

/** Compares by code units, never by the language of the machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The order of entries by a text of theirs. */
export function byText<Entry>(textOf: (entry: Entry) => string): (first: Entry, second: Entry) => number {
  return (first, second) => compareText(textOf(first), textOf(second));
}
