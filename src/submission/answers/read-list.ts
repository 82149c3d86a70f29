import { type Answer, UNSAID_ITEM } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { ListShape } from "../questions/answer-shape.ts";
import { type ChoiceIndex, inOrder } from "../questions/choice-index.ts";
import type { RawNode } from "../raw-node.ts";
import { isScalar, wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { foldWord } from "../words/fold-text.ts";
import { isBareClaim, isNothing, isUnansweredWord, mayLack } from "../words/plain-words.ts";
import { cutText } from "./read-text.ts";
import { readTicks, warnOfItem } from "./read-ticks.ts";
import { refuseBroken, refuseShape } from "./refuse.ts";
import { warnOfPersonalId } from "./warn-of-personal-id.ts";

const BULLET = /^(?:[-•·●◆▪○]\s*|\d{1,2}[.、)）](?!\d)\s*|[①-⑳]\s*)/;
/** Commas between digits belong to a number (1,200元). */
const BETWEEN_ITEMS = /[、；;\n]|(?<!\d)[，,]|[，,](?!\d)/;
const BETWEEN_CHOICES = /[、；;\n/／|]|(?<!\d)[，,]|[，,](?!\d)/;
const JOINED = /\s+|以及|和|及|与/;

interface Written {
  text: string;
  at: Place | undefined;
}

/**
 * Reads a list: of choices as the standard names and orders them, of anything else as written; each item once.
 * A map says yes or no to each choice.
 */
export function readList(raw: RawNode, shape: ListShape, reading: Reading): Answer {
  const broken = refuseBroken(raw, reading);
  if (broken !== null) return broken;
  if (raw.kind === "map") {
    return readTicks(raw, shape, reading) ?? refuseShape(raw, shape, reading);
  }
  const nodes = isScalar(raw) ? [raw] : raw.items.map(nameIn);
  if (nodes.length === 0) return emptyList(raw.at);
  const written: Written[] = [];
  for (const node of nodes) {
    if (!isScalar(node)) return refuseShape(node, shape, reading);
    if (node.kind === "blank") continue;
    const text = cutText(wordsOf(node), node.at, reading);
    written.push(...splitItems(text, shape.choices, reading).map((item) => ({ text: item, at: node.at })));
  }
  return listItems(sortItems(written, shape, reading), shape, raw.at, reading);
}

const NAMES = new Set(["name", "title", "item", "名称", "项目", "机构", "机构名称"]);

/** The name in a one-row mapping, e.g. `- name: 职业技术学校`. */
function nameIn(item: RawNode): RawNode {
  if (item.kind !== "map") return item;
  const named = item.entries.find(({ key }) => NAMES.has(foldWord(key))) ?? item.entries[0];
  return named !== undefined && (item.entries.length === 1 || NAMES.has(foldWord(named.key))) ? named.value : item;
}

function emptyList(at: Place | undefined): Answer {
  return { kind: "list", items: [], unread: [], ...placedAt(at) };
}

/** One string may hold several items; a string that is one choice as a whole stays whole. */
function splitItems(text: string, choices: ChoiceIndex | null, reading: Reading): string[] {
  if (choices?.find(text, reading.aliases) !== undefined || isUnansweredWord(text)) return [text];
  return text
    .split(choices === null ? BETWEEN_ITEMS : BETWEEN_CHOICES)
    .map((item) => item.trim().replace(BULLET, ""))
    .filter((item) => item !== "");
}

/** What was written, item by item: known and kept, none of the choices, not answered yet, or an explicit nothing. */
interface Sorted {
  items: Set<string>;
  unread: Map<string, Place | undefined>;
  isOpen: boolean;
  isNone: boolean;
}

function sortItems(written: readonly Written[], shape: ListShape, reading: Reading): Sorted {
  const sorted: Sorted = { items: new Set(), unread: new Map(), isOpen: false, isNone: false };
  for (const { text, at } of written) {
    const found = findItems(text, shape.choices, reading);
    if (found !== null) for (const item of found) sorted.items.add(item);
    else if (isUnansweredWord(text)) sorted.isOpen = true;
    else if (isNothing(text, shape.noneWords)) sorted.isNone = true;
    else if (shape.otherItems.some((word) => foldWord(text).includes(word))) sorted.items.add(text);
    else if (shape.choices !== null) sorted.unread.set(text, at);
    else {
      warnOfPersonalId(text, at, reading);
      sorted.items.add(text);
    }
  }
  return sorted;
}

/** The list that they make; refused where they contradict each other, or name nothing. */
function listItems(sorted: Sorted, shape: ListShape, at: Place | undefined, reading: Reading): Answer {
  const { items, unread, isOpen, isNone } = sorted;
  const named = [...items, ...unread.keys()];
  if (isNone) return named.length > 0 ? reading.refuse("list-none-mixed", at) : emptyList(at);
  if (named.length === 0) return { kind: "unanswered", ...placedAt(at) };
  if (named.every((text) => isNoItem(text, unread.has(text), shape)))
    return reading.refuse("text-wanted", at, showWords(named.join("、")));
  for (const [text, itemAt] of unread) warnOfItem(text, itemAt, shape, reading);
  const unclear = [...unread.keys(), ...(isOpen ? [UNSAID_ITEM] : [])];
  return { kind: "list", items: inOrder([...items], shape.choices), unread: unclear, ...placedAt(at) };
}

/** What speaks of a lack is no item of a list, and what it means is for its author to say. */
function isNoItem(text: string, isUnread: boolean, { choices, noneWords }: ListShape): boolean {
  if (isBareClaim(text) || (isUnread && mayLack(text))) return true;
  if (choices !== null || noneWords.size === 0 || /\d/u.test(text)) return false;
  // 对群众免费 names no fee; 免费停车5元 and 押金（不退） do.
  return /^[无没未不零]/u.test(text) || [...noneWords].some((word) => foldWord(text).includes(word));
}

/** The choices that a text names, several when joined by 和; null when some part names none. */
function findItems(text: string, choices: ChoiceIndex | null, reading: Reading): string[] | null {
  if (choices === null) return null;
  const whole = choices.find(text, reading.aliases);
  if (whole !== undefined) return [whole];
  if (text.length > 100 || !JOINED.test(text)) return null;
  const parts = text.split(JOINED).map((part) => choices.find(part, reading.aliases));
  return parts.every((part) => part !== undefined) ? parts : null;
}
