/** Lists of numbers one behind the other: list `n` runs from `first[n]` up to `first[n + 1]`. */
export interface NumberLists {
  first: Uint16Array;
  items: Uint16Array;
}

/** Throws where the numbers no longer fit into 16 bits. */
export function joinLists(lists: readonly (readonly number[])[]): NumberLists {
  const first = [0];
  for (const list of lists) first.push((first.at(-1) ?? 0) + list.length);
  const items = lists.flat();
  if (Math.max(0, first.at(-1) ?? 0, ...items) > 0xffff) throw new Error("numbers no longer fit into 16 bits");
  return { first: Uint16Array.from(first), items: Uint16Array.from(items) };
}

/** What `make` makes of the numbers of one list. */
export function mapList<Made>({ first, items }: NumberLists, list: number, make: (item: number) => Made): Made[] {
  const made: Made[] = [];
  const end = first[list + 1] ?? 0;
  for (let index = first[list] ?? 0; index < end; index += 1) made.push(make(items[index] ?? 0));
  return made;
}
