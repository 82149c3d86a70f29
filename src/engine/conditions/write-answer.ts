import { words } from "../../locale/index.ts";
import type { Answer } from "../../model/answer.ts";
import { writeDay, writeMonth } from "../../model/day.ts";
import { fieldName } from "../../model/item-shape.ts";
import type { Field } from "../../model/standard.ts";

/** Longest stretch of somebody's text that a result repeats. */
const LONGEST = 120;

/** An answer in the words of a report, e.g. `42平方米`, `2024-04-10`, `公告栏、大屏`. */
export function writeAnswer(answer: Answer, unit = "", fields: readonly Field[] = []): string {
  switch (answer.kind) {
    case "unanswered":
    case "invalid":
      return words.engine.blank;
    case "none":
      return answer.words ?? words.engine.none;
    case "text":
      return shorten(answer.value);
    case "number":
      return `${writeNumber(answer.value)}${unit}`;
    case "yesno":
      return answer.value ? words.engine.yes : words.engine.no;
    case "date":
      return writeDay(answer.value);
    case "month":
      return writeMonth(answer.value);
    case "list":
      return writeList([...answer.items, ...answer.unread]);
    case "rows":
      return words.engine.rows(answer.rows.length);
    case "map":
      if ([...answer.entries.values()].every((inner) => inner.kind === "none")) return words.engine.none;
      return shorten(
        [...answer.entries]
          .map(([item, inner]) => `${fieldName(fields, item)} ${writeAnswer(inner, "", fields)}`)
          .join("，"),
      );
  }
}

function writeList(items: readonly string[]): string {
  return items.length === 0 ? words.engine.none : shorten(items.join("、"));
}

/** Up to two decimals, without trailing zeros. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Cuts between characters, never inside one, and shows that something was cut. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}…`;
}
