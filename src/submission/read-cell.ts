import type { Answer } from "../model/answer.ts";
import { describeGiven, describeShape } from "./describe-shape.ts";
import type { RawNode } from "./raw-node.ts";
import { readList } from "./read-list.ts";
import { readScalar } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";
import type { CellShape } from "./shape.ts";
import { isScalar } from "./write-scalar.ts";

/** Reads an answer that is one value or one list. */
export function readCell(raw: RawNode, shape: CellShape, reading: Reading): Answer {
  if (shape.type === "list") return readList(raw, shape, reading);
  if (isScalar(raw)) return readScalar(raw, shape, reading);
  return reading.refuse("shape-wrong", raw.at, describeShape(shape), describeGiven(raw));
}
