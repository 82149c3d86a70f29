// A released standard on disk, in parts: whoever judges one market reads the checklist of its type and no other.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WordingRules } from "../model/postings/wording.ts";
import type { WordingPlan } from "../model/postings/wording-plan.ts";
import type { Checklist, Clause, Standard } from "../model/standard.ts";
import { type PlanTexts, packPlan, unpackPlan } from "./pack-plan.ts";

type Heads = Omit<Standard, "wording" | "schedule" | "checklists"> & { checklists: Omit<Checklist, "clauses">[] };
/** Rules that only list words: judging reads the plan of them instead. */
const LISTED = ["normalisation", "grounds", "phrasing", "names", "persons", "support"] as const;
type WordLists = Pick<WordingRules, (typeof LISTED)[number]>;

const HEADS = "standard.json";
const WORDING = "wording.json";
const SCHEDULE = "schedule.json";
const WORD_LISTS = "word-lists.json";
const PLAN_TEXTS = "plan.json";
const PLAN_NUMBERS = "plan.bin";
const clausesFile = (checklist: string) => `clauses-${checklist}.json`;

/** Writes all parts of a standard, with the plan of its wording rules, into a folder of its own. */
export function writeReleased(standard: Standard, plan: WordingPlan | null, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, part: unknown) => writeFileSync(join(folder, file), JSON.stringify(part));
  const { wording, schedule, ...rest } = standard;
  const checklists = rest.checklists.map(({ clauses, ...head }) => {
    write(clausesFile(head.id), clauses);
    return head;
  });
  write(SCHEDULE, schedule);
  write(HEADS, { ...rest, checklists } satisfies Heads);
  if (wording === null || plan === null) {
    write(WORDING, null);
    return;
  }
  const { normalisation, grounds, phrasing, names, persons, support, ...others } = wording;
  write(WORDING, others);
  write(WORD_LISTS, { normalisation, grounds, phrasing, names, persons, support } satisfies WordLists);
  const { texts, numbers } = packPlan(plan);
  write(PLAN_TEXTS, texts);
  writeFileSync(join(folder, PLAN_NUMBERS), numbers);
}

/** The standard in the folder; clauses, wording rules and layout are read when first asked for. */
export function readReleased(folder: string): Standard {
  const read = <Part>(file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Part;
  const { checklists, ...rest } = read<Heads>(HEADS);
  const standard = {
    ...rest,
    checklists: checklists.map((head) =>
      withLater(head, "clauses", () => read<readonly Clause[]>(clausesFile(head.id))),
    ),
  };
  const laidOut = withLater(standard, "schedule", () => read<Standard["schedule"]>(SCHEDULE));
  return withLater(laidOut, "wording", () => {
    const wording = read<Omit<WordingRules, keyof WordLists> | null>(WORDING);
    return wording === null ? null : withWords(wording, folder, read);
  });
}

function withWords(
  wording: Omit<WordingRules, keyof WordLists>,
  folder: string,
  read: <Part>(file: string) => Part,
): WordingRules {
  let lists: WordLists | undefined;
  for (const name of LISTED) {
    withLater(wording, name, () => {
      lists ??= read<WordLists>(WORD_LISTS);
      return lists[name];
    });
  }
  // Not one of the rules: what is made of them is not listed or copied with them.
  return Object.defineProperty(wording as WordingRules, "plan", {
    enumerable: false,
    get: () => unpackPlan(read<PlanTexts>(PLAN_TEXTS), readFileSync(join(folder, PLAN_NUMBERS))),
  });
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
