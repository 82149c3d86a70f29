import type { Answer } from "../../model/answer.ts";
import { monthOf } from "../../model/day.ts";
import { type Place, placedAt } from "../../model/place.ts";
import { showWords } from "../problems/show-words.ts";
import type { EnumShape, ScalarShape } from "../questions/answer-shape.ts";
import type { RawScalar } from "../raw-node.ts";
import { wordsOf } from "../raw-scalar.ts";
import type { Reading } from "../reading.ts";
import { parseDate, parseMonthWord } from "../words/parse-date.ts";
import { findHoursProblem } from "../words/parse-hours.ts";
import { isNoneWord, isNothing, isUnansweredWord } from "../words/plain-words.ts";
import { noneAnswer } from "./none-answer.ts";
import { readNumber } from "./read-number.ts";
import { readText } from "./read-text.ts";
import { readYesNo } from "./read-yes-no.ts";
import { refuseBroken } from "./refuse.ts";

/** Longer than any date, number or choice; nothing longer is taken apart. */
const LONGEST_WORD = 80;

/** Reads one value: unanswered, none, the typed value, or invalid with one error. */
export function readScalar(raw: RawScalar, shape: ScalarShape, reading: Reading): Answer {
  const { at } = raw;
  const broken = refuseBroken(raw, reading);
  if (broken !== null) return broken;
  if (raw.kind === "day" && shape.type === "date") return { kind: "date", value: raw.value, ...placedAt(at) };
  if (raw.kind === "day" && shape.type === "month")
    return { kind: "month", value: monthOf(raw.value), ...placedAt(at) };
  const text = wordsOf(raw);
  if (isUnansweredWord(text)) return { kind: "unanswered", ...placedAt(at) };
  switch (shape.type) {
    case "text":
      return readText(text, shape, at, reading);
    case "number":
    case "integer":
      return readNumber(text.slice(0, LONGEST_WORD), shape, at, reading);
    case "yesno":
      return readYesNo(text, shape, at, reading);
    case "enum":
      return readEnum(text, shape, at, reading);
    case "hours":
      return isNothing(text, shape.noneWords) ? noneAnswer(text, at) : readHours(text, at, reading);
    case "date":
      return isNothing(text, shape.noneWords) ? noneAnswer(text, at) : readDate(text, at, reading);
    case "month":
      return isNothing(text, shape.noneWords) ? noneAnswer(text, at) : readMonth(raw, text, at, reading);
  }
}

function readEnum(text: string, shape: EnumShape, at: Place | undefined, reading: Reading): Answer {
  const { choices } = shape;
  const chosen = choices.find(text, reading.aliases);
  if (chosen !== undefined) return { kind: "text", value: chosen, ...placedAt(at) };
  if (isNoneWord(text, shape.noneWords)) {
    const none = choices.find("无", reading.aliases);
    return none === undefined ? noneAnswer(text, at) : { kind: "text", value: none, ...placedAt(at) };
  }
  return reading.refuse("choice-unknown", at, showWords(text), reading.guess(text, choices), choices.choices);
}

/** Hours stay as they were written: what they are asked for is that there are some, and what they are. */
function readHours(text: string, at: Place | undefined, reading: Reading): Answer {
  const problem = findHoursProblem(text);
  return problem === null
    ? { kind: "text", value: text, ...placedAt(at) }
    : reading.refuse(problem, at, showWords(text));
}

function readDate(text: string, at: Place | undefined, reading: Reading): Answer {
  const parsed = parseDate(text.slice(0, LONGEST_WORD));
  if ("value" in parsed) return { kind: "date", value: parsed.value, ...placedAt(at) };
  return reading.refuse(parsed.problem, at, showWords(text));
}

function readMonth(raw: RawScalar, text: string, at: Place | undefined, reading: Reading): Answer {
  // A typed 2024.1 may have been 2024.10 before its zero was lost.
  const isAmbiguous = raw.kind === "number" && !Number.isInteger(raw.value);
  const parsed = isAmbiguous ? { problem: "month-unreadable" as const } : parseMonthWord(text.slice(0, LONGEST_WORD));
  if ("value" in parsed) return { kind: "month", value: parsed.value, ...placedAt(at) };
  return reading.refuse(parsed.problem, at, showWords(text));
}
