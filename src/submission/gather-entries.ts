import { showWords } from "./problems/show-words.ts";
import type { FactIndex, ReadableFact } from "./questions/fact-index.ts";
import type { RawEntry, RawMap } from "./raw-node.ts";
import type { Reading } from "./reading.ts";
import { NameIndex, pairNames } from "./words/name-index.ts";

/** The keys of a self-report that are no facts. */
export type SectionName = "standard" | "explanations" | "evidence" | "aliases";

const SECTIONS = new NameIndex<SectionName>().add(
  pairNames<SectionName>({
    standard: ["standard", "标准"],
    explanations: ["explanations", "说明"],
    evidence: ["evidence", "佐证"],
    aliases: ["aliases", "叫法对照"],
  }),
);

/** What was written, by what it speaks of; each may have been written more than once. */
export interface Gathered {
  facts: ReadonlyMap<ReadableFact, readonly RawEntry[]>;
  sections: ReadonlyMap<SectionName, readonly RawEntry[]>;
}

/** Sorts the entries of a report by fact and section, whatever headings they stand under. */
export function gatherEntries(report: RawMap, index: FactIndex, reading: Reading): Gathered {
  const gatherer = new Gatherer(index, reading);
  gatherer.gather(report, true);
  return gatherer;
}

class Gatherer implements Gathered {
  readonly facts = new Map<ReadableFact, RawEntry[]>();
  readonly sections = new Map<SectionName, RawEntry[]>();
  readonly #index: FactIndex;
  readonly #reading: Reading;

  constructor(index: FactIndex, reading: Reading) {
    this.#index = index;
    this.#reading = reading;
  }

  /** Sections stand at the top, or in one mapping around everything; 说明 under a heading is somebody's note. */
  gather(map: RawMap, isTop: boolean): void {
    const unknown = new Map<string, RawEntry>();
    for (const entry of map.entries) {
      const fact = this.#index.byName.find(entry.key);
      const section = isTop ? SECTIONS.find(entry.key) : undefined;
      if (fact !== undefined) append(this.facts, fact, entry);
      else if (section !== undefined) append(this.sections, section, entry);
      else this.#gatherOther(entry, isTop, unknown);
    }
  }

  #gatherOther(entry: RawEntry, isTop: boolean, unknown: Map<string, RawEntry>): void {
    const { key, value } = entry;
    const group = this.#index.groups.find(key);
    if (group !== undefined) {
      if (value.kind === "map") this.gather(value, false);
      else this.#reportGroup(entry, group.title);
    } else if (value.kind === "map" && this.#isMostlyKnown(value)) {
      this.gather(value, isTop);
    } else {
      this.#reportUnknown(entry, unknown);
    }
  }

  /** Below a heading stands text instead of questions, often because their colons are full-width. */
  #reportGroup({ keyAt, value }: RawEntry, title: string): void {
    if (value.kind === "blank") return;
    const colon = value.kind === "text" ? findInnerColon(value.text) : null;
    if (colon === null) this.#reading.report("group-shape", keyAt, title);
    else this.#reading.report(colon.code, value.at, showWords(colon.name));
  }

  #isMostlyKnown(map: RawMap): boolean {
    const known = map.entries.filter(
      ({ key }) => this.#index.byName.find(key) !== undefined || this.#index.groups.find(key) !== undefined,
    );
    return known.length * 2 > map.entries.length;
  }

  #reportUnknown(entry: RawEntry, unknown: Map<string, RawEntry>): void {
    const { key, keyAt, value } = entry;
    const earlier = unknown.get(key);
    const colon = value.kind === "blank" ? findInnerColon(key) : null;
    unknown.set(key, entry);
    if (key.trim() === "") this.#reading.report("key-blank", keyAt);
    else if (earlier !== undefined) {
      this.#reading.report("key-duplicate", keyAt, showWords(key), earlier.keyAt, keyAt);
    } else if (colon !== null) this.#reading.report(colon.code, keyAt, showWords(colon.name));
    else {
      const guess = this.#reading.guess(key, this.#index.byName);
      this.#reading.report("key-unknown", keyAt, showWords(key), guess);
    }
  }
}

function append<Key>(map: Map<Key, RawEntry[]>, key: Key, entry: RawEntry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

/** A name and its content that were read as one key: {市场类型：其他类型}, {"a":1} without the quotes. */
function findInnerColon(key: string): { name: string; code: "colon-full-width" | "colon-no-blank" } | null {
  const parts = /^([^：:\n]{1,60})([：:])[^\n]/.exec(key);
  if (parts === null) return null;
  return { name: parts[1] ?? "", code: parts[2] === "：" ? "colon-full-width" : "colon-no-blank" };
}
