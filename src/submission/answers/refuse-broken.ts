import type { Answer } from "../../model/answer.ts";
import type { RawNode } from "../raw-node.ts";
import type { Reading } from "../reading.ts";

/** The invalid answer of a cell that holds an error; null for everything else, which is to be read. */
export function refuseBroken(raw: RawNode, reading: Reading): Answer | null {
  return raw.kind === "broken" ? reading.refuse(raw.cause, raw.at, raw.text) : null;
}
