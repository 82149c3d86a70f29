import { words } from "../../locale/index.ts";
import { showWords } from "../problems/show-words.ts";
import type { Shape } from "../questions/answer-shape.ts";
import type { RawNode } from "../raw-node.ts";
import { wordsOf } from "../raw-scalar.ts";

/** What an answer of this shape is, in words: 一个数字（平方米）, “是”或“否”. */
export function describeShape(shape: Shape): string {
  switch (shape.type) {
    case "number":
    case "integer":
      return words.submission.wanted[shape.type](shape.unit);
    case "enum":
      return words.submission.wanted.enum(shape.choices.choices);
    case "map":
      return words.submission.wanted.map(shape.items.choices);
    case "record":
    case "rows":
      return words.submission.wanted[shape.type](shape.columns.labels);
    default:
      return words.submission.wanted[shape.type];
  }
}

/** What was written instead, in words. */
export function describeGiven(raw: RawNode): string {
  if (raw.kind === "list" || raw.kind === "map") return words.submission.given[raw.kind];
  return words.submission.given.scalar(showWords(wordsOf(raw)));
}
