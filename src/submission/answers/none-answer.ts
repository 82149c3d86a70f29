import type { Answer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";

/** An explicit nothing, in the words that say it: 休, 未上线. */
export function noneAnswer(text: string, at: Place | undefined): Answer {
  return { kind: "none", words: showWords(text), ...placedAt(at) };
}
