import type { Answer } from "../../model/answer.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { NumberShape } from "../questions/answer-shape.ts";
import type { Reading } from "../reading.ts";
import { isCounter, isDistance, parseQuantity } from "../words/parse-quantity.ts";
import { isNoneWord, readYesNoWord } from "../words/plain-words.ts";

/** Reads an amount or count in the unit that is asked for; 无 is 0, except for a distance. */
export function readNumber(text: string, shape: NumberShape, at: Place | undefined, reading: Reading): Answer {
  const { unit } = shape;
  if (isNoneWord(text, shape.noneWords)) {
    return isDistance(unit) ? reading.refuse("distance-none", at) : { kind: "number", value: 0, ...placedAt(at) };
  }
  const parsed = parseQuantity(text, unit);
  if ("value" in parsed) {
    if (shape.type === "integer" && !Number.isInteger(parsed.value)) {
      return reading.refuse("number-fraction", at, showWords(text));
    }
    return { kind: "number", value: parsed.value, ...placedAt(at) };
  }
  switch (parsed.problem) {
    case "number-unreadable":
      return readYesNoWord(text) === null
        ? reading.refuse("number-unreadable", at, showWords(text), unit)
        : reading.refuse("number-wanted", at, showWords(text));
    case "number-unit":
      return reading.refuse("number-unit", at, showWords(text), unit, isCounter(unit));
    case "number-too-large":
      return reading.refuse("number-too-large", at);
    default:
      return reading.refuse(parsed.problem, at, showWords(text));
  }
}
