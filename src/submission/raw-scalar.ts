import { writeDay } from "../model/day.ts";
import type { RawNode, RawScalar } from "./raw-node.ts";
import { cleanText } from "./words/fold-text.ts";
import { isUnansweredWord } from "./words/plain-words.ts";

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

/** Its words as answers are read from them: without what cannot be seen. */
export function wordsOf(raw: RawScalar): string {
  return cleanText(writeScalar(raw));
}

/** Nothing, or a word that says that nothing is known yet. */
export function isOpen(raw: RawNode): boolean {
  return raw.kind === "blank" || (raw.kind === "text" && isUnansweredWord(cleanText(raw.text)));
}

/** Whether a value is one cell or word, and no list or mapping. */
export function isScalar(raw: RawNode): raw is RawScalar {
  return raw.kind !== "list" && raw.kind !== "map";
}
