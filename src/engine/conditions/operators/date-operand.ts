// The other date that a date is compared with.

import { words } from "../../../locale/index.ts";
import { type Answer, answerAt } from "../../../model/answer.ts";
import type { DateOperand } from "../../../model/condition.ts";
import { type Day, lastDayOf, parseDay } from "../../../model/day.ts";
import { fieldName } from "../../../model/item-shape.ts";
import { AS_OF } from "../as-of.ts";
import type { CompileContext } from "../compile-context.ts";
import type { Environment } from "../environment.ts";

export interface DateReader {
  /** Null while the date is not known. */
  read(env: Environment, item: Answer | undefined): Day | null;
  says: string;
}

export function dayIn(answer: Answer): Day | null {
  return answer.kind === "date" ? answer.value : null;
}

/** Reads the operand against a report: its day, or null where that is not known; `says` names it. */
export function compileDate(operand: DateOperand, context: CompileContext): DateReader {
  if ("parameter" in operand) {
    const iso = context.date(operand.parameter);
    const day = parseDay(iso);
    return { read: () => day, says: iso };
  }
  if ("column" in operand) {
    const { column } = operand;
    return {
      read: (_env, item) => dayIn(answerAt(item, [column])),
      says: fieldName(context.columns, column),
    };
  }
  if ("month_end" in operand) {
    const column = operand.month_end;
    return {
      read: (_env, item) => {
        const month = answerAt(item, [column]);
        return month.kind === "month" ? lastDayOf(month.value) : null;
      },
      says: words.engine.monthEnd(fieldName(context.columns, column)),
    };
  }
  if (operand.fact === AS_OF) return { read: (env) => env.asOf, says: words.engine.asOf };
  const [key = "", ...rest] = operand.fact.split(".");
  return {
    read: (env) => dayIn(answerAt(env.answers.get(key), rest)),
    says: context.facts.get(key)?.zh ?? operand.fact,
  };
}
