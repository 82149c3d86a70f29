import { writeDay } from "../model/day.ts";
import type { RawNode, RawScalar } from "./raw-node.ts";

/** The text of a written value; typed cells as people would have typed them. */
export function writeScalar(raw: RawScalar): string {
  switch (raw.kind) {
    case "blank":
      return "";
    case "text":
    case "broken":
      return raw.text;
    case "number":
    case "boolean":
      return String(raw.value);
    case "day":
      return writeDay(raw.value);
  }
}

/** Whether a value is one cell or word, and no list or mapping. */
export function isScalar(raw: RawNode): raw is RawScalar {
  return raw.kind !== "list" && raw.kind !== "map";
}
