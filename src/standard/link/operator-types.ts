import type { OperatorName } from "../../model/condition.ts";
import type { Fact } from "../../model/standard.ts";

/** What an operator can be asked of. `item` is a row or record as a whole; derived facts are numbers. */
export type SubjectType = Fact["type"] | "item";

const AMOUNTS: readonly SubjectType[] = ["number", "integer"];
const TEXTS: readonly SubjectType[] = ["text", "enum"];

/** Which types of answer each operator understands; `null` for operators that look at the whole report. */
export const OPERATOR_TYPES: Readonly<Record<OperatorName, readonly SubjectType[] | null>> = {
  is: ["text", "enum", "yesno", "number", "integer"],
  in: TEXTS,
  at_least: AMOUNTS,
  at_most: AMOUNTS,
  more_than: AMOUNTS,
  less_than: AMOUNTS,
  filled: ["text", "enum", "date", "month", "hours", "list", "rows", "number", "integer"],
  answered: ["text", "number", "integer", "yesno", "date", "month", "hours", "enum", "list", "rows", "map", "record"],
  matches: TEXTS,
  same_as: ["text"],
  includes_all: ["list"],
  includes_any: ["list"],
  mentions: ["list", "text"],
  count: ["list", "rows"],
  within_days: ["date"],
  days_ago_at_least: ["date"],
  not_before: ["date"],
  not_after: ["date"],
  days_apart: ["date"],
  months_unbroken: ["rows"],
  latest: ["rows"],
  every: ["rows", "map"],
  some: ["rows", "map"],
  repeats: ["rows"],
  alike: ["rows"],
  beside: ["map"],
  total: ["rows", "map"],
  scheduled_days: ["map"],
  covers: ["text"],
  reads: TEXTS,
  any_date: null,
  wording: ["item"],
  content: ["item"],
};
