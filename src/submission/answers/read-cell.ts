import type { Answer } from "../../model/answer.ts";
import { placedAt } from "../../model/place.ts";
import type { CellShape, HoursShape, TextShape } from "../questions/answer-shape.ts";
import type { RawList, RawNode, RawScalar } from "../raw-node.ts";
import { isOpen, isScalar, writeScalar } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { readList } from "./read-list.ts";
import { readScalar } from "./read-scalar.ts";
import { refuseShape } from "./refuse.ts";

/** Reads an answer within a table, map or record: several texts in one place are one text (大厅、门口). */
export function readCell(raw: RawNode, shape: CellShape, reading: Reading): Answer {
  if ((shape.type === "text" || shape.type === "hours") && raw.kind === "list")
    return readSeveralTexts(raw, shape, reading);
  return readValue(raw, shape, reading);
}

/** Reads an answer that is one value or one list. */
export function readValue(raw: RawNode, shape: CellShape, reading: Reading): Answer {
  if (shape.type === "list") return readList(raw, shape, reading);
  if (isScalar(raw)) return readScalar(raw, shape, reading);
  if (raw.kind === "list" && raw.items.length === 0) return readScalar(nothingAt(raw), shape, reading);
  return refuseShape(raw, shape, reading);
}

/** [] is an answer: 无. */
function nothingAt({ at }: RawList): RawScalar {
  return { kind: "text", text: "无", ...placedAt(at) };
}

/** Several texts for one question are one text; an empty list says that there is none. */
function readSeveralTexts(raw: RawList, shape: TextShape | HoursShape, reading: Reading): Answer {
  if (raw.items.length === 0) return readScalar(nothingAt(raw), shape, reading);
  if (!raw.items.every(isScalar)) return refuseShape(raw, shape, reading);
  const texts = raw.items.filter((item) => !isOpen(item)).map(writeScalar);
  return readScalar({ kind: "text", text: texts.join("、"), ...placedAt(raw.at) }, shape, reading);
}
