import type { Answer } from "../../model/answer.ts";
import type { Shape } from "../questions/answer-shape.ts";
import type { RawNode } from "../raw-node.ts";
import type { Reading } from "../reading.ts";
import { readValue } from "./read-cell.ts";
import { readMap } from "./read-map.ts";
import { readRecord } from "./read-record.ts";
import { readRows } from "./read-rows.ts";

/** Reads what was written for one fact into a typed answer; what cannot be read is invalid, with one error. */
export function readAnswer(raw: RawNode, shape: Shape, reading: Reading): Answer {
  switch (shape.type) {
    case "map":
      return readMap(raw, shape, reading);
    case "record":
      return readRecord(raw, shape, reading);
    case "rows":
      return readRows(raw, shape, reading);
    default:
      return readValue(raw, shape, reading);
  }
}
