// A list in YAML or JSON: postings with named parts, or one sentence each; also the sampled postings of a self-report.

import { InputError } from "../../model/diagnostic.ts";
import type { ListItem } from "../../model/postings/posting-list.ts";
import type { RawMap, RawNode } from "../raw-node.ts";
import { readYamlTree } from "../text/read-yaml-tree.ts";
import { describeListProblem } from "./list-problem.ts";
import { readPosting } from "./read-posting.ts";
import { type ColumnReader, isTelling } from "./recognise-columns.ts";

/** Reads the list out of a text. Throws an InputError when there is none in it. */
export function* readTreeList(text: string, reader: ColumnReader, file: string): Generator<ListItem> {
  const tree = readYamlTree(text, file);
  if (tree.kind === "blank") throw new InputError(file, [describeListProblem("list-empty", undefined)]);
  const items = findItems(tree, reader);
  if (items === null) throw new InputError(file, [describeListProblem("list-shape", tree.at)]);
  if (items.length === 0) throw new InputError(file, [describeListProblem("list-empty", tree.at)]);
  for (const item of items) yield* readItem(item, reader);
}

/** The list itself, the one list that a mapping holds, or a single posting. */
function findItems(tree: RawNode, reader: ColumnReader): readonly RawNode[] | null {
  if (tree.kind === "list") return tree.items;
  if (tree.kind !== "map") return null;
  if (isPosting(tree, reader)) return [tree];
  const lists = tree.entries.flatMap(({ value }) => (value.kind === "list" ? [value.items] : []));
  const ofPostings = lists.filter((items) => items.some((item) => item.kind === "map" && isPosting(item, reader)));
  if (ofPostings.length === 1) return ofPostings[0] ?? null;
  return lists.length === 1 && tree.entries.length === 1 ? (lists[0] ?? null) : null;
}

function isPosting({ entries }: RawMap, reader: ColumnReader): boolean {
  const words = entries.filter(({ value }) => value.kind !== "list" && value.kind !== "map");
  const known = new Set(words.map(({ key }) => reader.find(key)));
  const telling = [...known].filter(isTelling).length;
  return telling >= 2 || (telling === 1 && entries.length <= 3);
}

function* readItem(item: RawNode, reader: ColumnReader): Generator<ListItem> {
  const at = item.at !== undefined && "line" in item.at ? item.at : { line: 1, column: 1 };
  const own = { line: at.line, at };
  if (item.kind === "blank") return;
  if (item.kind === "text") {
    const text = item.text.trim();
    if (text !== "") yield { posting: { ...own, id: null, cells: new Map(), text } };
  } else if (item.kind !== "map") yield { problem: describeListProblem("list-item", at) };
  else {
    const keys = item.entries.map(({ key }) => key);
    const columns = reader.read(keys);
    if (columns.every(({ role }) => role === "other" || !isTelling(role)))
      yield { problem: describeListProblem("list-key", at, keys) };
    else {
      const posting = readPosting({ ...own, cells: item.entries.map(({ value }) => writeNode(value)) }, columns);
      if (posting !== null) yield { posting };
    }
  }
}

/** A value's words; a list's are those of its parts. */
function writeNode(node: RawNode): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "list":
      return node.items
        .map(writeNode)
        .filter((words) => words !== "")
        .join("、");
    case "map":
      return node.entries.map(({ key, value }) => `${key}：${writeNode(value)}`).join("；");
    case "number":
    case "boolean":
      return String(node.value);
    default:
      return "";
  }
}
