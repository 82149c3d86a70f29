// Gathers answers from wherever they stand in a workbook into the tree that every source becomes.

import { type Place, placedAt } from "../../model/place.ts";
import { NO_ALIASES } from "../questions/choice-index.ts";
import type { ReadableFact } from "../questions/fact-index.ts";
import type { RawEntry, RawMap, RawScalar } from "../raw-node.ts";
import { isOpen } from "../raw-scalar.ts";
import type { FactPath } from "./fact-paths.ts";

interface Written {
  /** How the question is called where the answer stands. */
  name: string;
  path: readonly string[];
  value: RawScalar;
  at: Place;
}

interface Table {
  name: string;
  at: Place;
  rows: readonly RawMap[];
}

export interface WrittenExplanation {
  check: RawScalar;
  reason: RawScalar;
  approvedBy: RawScalar;
  until: RawScalar;
  at: Place;
}

/** Everything that a workbook says, fact by fact; an answer given twice stays twice, for the reader to refuse. */
export class AnswerTree {
  readonly #written = new Map<ReadableFact, Written[]>();
  readonly #tables = new Map<ReadableFact, Table[]>();
  /** Files by what they prove, with the cell that names them first. */
  readonly #evidence = new Map<string, Map<string, Place>>();
  readonly #explanations: WrittenExplanation[] = [];
  readonly #others: RawEntry[] = [];

