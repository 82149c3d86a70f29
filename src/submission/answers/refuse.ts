import type { Answer } from "../../model/answer.ts";
import type { Shape } from "../questions/answer-shape.ts";
import type { RawNode } from "../raw-node.ts";
import type { Reading } from "../reading.ts";
import { describeGiven, describeShape } from "./describe-shape.ts";

/** The invalid answer of a cell that holds an error; null for everything else, which is to be read. */
export function refuseBroken(raw: RawNode, reading: Reading): Answer | null {
  return raw.kind === "broken" ? reading.refuse(raw.cause, raw.at, raw.text) : null;
}

/** The invalid answer of something that is not at all what was asked for. */
export function refuseShape(raw: RawNode, shape: Shape, reading: Reading): Answer {
  return reading.refuse("shape-wrong", raw.at, describeShape(shape), describeGiven(raw));
}
