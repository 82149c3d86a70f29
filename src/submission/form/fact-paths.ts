// Which fact, item or field a key or a label of the form speaks of.

import { words } from "../../locale/index.ts";
import { splitFormKey } from "../../model/form-layout.ts";
import type { Shape } from "../questions/answer-shape.ts";
import { NO_ALIASES } from "../questions/choice-index.ts";
import type { FactIndex, ReadableFact } from "../questions/fact-index.ts";

/** A fact, and the names that lead into its answer, as far as they go. */
export interface FactPath {
  fact: ReadableFact;
  path: readonly string[];
}

const byKey = new WeakMap<FactIndex, ReadonlyMap<string, ReadableFact>>();

/** The path of a hidden key; null for a text that is none of this standard. */
export function findKeyPath(text: string, index: FactIndex): FactPath | null {
  const { fact: key, rest } = splitFormKey(text);
  const fact = factsByKey(index).get(key);
  if (fact === undefined) return null;
  if (rest === "") return { fact, path: [] };
  return { fact, path: splitRest(rest, fact.shape, ".") };
}

/** The path of what the question and item columns say; null where the question is not known. */
export function findLabelPath(question: string, item: string, index: FactIndex): FactPath | null {
  const fact = question === "" ? undefined : index.byName.find(question);
  if (fact === undefined) return null;
  const hasParts = fact.shape.type === "list" || fact.shape.type === "map" || fact.shape.type === "record";
  return { fact, path: item === "" || !hasParts ? [] : splitRest(item, fact.shape, words.formColumns.within) };
}

/** Whether two paths speak of the same answer, however its parts are written. Parts that are not known are no contradiction. */
export function isSamePath(one: FactPath, other: FactPath): boolean {
  if (one.fact !== other.fact) return false;
  const [first, second] = [one, other].map(({ fact, path }) => path.map((_, depth) => nameAt(fact.shape, path, depth)));
  const depth = Math.min(first?.length ?? 0, second?.length ?? 0);
  return Array.from({ length: depth }, (_, at) => at).every((at) => {
    const [left, right] = [first?.[at], second?.[at]];
    return left === undefined || right === undefined || left === right;
  });
}

/** The shape of the part that a path leads to; null where it leads nowhere. */
export function partAt({ fact, path }: FactPath): Shape | null {
  const { shape } = fact;
  const [first, second] = path;
  if (first === undefined) return shape;
  if (shape.type === "list") return { type: "yesno", label: first, noneWords: shape.noneWords, takesReferral: false };
  if (shape.type === "record") return shape.columns.byName.find(first)?.shape ?? null;
  if (shape.type !== "map") return null;
  if (shape.item.type !== "record") return shape.ofItem.get(nameAt(shape, path, 0) ?? "") ?? shape.item;
  return second === undefined ? shape.item : (shape.item.columns.byName.find(second)?.shape ?? null);
}

/** Only items that are records of their own hold a field after the item. */
function splitRest(rest: string, shape: Shape, separator: string): string[] {
  const last = rest.lastIndexOf(separator);
  const isNested = shape.type === "map" && shape.item.type === "record";
  return isNested && last > 0 ? [rest.slice(0, last), rest.slice(last + separator.length)] : [rest];
}

function nameAt(shape: Shape, path: readonly string[], depth: number): string | undefined {
  const written = path[depth] ?? "";
  if (shape.type === "map" && depth === 0) return shape.items.find(written, NO_ALIASES);
  if (shape.type === "list") return shape.choices?.find(written, NO_ALIASES);
  const record = shape.type === "map" ? shape.item : shape;
  return record.type === "record" ? record.columns.byName.find(written)?.key : undefined;
}

function factsByKey(index: FactIndex): ReadonlyMap<string, ReadableFact> {
  const known = byKey.get(index);
  if (known !== undefined) return known;
  const facts = new Map(index.facts.map((fact) => [fact.key, fact] as const));
  byKey.set(index, facts);
  return facts;
}
