// A text as bare letters that know their places, and the buffer it is written into; reused from text to text.

import { GAP } from "./character-classes.ts";
import type { Letters } from "./word-graph.ts";

/** The letters of a text. `starts`/`ends` are offsets in the original; counters grow at every gap of that strength. */
export interface NormalText extends Letters {
  starts: Int32Array;
  ends: Int32Array;
  /** Strength of the gap before each letter. */
  gaps: Uint8Array;
  /** 1 between quotation marks. */
  quoted: Uint8Array;
  fragments: Int32Array;
  lists: Int32Array;
  clauses: Int32Array;
  sentences: Int32Array;
}

/** More separators than this between two letters are layout, not a disguise. */
const WIDEST_DISGUISE = 3;
const FIRST_HAN = 0x2e80;

export function allocate(size: number): NormalText & { widths: Uint8Array } {
  return {
    codes: new Uint16Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    gaps: new Uint8Array(size),
    quoted: new Uint8Array(size),
    widths: new Uint8Array(size),
    joins: new Uint8Array(size),
    fragments: new Int32Array(size),
    lists: new Int32Array(size),
    clauses: new Int32Array(size),
    sentences: new Int32Array(size),
    length: 0,
  };
}

/** A text being written: how wide each gap was is needed until the joins are marked. */
export type LetterBuffer = ReturnType<typeof allocate>;

function grow(buffer: LetterBuffer): void {
  const bigger = allocate(buffer.codes.length * 4);
  bigger.codes.set(buffer.codes);
  bigger.starts.set(buffer.starts);
  bigger.ends.set(buffer.ends);
  bigger.gaps.set(buffer.gaps);
  bigger.quoted.set(buffer.quoted);
  bigger.widths.set(buffer.widths);
  bigger.length = buffer.length;
  Object.assign(buffer, bigger);
}

export function push(
  buffer: LetterBuffer,
  code: number,
  start: number,
  end: number,
  gap: number,
  width: number,
  quoted: number,
): void {
  if (buffer.length === buffer.codes.length) grow(buffer);
  const index = buffer.length;
  buffer.codes[index] = code;
  buffer.starts[index] = start;
  buffer.ends[index] = end;
  buffer.gaps[index] = gap;
  buffer.quoted[index] = quoted;
  buffer.widths[index] = Math.min(width, 255);
  buffer.length = index + 1;
}

/** Says where words may run across a gap: few separators, and beyond blanks only beside a letter standing alone. */
export function markJoins(buffer: LetterBuffer): void {
  const { gaps, joins, length } = buffer;
  const alone = (index: number) => {
    const closed = index + 1 >= length || gaps[index + 1] !== GAP.none;
    return gaps[index] !== GAP.none && closed && (buffer.codes[index] ?? 0) >= FIRST_HAN;
  };
  let [fragment, list, clause, sentence] = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    const gap = gaps[index] ?? 0;
    if (gap === GAP.none) joins[index] = 1;
    else {
      const narrow = index > 0 && (buffer.widths[index] ?? 0) <= WIDEST_DISGUISE;
      const [before, after] = narrow ? [alone(index - 1), alone(index)] : [false, false];
      joins[index] = narrow && (gap === GAP.soft || (before && after) || (gap < GAP.line && (before || after))) ? 1 : 0;
      // 女。勿。扰: separators between letters standing alone are a disguise
      const strength = before && after ? GAP.none : gap;
      if (strength >= GAP.soft) fragment += 1;
      if (strength >= GAP.list) list += 1;
      if (strength >= GAP.clause) clause += 1;
      if (strength >= GAP.sentence) sentence += 1;
    }
    buffer.fragments[index] = fragment;
    buffer.lists[index] = list;
    buffer.clauses[index] = clause;
    buffer.sentences[index] = sentence;
  }
}
