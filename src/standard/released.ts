// A released standard on disk, in parts: whoever judges one market reads the checklist of its type and no other.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Checklist, Clause, Standard } from "../model/standard.ts";

type Heads = Omit<Standard, "wording" | "checklists"> & { checklists: Omit<Checklist, "clauses">[] };

const HEADS = "standard.json";
const WORDING = "wording.json";
const clausesFile = (checklist: string) => `clauses-${checklist}.json`;

/** Writes all parts of a standard into a folder of its own. */
export function writeReleased(standard: Standard, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, part: unknown) => writeFileSync(join(folder, file), JSON.stringify(part));
  const { wording, ...rest } = standard;
  const checklists = rest.checklists.map(({ clauses, ...head }) => {
    write(clausesFile(head.id), clauses);
    return head;
  });
  write(WORDING, wording);
  write(HEADS, { ...rest, checklists } satisfies Heads);
}

/** The standard in the folder; clauses and wording rules are read when first asked for. */
export function readReleased(folder: string): Standard {
  const read = <Part>(file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Part;
  const { checklists, ...rest } = read<Heads>(HEADS);
  const standard = {
    ...rest,
    checklists: checklists.map((head) =>
      withLater(head, "clauses", () => read<readonly Clause[]>(clausesFile(head.id))),
    ),
  };
  return withLater(standard, "wording", () => read<Standard["wording"]>(WORDING));
}

/** Adds a property whose value is made when it is first read. */
function withLater<Whole extends object, Key extends string, Value>(
  whole: Whole,
  key: Key,
  make: () => Value,
): Whole & Record<Key, Value> {
  Object.defineProperty(whole, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(whole, key, { value, enumerable: true });
      return value;
    },
  });
  return whole as Whole & Record<Key, Value>;
}
