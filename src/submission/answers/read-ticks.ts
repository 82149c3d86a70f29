import { type Answer, UNSAID_ITEM } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { ListShape, YesNoShape } from "../questions/answer-shape.ts";
import { inOrder } from "../questions/choice-index.ts";
import type { RawMap, RawNode, RawScalar } from "../raw-node.ts";
import { isScalar, writeScalar } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { readScalar } from "./read-scalar.ts";
import { refuseShape } from "./refuse.ts";

interface Tick {
  answer: Answer;
  at: Place | undefined;
}

/**
 * Reads a list whose items are each answered 是 or 否 (坡道: 是). An item without an answer is not a no: the list stays
 * open. Null when no item is one of the choices.
 */
export function readTicks(raw: RawMap, shape: ListShape, reading: Reading): Answer | null {
  if (raw.entries.length === 0) return { kind: "unanswered", ...placedAt(raw.at) };
  const ticks = new Map<string, Tick>();
  for (const { key, keyAt, value } of raw.entries) {
    const item = findItem(key, shape, reading);
    if (item === undefined) {
      warnOfItem(key, keyAt, shape, reading);
      continue;
    }
    const answer = claimTick(item, value, keyAt, ticks, shape, reading);
    if (answer.kind === "invalid") return answer;
    ticks.set(item, { answer, at: keyAt });
  }
  return ticks.size === 0 ? null : listTicked(ticks, shape, raw.at);
}

function findItem(key: string, { choices }: ListShape, reading: Reading): string | undefined {
  return choices === null ? key.trim() : choices.find(key, reading.aliases);
}

/** An item that is none of the choices, where only they are welcome. */
export function warnOfItem(text: string, at: Place | undefined, { choices }: ListShape, reading: Reading): void {
  if (choices !== null) reading.warn("item-unread", at, showWords(text), reading.guess(text, choices), choices.choices);
}

function claimTick(
  item: string,
  value: RawNode,
  at: Place | undefined,
  ticks: ReadonlyMap<string, Tick>,
  shape: ListShape,
  reading: Reading,
): Answer {
  const known = ticks.get(item);
  return reading.within(item, () =>
    known === undefined ? readTick(value, shape, reading) : reading.refuse("map-item-duplicate", at, known.at, at),
  );
}

function readTick(value: RawNode, { label, noneWords }: ListShape, reading: Reading): Answer {
  const yesNo: YesNoShape = { type: "yesno", label, noneWords, takesReferral: false };
  return isScalar(value) ? readScalar(countedTick(value), yesNo, reading) : refuseShape(value, yesNo, reading);
}

/** 1 and 0 tick as well as 是 and 否. */
function countedTick(value: RawScalar): RawScalar {
  const text = value.kind === "broken" ? "" : writeScalar(value).trim();
  return text === "1" || text === "0" ? { kind: "boolean", value: text === "1", ...placedAt(value.at) } : value;
}

function listTicked(ticks: ReadonlyMap<string, Tick>, { choices }: ListShape, at: Place | undefined): Answer {
  const answers = [...ticks.values()].map(({ answer }) => answer);
  const isOpen = (answer: Answer | undefined) => answer?.kind === "unanswered";
  if (answers.every(isOpen)) return { kind: "unanswered", ...placedAt(at) };
  const ticked = [...ticks].filter(([, { answer }]) => answer.kind === "yesno" && answer.value).map(([item]) => item);
  return {
    kind: "list",
    items: inOrder(ticked, choices),
    unread: answers.some(isOpen) ? [UNSAID_ITEM] : [],
    ...placedAt(at),
  };
}
