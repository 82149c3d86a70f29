import { submission as words } from "../../locale/zh-cn/submission.ts";
import { showWords } from "../problems/show-words.ts";
import type { Shape } from "../questions/answer-shape.ts";
import type { RawNode } from "../raw-node.ts";
import { cleanText } from "../words/fold-text.ts";
import { writeScalar } from "../write-scalar.ts";

/** What an answer of this shape is, in words: 一个数字（平方米）, “是”或“否”. */
export function describeShape(shape: Shape): string {
  switch (shape.type) {
    case "number":
    case "integer":
      return words.wanted[shape.type](shape.unit);
    case "enum":
      return words.wanted.enum(shape.choices.choices);
    case "map":
      return words.wanted.map(shape.items.choices);
    case "record":
    case "rows":
      return words.wanted[shape.type](shape.columns.labels);
    default:
      return words.wanted[shape.type];
  }
}

/** What was written instead, in words. */
export function describeGiven(raw: RawNode): string {
  if (raw.kind === "list" || raw.kind === "map") return words.given[raw.kind];
  return words.given.scalar(showWords(cleanText(writeScalar(raw))));
}
