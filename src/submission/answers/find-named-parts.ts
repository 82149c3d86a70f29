import { type Place, placedAt } from "../../model/place.ts";
import type { MapShape } from "../questions/answer-shape.ts";
import type { Aliases } from "../questions/choice-index.ts";
import type { RawNode, RawScalar } from "../raw-node.ts";
import { wordsOf } from "../raw-scalar.ts";

/** One item as written: its name, and its answer (null where only the name stands). */
export interface NamedPart {
  name: string;
  at?: Place | undefined;
  value: RawNode | null;
}

/** Lines that a full-width colon has run together are parted before the next name. */
const BETWEEN_TEXTS = /[；;\n]|\s+(?=[^\s：]{1,20}：)/;
const BETWEEN_VALUES = /[；;\n、]|(?<!\d)[，,]|[，,](?!\d)|\s+(?=[^\s：]{1,20}：)/;
const AFTER_MARK = /(?<=[；;，,、。\s])/;
const LAST_MARK = /[；;，,、。\s]+$/;
const LONGEST = 2000;

/**
 * Takes a text apart that names its items itself: 周一至周五 8:30-17:30；周六 休, 电脑3台、打印机1台, 职业指导、招聘服务.
 * Null when some part does not begin with the name of an item.
 */
export function findNamedParts(raw: RawScalar, shape: MapShape, aliases: Aliases): NamedPart[] | null {
  const text = wordsOf(raw);
  if (raw.kind !== "text" || text.length > LONGEST) return null;
  const whole = findPart(text, raw, shape, aliases);
  if (whole !== null && whole.value === null) return [whole];
  const pieces = splitText(text, shape).filter((piece) => piece !== "");
  const parts = pieces.map((piece) => findPart(piece, raw, shape, aliases));
  return parts.length > 0 && parts.every((part) => part !== null) ? parts : null;
}

function splitText(text: string, { item, names }: MapShape): string[] {
  if (item.type === "hours") return splitAtNames(text, names).map((piece) => piece.replace(LAST_MARK, ""));
  return text.split(item.type === "text" ? BETWEEN_TEXTS : BETWEEN_VALUES).map((piece) => piece.trim());
}

/** What does not begin with a name belongs to the one before: 周一至周五 8:00-12:00，14:30-17:30，周末休. */
function splitAtNames(text: string, names: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const token of text.split(AFTER_MARK)) {
    const last = pieces.length - 1;
    if (last < 0 || names.some((name) => token.startsWith(name))) pieces.push(token);
    else pieces[last] += token;
  }
  return pieces;
}

function findPart(piece: string, raw: RawScalar, shape: MapShape, aliases: Aliases): NamedPart | null {
  if (shape.items.find(piece, aliases) !== undefined) return { name: piece, at: raw.at, value: null };
  const name = shape.names.find((candidate) => piece.startsWith(candidate));
  if (name === undefined) return null;
  const rest = piece.slice(name.length).replace(/^[\s:：]+/, "");
  return { name, at: raw.at, value: rest === "" ? null : { kind: "text", text: rest, ...placedAt(raw.at) } };
}
