import type { Answer } from "../model/answer.ts";
import type { Place } from "../model/place.ts";
import type { ChoiceIndex } from "./choice-index.ts";
import { describeGiven, describeShape } from "./describe-shape.ts";
import { cleanText, foldWord } from "./fold-text.ts";
import { isNoneWord, isUnansweredWord, readYesNoWord } from "./plain-words.ts";
import { placedAt, type RawMap, type RawNode } from "./raw-node.ts";
import { cutText } from "./read-text.ts";
import type { Reading } from "./reading.ts";
import type { ListShape } from "./shape.ts";
import { showWords } from "./show-words.ts";
import { warnOfPersonalId } from "./warn-of-personal-id.ts";
import { isScalar, writeScalar } from "./write-scalar.ts";

const BULLET = /^(?:[-•·●◆▪○]\s*|\d{1,2}[.、)）](?!\d)\s*|[①-⑳]\s*)/;
/** Commas between digits belong to a number (1,200元). */
const BETWEEN_ITEMS = /[、；;\n]|(?<!\d)[，,]|[，,](?!\d)/;
const BETWEEN_CHOICES = /[、；;\n/／|]|(?<!\d)[，,]|[，,](?!\d)/;
const JOINED = /\s+|以及|和|及|与/;

interface Written {
  text: string;
  at: Place | undefined;
}

/** Reads a list of choices (or of anything): items as the standard names them, in the order written, each once. */
export function readList(raw: RawNode, shape: ListShape, reading: Reading): Answer {
  const nodes = listNodes(raw);
  if (nodes === null) return reading.refuse("shape-wrong", raw.at, describeShape(shape), describeGiven(raw));
  if (nodes.length === 0) return emptyList(raw.at);
  const written: Written[] = [];
  for (const node of nodes) {
    if (!isScalar(node)) return reading.refuse("shape-wrong", node.at, describeShape(shape), describeGiven(node));
    if (node.kind === "blank") continue;
    const text = cutText(cleanText(writeScalar(node)), node.at, reading);
    written.push(...splitItems(text, shape.choices, reading).map((item) => ({ text: item, at: node.at })));
  }
  return sortItems(written, shape, raw.at, reading);
}

/** The items that were written, one by one or ticked off; null for a mapping that ticks nothing off. */
function listNodes(raw: RawNode): readonly RawNode[] | null {
  if (isScalar(raw)) return [raw];
  return raw.kind === "list" ? raw.items.map(nameIn) : readTicks(raw);
}

const NAMES = new Set(["name", "title", "item", "名称", "项目", "机构", "机构名称"]);

/** The name in a one-row mapping, e.g. `- name: 职业技术学校`. */
function nameIn(item: RawNode): RawNode {
  if (item.kind !== "map") return item;
  const named = item.entries.find(({ key }) => NAMES.has(foldWord(key))) ?? item.entries[0];
  return named !== undefined && (item.entries.length === 1 || NAMES.has(foldWord(named.key))) ? named.value : item;
}

/** `坡道: 是` lists 坡道, `轮椅: 否` does not, `盲道:` leaves it open. */
function readTicks({ entries, at }: RawMap): RawNode[] | null {
  if (entries.length === 0) return [{ kind: "blank", ...placedAt(at) }];
  const nodes: RawNode[] = [];
  for (const { key, keyAt, value } of entries) {
    if (!isScalar(value)) return null;
    const text = cleanText(writeScalar(value));
    const tick = value.kind === "blank" || isUnansweredWord(text) ? "open" : (readYesNoWord(text) ?? TICKS.get(text));
    if (tick === undefined) return null;
    if (tick === "open") nodes.push({ kind: "text", text: UNSAID[0], ...placedAt(value.at) });
    else if (tick) nodes.push({ kind: "text", text: key, ...placedAt(keyAt) });
  }
  return nodes;
}

const TICKS: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["0", false],
]);

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

function sortItems(written: readonly Written[], shape: ListShape, at: Place | undefined, reading: Reading): Answer {
  const items = new Set<string>();
  const unread = new Map<string, Place | undefined>();
  let nothing = 0;
  let open = 0;
  for (const { text, at: itemAt } of written) {
    const found = findItems(text, shape.choices, reading);
    if (found !== null) for (const item of found) items.add(item);
    else if (isUnansweredWord(text)) open += 1;
    else if (isNoneWord(text, shape.noneWords)) nothing += 1;
    else if (shape.otherItems.some((word) => foldWord(text).includes(word))) items.add(text);
    else if (shape.choices === null) items.add(keepItem(text, itemAt, reading));
    else unread.set(text, itemAt);
  }
  if (nothing > 0 && items.size + unread.size > 0) return reading.refuse("list-none-mixed", at);
  if (nothing > 0) return emptyList(at);
  if (items.size + unread.size === 0) return { kind: "unanswered", ...placedAt(at) };
  warnOfUnread(unread, shape, reading);
  const unsaid = open > 0 ? [...unread.keys(), ...UNSAID] : [...unread.keys()];
  return { kind: "list", items: [...items], unread: unsaid, ...placedAt(at) };
}

/** Stands for “and perhaps more” where a list also holds 不清楚. */
const UNSAID = ["不清楚"] as const;

/** The choices that a text names, several when joined by 和; null when some part names none. */
function findItems(text: string, choices: ChoiceIndex | null, reading: Reading): string[] | null {
  if (choices === null) return null;
  const whole = choices.find(text, reading.aliases);
  if (whole !== undefined) return [whole];
  if (text.length > 100 || !JOINED.test(text)) return null;
  const parts = text.split(JOINED).map((part) => choices.find(part, reading.aliases));
  return parts.every((part) => part !== undefined) ? parts : null;
}

function keepItem(text: string, at: Place | undefined, reading: Reading): string {
  warnOfPersonalId(text, at, reading);
  return text;
}

function warnOfUnread(unread: ReadonlyMap<string, Place | undefined>, shape: ListShape, reading: Reading): void {
  const { choices } = shape;
  if (choices === null) return;
  for (const [text, at] of unread) {
    reading.warn("item-unread", at, showWords(text), reading.guess(text, choices), choices.choices);
  }
}
