import { words } from "../../locale/index.ts";
import type { ValidationPlan } from "../../model/workbook/workbook-plan.ts";
import type { ChoiceLists } from "./choice-lists.ts";
import type { AnswerShape } from "./question-rows.ts";

const say = words.formSheets.checks;
/** Longest span of years that a form is used in. */
const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2099-12-31";
/** What the drop-down offers where yes or no is asked. */
const YES_OR_NO = ["是", "否"];
const NONE = [words.formSheets.questions.none];

/** What may be typed into the cells of an answer: a warning that can be overruled, never a wall. */
export function limitAnswer(range: string, shape: AnswerShape, lists: ChoiceLists): ValidationPlan[] {
  switch (shape.type) {
    case "yesno":
      return [lists.offer(range, YES_OR_NO, say.choice)];
    case "enum":
      return [lists.offer(range, shape.choices ?? [], say.choice)];
    case "number":
    case "integer":
      return [limitNumber(range, shape)];
    case "date":
      return [{ kind: "date", first: FIRST_DAY, last: LAST_DAY, range, error: say.day }];
    case "rows":
      return [lists.offer(range, NONE, say.noRows)];
    case "map":
    case "record":
      return [lists.offer(range, NONE, say.none)];
    case "list":
      return shape.choices === undefined ? [] : [lists.offer(range, NONE, say.none)];
    default:
      return [];
  }
}

function limitNumber(range: string, { type, usual }: AnswerShape): ValidationPlan {
  const kind = type === "integer" ? "whole" : "decimal";
  const { min = 0, max } = usual ?? {};
  return max === undefined
    ? { kind, min, range, error: say.number }
    : { kind, min, max, range, error: say.range(min, max) };
}