  addAnswer({ fact, path }: FactPath, name: string, value: RawScalar, at: Place): void {
    append(this.#written, fact, { name, path, value, at });
  }

  addTable(fact: ReadableFact, name: string, rows: readonly RawMap[], at: Place): void {
    append(this.#tables, fact, { name, at, rows });
  }

  /** A key or label that is no fact of this standard: the reader says so, or knows it as a section of its own. */
  addOther(name: string, value: RawScalar, at: Place): void {
    this.#others.push({ key: name, keyAt: at, value });
  }

  addEvidence(target: string, files: readonly string[], at: Place): void {
    const known = this.#evidence.get(target) ?? new Map<string, Place>();
    this.#evidence.set(target, known);
    for (const file of files) if (!known.has(file)) known.set(file, at);
  }

  addExplanation(explanation: WrittenExplanation): void {
    this.#explanations.push(explanation);
  }

  /** Adds what another sheet says. */
  take(other: AnswerTree): void {
    for (const [fact, written] of other.#written) append(this.#written, fact, ...written);
    for (const [fact, tables] of other.#tables) append(this.#tables, fact, ...tables);
    for (const [target, files] of other.#evidence) {
      for (const [file, at] of files) this.addEvidence(target, [file], at);
    }
    for (const explanation of other.#explanations) this.#explanations.push(explanation);
    for (const entry of other.#others) this.#others.push(entry);
  }

  /** Facts that have an answer so far. */
  answered(): Set<ReadableFact> {
    const filled = [...this.#written].filter(([, written]) => written.some(({ value }) => !isOpen(value)));
    return new Set([...filled.map(([fact]) => fact), ...this.#tables.keys()]);
  }

  build(standard: string | null): RawMap {
    const facts = new Set([...this.#written.keys(), ...this.#tables.keys()]);
    const entries = [...facts].flatMap((fact) => this.#entriesOf(fact));
    if (standard !== null) entries.push({ key: "standard", value: { kind: "text", text: standard } });
    if (this.#explanations.length > 0) entries.push(this.#explanationEntry());
    if (this.#evidence.size > 0) entries.push(this.#evidenceEntry());
    return { kind: "map", entries: [...entries, ...this.#others] };
  }

  /** One entry where all was said once: as a whole, part by part, or in a table; one for each where it was not. */
  #entriesOf(fact: ReadableFact): RawEntry[] {
    const written = this.#written.get(fact) ?? [];
    const whole = written.filter(({ path }) => path.length === 0);
    const parts = dropBlankCopies(written.filter(({ path }) => path.length > 0));
    const given: RawEntry[] = whole.filter(({ value }) => !isOpen(value)).map(entryOf);
    if (parts.some(({ value }) => !isOpen(value)))
      given.push(mapEntry([...parts, ...lostParts(fact, parts)], whole[0]));
    for (const { name, at, rows } of this.#tables.get(fact) ?? []) {
      given.push({ key: name, keyAt: at, value: { kind: "list", items: rows, at } });
    }
    if (given.length > 0) return given;
    const [first] = [...whole, ...parts];
    return first === undefined ? [] : [{ ...entryOf(first), value: { kind: "blank", at: first.at } }];
  }

  #explanationEntry(): RawEntry {
    const items = this.#explanations.map(({ check, reason, approvedBy, until, at }): RawMap => {
      const fields = { check, reason, approved_by: approvedBy, until };
      const entries = Object.entries(fields).map(([key, value]) => ({ key, ...placedKey(value.at), value }));
      return { kind: "map", entries, at };
    });
    return { key: "explanations", ...placedKey(this.#explanations[0]?.at), value: { kind: "list", items } };
  }

  #evidenceEntry(): RawEntry {
    const entries = [...this.#evidence].map(([target, files]): RawEntry => {
      const items = [...files].map(([text, at]): RawScalar => ({ kind: "text", text, at }));
      return { key: target, ...placedKey(items[0]?.at), value: { kind: "list", items } };
    });
    return { key: "evidence", value: { kind: "map", entries } };
  }
}

function entryOf({ name, value, at }: Written): RawEntry {
  return { key: name, keyAt: at, value };
}

/** Choices whose rows are gone: a row that somebody deleted is no 否. */
function lostParts({ shape }: ReadableFact, parts: readonly Written[]): Written[] {
  const [first] = parts;
  if (shape.type !== "list" || shape.choices === null || first === undefined) return [];
  const { choices } = shape;
  const written = new Set(parts.map(({ path }) => choices.find(path[0] ?? "", NO_ALIASES)));
  const lost = choices.choices.filter((choice) => !written.has(choice));
  return lost.map((choice) => ({ ...first, path: [choice], value: { kind: "blank", at: first.at } }));
}

/** The copy of a row that was left blank says nothing against the one that was filled. */
function dropBlankCopies(parts: readonly Written[]): readonly Written[] {
  const filled = new Set(parts.filter(({ value }) => !isOpen(value)).map(({ path }) => path.join("\0")));
  const seen = new Set<string>();
  return parts.filter(({ path, value }) => {
    const name = path.join("\0");
    if (!isOpen(value)) return true;
    const isCopy = filled.has(name) || seen.has(name);
    seen.add(name);
    return !isCopy;
  });
}

/** Items with their answers; items that hold fields hold them in the order of the sheet. */
function mapEntry(parts: readonly Written[], whole: Written | undefined): RawEntry {
  const nested = new Map<string, RawEntry[]>();
  const entries: RawEntry[] = [];
  for (const { path, value, at } of parts) {
    const [item = "", field] = path;
    if (field === undefined) {
      entries.push({ key: item, keyAt: at, value });
      continue;
    }
    const known = nested.get(item);
    const entry: RawEntry = { key: field, keyAt: at, value };
    if (known === undefined) {
      const fields = [entry];
      nested.set(item, fields);
      entries.push({ key: item, keyAt: at, value: { kind: "map", entries: fields, at } });
    } else known.push(entry);
  }
  const first = whole ?? parts[0];
  const place = placedAt(first?.at);
  return {
    key: first?.name ?? "",
    ...placedKey(first?.at),
    value: { kind: "map", entries: entries.map(closeEntry), ...place },
  };
}

/** An item none of whose fields is filled is blank itself. */
function closeEntry(entry: RawEntry): RawEntry {
  const { value } = entry;
  if (value.kind !== "map") return entry;
  const isBlank = value.entries.every((field) => field.value.kind === "blank");
  return isBlank ? { ...entry, value: { kind: "blank", ...placedAt(value.at) } } : entry;
}

function placedKey(at: Place | undefined): { keyAt?: Place } {
  return at === undefined ? {} : { keyAt: at };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, ...values: readonly Value[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [...values]);
  else for (const value of values) known.push(value);
}
